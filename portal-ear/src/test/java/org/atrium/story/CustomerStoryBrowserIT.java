package org.atrium.story;

import static org.assertj.core.api.Assertions.assertThat;

import org.atrium.testing.Api;
import org.atrium.testing.Mailbox;
import org.atrium.testing.Merchant;
import org.atrium.testing.Person;
import org.atrium.testing.browser.BrowserTest;
import org.atrium.testing.pages.DeskReturnPage;
import org.atrium.testing.pages.DeskTicketPage;
import org.atrium.testing.pages.HomePage;
import org.atrium.testing.pages.NewTicketPage;
import org.atrium.testing.pages.OrdersPage;
import org.atrium.testing.pages.RegisterPage;
import org.atrium.testing.pages.ReturnPage;
import org.atrium.testing.pages.TicketPage;
import org.atrium.testing.pages.VerifyPage;
import org.junit.jupiter.api.Test;

/** What a customer comes for, by the pages alone, with an agent at another window. */
class CustomerStoryBrowserIT extends BrowserTest {

    @Test
    void visitorBecomesACustomer() {
        Person nora = Person.somebody();
        RegisterPage.open(page()).register(nora);
        String token =
                Mailbox.await(nora.email(), "Confirm your e-mail address").token();
        HomePage home = VerifyPage.open(page(), token).confirm(nora.password());
        assertThat(home.isSignedIn()).isTrue();
        assertThat(Api.as(nora).get("/me").text("/timeZone")).isEqualTo(TIME_ZONE);
    }

    @Test
    void customerReturnsAKettle() {
        Person nora = Person.aCustomer();
        String order = Merchant.deliveredOrder(nora);
        ReturnPage requested = OrdersPage.open(windowOf(nora))
                .choose(order)
                .returnItems()
                .choose("Kettle", 2)
                .because("It arrived damaged")
                .wanting("Refund")
                .request();
        assertThat(requested.text()).contains("Kettle", "2 ×", "We will review it");

        DeskReturnPage.open(windowOf(Person.AGENT), requested.number()).authorize();
        Mailbox.await(nora.email(), requested.number());
        assertThat(ReturnPage.open(windowOf(nora), requested.number()).text()).contains("Send it to us now");
    }

    @Test
    void customerCancelsBeforePacking() {
        Person nora = Person.aCustomer();
        String order = Merchant.placedOrder(nora);
        TicketPage asked =
                OrdersPage.open(windowOf(nora)).choose(order).askToCancel().cancel("Bought twice");
        assertThat(asked.heading()).isEqualTo("Cancel order " + order);
        assertThat(asked.text()).contains("Bought twice");
        assertThat(OrdersPage.open(windowOf(nora)).choose(order).whatWasAsked().number())
                .isEqualTo(asked.number());

        var elsewhere = OrdersPage.open(windowOf(nora)).choose(order).askToSendElsewhere();
        assertThat(elsewhere.fill("Nora", "Neue Straße 1", "1011", "Berlin").errors())
                .contains("Postal code: That country has no such postal code. A right one looks like 10115.");
        assertThat(elsewhere.sendTo("Nora", "Neue Straße 1", "10115", "Berlin").text())
                .contains("Neue Straße 1", "10115 Berlin");
    }

    @Test
    void customerAsksSupportAndNotesStayInternal() {
        Person nora = Person.aCustomer();
        TicketPage asked = NewTicketPage.open(windowOf(nora)).send("Kettle hums", "It hums **loudly**.");
        DeskTicketPage desk =
                DeskTicketPage.open(windowOf(Person.AGENT), asked.number()).take();
        assertThat(desk.noteTo("Is it batch 7, @ad")).isEqualTo("Is it batch 7, @Ada Okafor ");
        desk = desk.note("Batch 7 again, says the turnip");
        desk = desk.answerPrivately("We send you a new lid, dear lantern");
        assertThat(desk.text()).contains("turnip", "lantern");

        String seen = TicketPage.open(windowOf(nora), asked.number()).text();
        assertThat(seen).contains("lantern").doesNotContain("turnip");
    }
}
