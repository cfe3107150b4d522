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
import org.atrium.testing.Support;
import org.atrium.testing.browser.BrowserTest;
import org.atrium.testing.pages.AddressPage;
import org.atrium.testing.pages.ArticleEditPage;
import org.atrium.testing.pages.DeskTicketPage;
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

    @Test
    void whoSignsInNextInTheBrowserSeesNothingOfIt() {
        ThreadPage written = ThreadPage.open(window(), thread).write(WORDS);
        nora.post("/signout", Map.of()).expect(302);

        ThreadPage next = written.sendAsNobody().signInForThread(Person.SECOND);

        assertThat(next.written()).isEmpty();
    }

    @Test
    void anAnswerLeftBehindIsOfferedAndCanBeLetGo() {
        Page window = window();
        ThreadPage.open(window, thread).write(WORDS);

        ThreadPage back = ThreadPage.open(window, thread);
        assertThat(back.written()).isEqualTo(WORDS);
        assertThat(back.text()).contains("This is in your browser only.");

        assertThat(back.discard().written()).isEmpty();
        assertThat(ThreadPage.open(window, thread).written()).isEmpty();
    }

    @Test
    void anArticleComesBackWithItsTitle() {
        Pages agent = Pages.as(Person.AGENT);
        Page window = windowOf(agent);
        ArticleEditPage written =
                ArticleEditPage.openNew(window).name("Descaling, twice").write(WORDS);
        agent.post("/signout", Map.of()).expect(302);

        ArticleEditPage back = ArticleEditPage.at(written.saveDraftAsNobody().signInOnTheWay(Person.AGENT));

        assertThat(back.named()).isEqualTo("Descaling, twice");
        assertThat(back.written()).isEqualTo(WORDS);
        assertThat(back.saveDraft().path()).startsWith("/faq/edit/");
        assertThat(ArticleEditPage.openNew(window).named()).isEmpty();
    }

    @Test
    void aNoteComesBackAsANote() {
        String ticket = Support.ask(Api.as(Person.CUSTOMER), "Does it keep my notes?", "And as what?");
        Pages agent = Pages.as(Person.AGENT);
        DeskTicketPage seen = DeskTicketPage.open(windowOf(agent), ticket);
        assertThat(seen.written()).startsWith(": Send privately");
        agent.post("/signout", Map.of()).expect(302);

        DeskTicketPage back = DeskTicketPage.at(seen.noteAsNobody(WORDS).signInOnTheWay(Person.AGENT));

        assertThat(back.written()).isEqualTo(WORDS + ": Save note");
    }

    @Test
    void anyFormSentByNobodyIsFilledInAgain() {
        AddressPage filled = AddressPage.open(window()).fill("Nora Lindqvist", "Leipzig");
        nora.post("/signout", Map.of()).expect(302);

        AddressPage back = AddressPage.at(filled.saveAsNobody().signInOnTheWay(Person.CUSTOMER));

        assertThat(back.filled()).isEqualTo("Nora Lindqvist, DE, Leipzig");
    }

    private Page windowOf(Pages person) {
        Page window = newWindow();
        window.context().addCookies(List.of(person.cookie()));
        return window;
    }

    private Page window() {
        return windowOf(nora);
    }
}
