package org.atrium.forum;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext.ClearCookiesOptions;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;
import org.atrium.testing.Api;
import org.atrium.testing.Forum;
import org.atrium.testing.Pages;
import org.atrium.testing.Person;
import org.atrium.testing.browser.BrowserTest;
import org.atrium.testing.pages.ThreadPage;
import org.junit.jupiter.api.Test;

/** What somebody wrote is in its form again until it has arrived. */
class DraftsBrowserIT extends BrowserTest {

    private static final String WORDS = "Descale it with vinegar, twice.";

    private final Pages nora = Pages.as(Person.CUSTOMER);
    private final String thread = Forum.ask(Api.as(Person.SECOND), "Does it keep what I write?", "For how long?");

    @Test
    void anAnswerSentTooLateIsInItsFormUntilItArrives() {
        Page window = window();
        ThreadPage written = ThreadPage.open(window, thread).write(WORDS);
        window.context().clearCookies(new ClearCookiesOptions().setName("JSESSIONID"));

        ThreadPage back = written.sendTooLate().backToThread();

        assertThat(back.written()).isEqualTo(WORDS);
        ThreadPage sent = back.send();
        assertThat(sent.text()).contains(WORDS);
        assertThat(sent.written()).isEmpty();
    }

    @Test
    void anAnswerSentByNobodyWaitsUntilTheySignIn() {
        ThreadPage written = ThreadPage.open(window(), thread).write(WORDS);
        nora.post("/signout", Map.of()).expect(302);

        ThreadPage back = written.sendAsNobody().signInForThread(Person.CUSTOMER);

        assertThat(back.written()).isEqualTo(WORDS);
    }

    private Page window() {
        Page window = newWindow();
        window.context().addCookies(List.of(nora.cookie()));
        return window;
    }
}
