package org.atrium.forms;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.atrium.testing.Api;
import org.atrium.testing.Forum;
import org.atrium.testing.Pages;
import org.atrium.testing.Person;
import org.atrium.testing.browser.BrowserTest;
import org.atrium.testing.pages.ThreadPage;
import org.junit.jupiter.api.Test;

/** Whoever presses a button twice sees that the first press was heard, and that it was done once. */
class DoubleClickBrowserIT extends BrowserTest {

    private static final String WORDS = "Pressed twice, said once.";

    private final String thread = Forum.ask(Api.as(Person.SECOND), "What does a double click do?", "One thing.");

    @Test
    void doubleClickSubmitsOnce() {
        Page window = window();
        ThreadPage.open(window, thread).write(WORDS);
        AtomicInteger sent = new AtomicInteger();
        window.onRequest(request ->
                sent.addAndGet(request.isNavigationRequest() && request.method().equals("POST") ? 1 : 0));

        button(window).dblclick();

        window.waitForURL("**/forum/thread/**#post-*");
        assertThat(sent).hasValue(1);
        assertThat(window.locator(".post__body", new Page.LocatorOptions().setHasText(WORDS))
                        .count())
                .isEqualTo(1);
    }

    @Test
    void buttonIsEnabledAgainAfterGoingBack() {
        Page window = window();
        ThreadPage.open(window, thread).write(WORDS);
        button(window).click();
        window.waitForURL("**/forum/thread/**#post-*");

        window.goBack();
        window.waitForLoadState(LoadState.DOMCONTENTLOADED);

        assertThat(button(window).getAttribute("aria-disabled")).isNull();
    }

    private static Locator button(Page window) {
        return window.locator("[id='answer:send']");
    }

    private Page window() {
        Page window = newWindow();
        window.context().addCookies(List.of(Pages.as(Person.CUSTOMER).cookie()));
        return window;
    }
}
