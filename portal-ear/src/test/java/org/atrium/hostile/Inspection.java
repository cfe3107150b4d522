package org.atrium.hostile;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.NavigateOptions;
import com.microsoft.playwright.options.WaitUntilState;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Opens pages in a window and gathers what is wrong with them; what the browser itself objects to, its test hears. */
final class Inspection {

    private static final int PHONE = 390;
    private static final int HEIGHT = 900;

    private final Page window;
    private final List<String> wrong = new ArrayList<>();

    Inspection(Page window) {
        this.window = window;
        window.setViewportSize(PHONE, HEIGHT);
        window.addInitScript(Path.of("src/test/resources/hostile/inspection.js"));
        window.onDialog(dialog -> {
            wrong.add(window.url() + " opens a dialog: " + dialog.message());
            dialog.dismiss();
        });
    }

    /** Opens a page. */
    void open(String path) {
        open(path, "none", List.of());
    }

    /** Opens a page on which these texts must be read, as they were written, in places a selector names. */
    void open(String path, String places, List<String> texts) {
        var answer = window.navigate(path, new NavigateOptions().setWaitUntil(WaitUntilState.DOMCONTENTLOADED));
        if (answer.status() != 200) {
            wrong.add(path + " answers " + answer.status());
        }
        note(path, window.evaluate("asked => inspection.here(asked)", Map.of("place", places, "texts", texts)));
    }

    /** Begins to look for each of these on the search page; {@link #searched} waits for the end. */
    void search(List<String> words) {
        open("/search");
        window.evaluate("words => inspection.search(words)", words);
    }

    /** Waits until all was looked for. */
    void searched() {
        note("/search", window.evaluate("() => inspection.searched()"));
    }

    /** Looks what the search says of the texts it finds by each of these. */
    void hits(List<String> words) {
        note("/api/v1/search", window.evaluate("words => inspection.hits(words)", words));
    }

    private void note(String path, Object findings) {
        ((List<?>) findings).forEach(finding -> wrong.add(path + ": " + finding));
    }

    List<String> wrong() {
        return wrong;
    }
}
