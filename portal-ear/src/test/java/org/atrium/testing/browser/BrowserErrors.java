package org.atrium.testing.browser;

import com.microsoft.playwright.BrowserContext;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * What the browser objects to while a test runs: script errors, console errors, breaches of the content security policy
 * and failures of the server. One of them fails the test.
 */
final class BrowserErrors {

    private static final String REPORT_BREACHES = """
            document.addEventListener('securitypolicyviolation',
              e => console.error('Policy breached: ' + e.violatedDirective + ' by ' + (e.blockedURI || e.sourceFile)));
            """;

    private final List<String> heard = new CopyOnWriteArrayList<>();

    void listenTo(BrowserContext context) {
        context.addInitScript(REPORT_BREACHES);
        context.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                heard.add(message.page().url() + ": " + message.text());
            }
        });
        context.onWebError(error -> heard.add(error.page().url() + ": " + error.error()));
        context.onResponse(response -> {
            if (response.status() >= 500) {
                heard.add(response.url() + " answered " + response.status());
            }
        });
    }

    List<String> recorded() {
        return heard;
    }

    /** Forgets the browser's word on a page that was meant to be refused. */
    void expectRefusal(int status) {
        expect("the server responded with a status of " + status);
    }

    /** Forgets what holds these words. */
    void expect(String words) {
        heard.removeIf(complaint -> complaint.contains(words));
    }
}
