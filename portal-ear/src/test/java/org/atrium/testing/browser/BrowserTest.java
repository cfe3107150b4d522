package org.atrium.testing.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.List;
import org.atrium.testing.Api;
import org.atrium.testing.Pages;
import org.atrium.testing.Person;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * A test in Chromium. Each has a window of its own without cookies; a second person gets one by {@link #newWindow}.
 * Whatever the browser complains of fails the test, and a failed test leaves a picture in the folder of its run.
 */
@Tag("browser")
@ExtendWith({ScriptedPortal.class, BrowserTest.PictureOfFailure.class})
public abstract class BrowserTest {

    private static final int WIDTH = 1280;
    private static final int HEIGHT = 900;

    /** Where its windows are. */
    protected static final String TIME_ZONE = "Europe/Warsaw";

    private final BrowserErrors complaints = new BrowserErrors();
    private BrowserContext first;
    private Page page;

    @BeforeEach
    void open() {
        page = newWindow();
        first = page.context();
    }

    @AfterEach
    void close() {
        first.browser().contexts().forEach(BrowserContext::close);
        assertThat(complaints.recorded()).as("what the browser complained of").isEmpty();
    }

    /** The test's first window. */
    protected Page page() {
        return page;
    }

    /** A window of somebody else: no cookie is shared. */
    protected Page newWindow() {
        BrowserContext context = Browsers.get()
                .newContext(new NewContextOptions()
                        .setBaseURL(Api.portal())
                        .setViewportSize(WIDTH, HEIGHT)
                        .setTimezoneId(TIME_ZONE));
        complaints.listenTo(context);
        return context.newPage();
    }

    /** A window of a person who has signed in, in a browser that runs no scripts. */
    protected Page windowWithoutScripts(Person person) {
        BrowserContext context = Browsers.get()
                .newContext(new NewContextOptions().setBaseURL(Api.portal()).setJavaScriptEnabled(false));
        complaints.listenTo(context);
        context.addCookies(List.of(Pages.as(person).cookie()));
        return context.newPage();
    }

    /** A window of a person who has signed in. */
    protected Page windowOf(Person person) {
        Page window = newWindow();
        window.context().addCookies(List.of(Pages.as(person).cookie()));
        return window;
    }

    /** Says that the page just opened was meant to be refused with this status. */
    protected void expectRefusal(int status) {
        complaints.expectRefusal(status);
    }

    /** Says that complaints with these words were meant to be heard. */
    protected void expectBrowserError(String words) {
        complaints.expect(words);
    }

    /** Keeps what each window shows when a test fails. */
    static class PictureOfFailure implements AfterTestExecutionCallback {

        @Override
        public void afterTestExecution(ExtensionContext test) {
            if (test.getExecutionException().isEmpty()) {
                return;
            }
            String name = test.getRequiredTestClass().getSimpleName() + "."
                    + test.getRequiredTestMethod().getName();
            int window = 0;
            for (BrowserContext context : Browsers.get().contexts()) {
                for (Page shown : context.pages()) {
                    window++;
                    shown.screenshot(new Page.ScreenshotOptions()
                            .setFullPage(true)
                            .setPath(Path.of(System.getProperty("portal.run"), "failures", name + window + ".png")));
                }
            }
        }
    }
}
