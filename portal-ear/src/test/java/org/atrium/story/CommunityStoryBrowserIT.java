package org.atrium.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.atrium.testing.Api;
import org.atrium.testing.Mailbox;
import org.atrium.testing.Person;
import org.atrium.testing.Support;
import org.atrium.testing.browser.BrowserTest;
import org.atrium.testing.pages.AskPage;
import org.atrium.testing.pages.DeskTicketPage;
import org.atrium.testing.pages.ReviewPage;
import org.atrium.testing.pages.ThreadPage;
import org.junit.jupiter.api.Test;

/** A question's way: held, approved, unanswered, with support, answered in public, solved. */
class CommunityStoryBrowserIT extends BrowserTest {

    @Test
    void questionIsEscalatedAndAnsweredInTheThread() {
        Person nora = Person.aCustomer();
        String title = "Why does kettle " + UUID.randomUUID() + " hum?";
        String thread = AskPage.open(windowOf(nora))
                .ask(title, "Since **Monday**. <script>alert(1)</script>")
                .id();

        page().navigate("/forum/thread/" + thread);
        expectRefusal(404);

        ReviewPage.open(windowOf(Person.MODERATOR)).find(title).claim().approve();
        assertThat(ThreadPage.open(page(), thread).heading()).contains(title);

        String ticket = Support.escalate(Api.as(nora), thread);
        assertThat(ThreadPage.open(page(), thread).text()).contains("With support");

        DeskTicketPage desk =
                DeskTicketPage.open(windowOf(Person.AGENT), ticket).take();
        desk = desk.note("Batch 7, says the turnip");
        desk = desk.solvePublicly("Descale it once, it is quiet again.");
        assertThat(desk.text()).contains("Solved");

        ThreadPage solved = ThreadPage.open(page(), thread);
        assertThat(solved.text()).contains("Descale it once").doesNotContain("turnip");
        assertThat(Api.visitor().get("/forum/threads/" + thread).text("/status"))
                .isEqualTo("SOLVED");
        assertThat(Mailbox.to(nora.email())).hasSizeGreaterThan(1);
    }
}
