package org.atrium.story;

import static org.assertj.core.api.Assertions.assertThat;

import org.atrium.testing.Person;
import org.atrium.testing.browser.BrowserTest;
import org.atrium.testing.pages.DeskTicketPage;
import org.atrium.testing.pages.NewTicketPage;
import org.atrium.testing.pages.TicketPage;
import org.junit.jupiter.api.Test;

/** What a customer comes for, by the pages alone, with an agent at another window. */
class CustomerStoryBrowserIT extends BrowserTest {

    @Test
    void aCustomerAsksSupportAndStaffKeepTheirNotes() {
        Person nora = Person.aCustomer();
        TicketPage asked = NewTicketPage.open(windowOf(nora)).send("Kettle hums", "It hums **loudly**.");
        DeskTicketPage desk =
                DeskTicketPage.open(windowOf(Person.AGENT), asked.number()).take();
        desk = desk.note("Batch 7 again, says the turnip");
        desk = desk.answerPrivately("We send you a new lid, dear lantern");
        assertThat(desk.text()).contains("turnip", "lantern");

        String seen = TicketPage.open(windowOf(nora), asked.number()).text();
        assertThat(seen).contains("lantern").doesNotContain("turnip");
    }
}
