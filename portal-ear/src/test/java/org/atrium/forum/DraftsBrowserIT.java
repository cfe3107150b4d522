package org.atrium.forum;

import static org.assertj.core.api.Assertions.assertThat;

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
    void replyIsSentAfterSigningInAgain() {
        Page window = window();
        ThreadPage written = ThreadPage.open(window, thread).write(WORDS);
        nora.post("/signout", Map.of()).expect(302);
        window.context().addCookies(List.of(Pages.as(Person.CUSTOMER).cookie()));

        ThreadPage sent = written.send();

        assertThat(sent.text()).contains(WORDS);
        assertThat(sent.written()).isEmpty();
    }

    @Test
    void replyFromAnotherAccountsPageIsRefusedAndKept() {
        Page window = window();
        ThreadPage written = ThreadPage.open(window, thread).write(WORDS);
        window.context().addCookies(List.of(Pages.as(Person.SECOND).cookie()));

        ThreadPage refused = written.send();

        expectRefusal(409);
        assertThat(refused.text()).contains("opened by somebody else").contains("This has not been sent.");
        assertThat(refused.kept()).isEqualTo(WORDS);
    }

    @Test
    void replyWithoutSessionIsKeptUntilSignIn() {
        ThreadPage written = ThreadPage.open(window(), thread).write(WORDS);
        nora.post("/signout", Map.of()).expect(302);

        ThreadPage back = written.sendAsNobody().signInForThread(Person.CUSTOMER);

        assertThat(back.written()).isEqualTo(WORDS);
    }

    @Test
    void nextAccountInTheBrowserSeesNoDraft() {
        ThreadPage written = ThreadPage.open(window(), thread).write(WORDS);
        nora.post("/signout", Map.of()).expect(302);

        ThreadPage next = written.sendAsNobody().signInForThread(Person.SECOND);

        assertThat(next.written()).isEmpty();
    }

    @Test
    void unsentReplyIsOfferedAndCanBeDiscarded() {
        Page window = window();
        ThreadPage.open(window, thread).write(WORDS);

        ThreadPage back = ThreadPage.open(window, thread);
        assertThat(back.written()).isEqualTo(WORDS);
        assertThat(back.text()).contains("This draft is in your browser only.");

        assertThat(back.discard().written()).isEmpty();
        assertThat(ThreadPage.open(window, thread).written()).isEmpty();
    }

    @Test
    void wordsOfAnotherTabStayWhenOneIsSent() {
        Page window = window();
        Page tab = window.context().newPage();
        ThreadPage one = ThreadPage.open(window, thread).write(WORDS);
        ThreadPage.open(tab, thread).write("And clean the lid.");
        tab.close();

        one.send();

        assertThat(ThreadPage.open(window, thread).written()).isEqualTo("And clean the lid.");
    }

    @Test
    void wordsThatOneTabSentComeBackFromNoOther() {
        Page window = window();
        Page tab = window.context().newPage();
        ThreadPage one = ThreadPage.open(window, thread).write(WORDS);
        ThreadPage other = ThreadPage.open(tab, thread);
        one.send();

        tab.waitForResponse(answer -> answer.status() == 205, () -> other.write(WORDS));

        tab.waitForFunction("() => !Object.keys(localStorage).some(name => name.startsWith('draft '))");
        assertThat(ThreadPage.open(window, thread).written()).isEmpty();
    }

    @Test
    void articleDraftIsRestoredWithItsTitle() {
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
    void internalNoteDraftKeepsItsVisibility() {
        String ticket = Support.ask(Api.as(Person.CUSTOMER), "Does it keep my notes?", "And as what?");
        Pages agent = Pages.as(Person.AGENT);
        DeskTicketPage seen = DeskTicketPage.open(windowOf(agent), ticket);
        assertThat(seen.written()).startsWith(": Send privately");
        agent.post("/signout", Map.of()).expect(302);

        DeskTicketPage back = DeskTicketPage.at(seen.noteAsNobody(WORDS).signInOnTheWay(Person.AGENT));

        assertThat(back.written()).isEqualTo(WORDS + ": Save note");
    }

    @Test
    void anyFormWithoutSessionIsRestored() {
        AddressPage filled = AddressPage.open(window()).fill("Nora Lindqvist", "Leipzig");
        nora.post("/signout", Map.of()).expect(302);

        AddressPage back = AddressPage.at(filled.saveAsNobody().signInOnTheWay(Person.CUSTOMER));

        assertThat(back.filled()).isEqualTo("Nora Lindqvist, DE, Leipzig");
    }

    @Test
    void previewTakesBackThatTheTextIsMissing() {
        ThreadPage refused = ThreadPage.open(window(), thread).write("").send();
        assertThat(refused.text()).contains("Write your reply.");

        ThreadPage seen = refused.write(WORDS).preview();

        assertThat(seen.text()).contains(WORDS).doesNotContain("Write your reply.");
        assertThat(seen.written()).isEqualTo(WORDS);
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
