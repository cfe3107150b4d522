package org.atrium.live;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.UUID;
import org.atrium.testing.Api;
import org.atrium.testing.Forum;
import org.atrium.testing.Json;
import org.atrium.testing.Person;
import org.atrium.testing.Support;
import org.atrium.testing.browser.BrowserTest;
import org.atrium.testing.pages.DeskTicketPage;
import org.atrium.testing.pages.ThreadPage;
import org.atrium.testing.pages.TicketPage;
import org.junit.jupiter.api.Test;

/** What is new comes to a page that is open, and takes nothing from whoever writes there. */
class LivePagesBrowserIT extends BrowserTest {

    private final Api agent = Api.as(Person.AGENT);

    @Test
    void answerOfSupportComesToTheOpenTicketWhileItsRequesterWrites() {
        String number = Support.ask(Api.as(Person.CUSTOMER), "Kettle " + UUID.randomUUID(), "It stops.");
        Page page = windowOf(Person.CUSTOMER);
        TicketPage.open(page, number);
        page.getByLabel("Your reply").fill("Half a sentence");

        String step = page.locator("#next-step").innerText().strip();

        Support.answer(agent, number, "PENDING", "Press it twice.");

        assertThat(page.locator("#messages")).containsText("Press it twice.");
        assertThat(page.locator("#next-step")).not().hasText(step);
        assertThat(page.getByLabel("Your reply")).hasValue("Half a sentence");
        page.getByLabel("Your reply").fill("It works, thank you");
        page.locator("[id='form:send']").click();
        assertThat(page.locator("#messages")).containsText("It works, thank you");
    }

    @Test
    void agentWhoSawTheMessageComeMaySendWhatTheyWrote() {
        Api requester = Api.as(Person.CUSTOMER);
        String number = Support.ask(requester, "Kettle " + UUID.randomUUID(), "It stops.");
        Page page = windowOf(Person.AGENT);
        DeskTicketPage.open(page, number);
        page.locator("[id='answer:body']").fill("My answer");

        requester
                .post("/tickets/" + number + "/messages", Json.of("body", "Are you there?"))
                .expect(201);
        assertThat(page.locator("#conversation")).containsText("Are you there?");

        page.locator("[id='answer:send']").click();
        assertThat(page.locator("#conversation")).containsText("My answer");
    }

    @Test
    void replyComesToTheOpenThreadAndTheBellCounts() {
        String thread = Forum.ask(agent, "Kettle " + UUID.randomUUID(), "It stops.");
        Page page = windowOf(Person.AGENT);
        ThreadPage.open(page, thread);

        Forum.reply(Api.as(Person.MODERATOR), thread, "Descale it.");
        assertThat(page.locator("#posts")).containsText("Descale it.");
        page.close();

        Page elsewhere = windowOf(Person.AGENT);
        elsewhere.navigate(Api.portal() + "/help");
        String before = elsewhere.locator("#bell").innerText();
        Forum.reply(Api.as(Person.MODERATOR), thread, "Or leave it.");
        assertThat(elsewhere.locator("#bell")).not().hasText(before.strip());
    }
}
