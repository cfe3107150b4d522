package org.atrium.returns;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.atrium.testing.Answer;
import org.atrium.testing.Api;
import org.atrium.testing.Mailbox;
import org.atrium.testing.Merchant;
import org.atrium.testing.Pages;
import org.atrium.testing.Person;
import org.atrium.testing.inside.Eventually;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** A guest returns things of an order they have looked up, once the reader of its address has confirmed it. */
@ArquillianTest
@RunAsClient
class GuestReturnsHttpIT {

    private static final Map<String, String> KETTLE =
            Map.of("quantity-1", "1", "reason-1", "DAMAGED", "resolution-1", "REFUND", "comment", "The lid is chipped");

    private final Person guest = Person.somebody();
    private final String order = Merchant.deliveredOrder(guest);
    private final Pages pages = Pages.visitor();

    @Test
    void returnIsRequestedByTheLinkAndBelongsToWhoeverRegisters() {
        String confirmation = ask();
        assertThat(desk()).doesNotContain(order);

        Answer confirmed =
                Pages.visitor().submit(confirmation, "form", Map.of()).expect(302);
        assertThat(confirmed.header("Location")).isEqualTo(confirmation);
        Document done =
                Jsoup.parse(Pages.visitor().get(confirmation).expect(200).body());
        String number = done.select("h1").text().replaceFirst(".*(R-[0-9]+).*", "$1");
        assertThat(done.select("form#form")).isEmpty();
        Api agent = Api.as(Person.AGENT);
        assertThat(agent.get("/desk/returns/" + number).expect(200).body()).contains(order, "The lid is chipped");

        agent.post("/desk/returns/" + number + "/authorization").expect(200);
        Mailbox.await(guest.email(), "You can send back return " + number);
        guest.verified();
        assertThat(Api.as(guest).get("/returns/" + number).expect(200).text("/order"))
                .isEqualTo(order);
    }

    @Test
    void confirmingTwiceRequestsOnce() {
        String confirmation = ask();
        var form = Pages.visitor().fill(confirmation, "form", Map.of());
        form.send().expect(302);
        Pages.visitor().resend(form);
        assertThat(desk().split(order, -1)).hasSize(2);
    }

    @Test
    void whatIsReturnedAlreadyIsRefusedAtTheLink() {
        String first = ask("quantity-1", "2");
        String second = ask("quantity-1", "2");
        Pages.visitor().submit(first, "form", Map.of()).expect(302);

        assertThat(Pages.visitor().submit(second, "form", Map.of()).expect(200).body())
                .contains("cannot be returned as requested");
        assertThat(desk().split(order, -1)).hasSize(2);
    }

    @Test
    void reasonIsAskedFor() {
        track();
        Document page = Jsoup.parse(pages.submit("/returns/guest", "form", Map.of("quantity-1", "1"))
                .expect(200)
                .body());
        assertThat(page.select(".error-summary a").attr("href")).isEqualTo("#line-1");
        assertThat(Mailbox.to(guest.email())).isEmpty();
    }

    @Test
    void withoutAnOrderThatWasLookedUpThereIsNothingToReturn() {
        Pages.visitor().get("/returns/guest").expect(404);
        assertThat(Pages.visitor()
                        .get("/confirm-return?token=1-" + "0".repeat(64))
                        .expect(200)
                        .body())
                .contains("not valid any more");
    }

    private String ask(String... more) {
        track();
        Map<String, String> fields = new HashMap<>(KETTLE);
        if (more.length == 2) {
            fields.put(more[0], more[1]);
        }
        int mails = Mailbox.to(guest.email()).size();
        assertThat(pages.submit("/returns/guest", "form", fields).expect(302).header("Location"))
                .isEqualTo("/returns/guest?sent=true");
        assertThat(pages.get("/returns/guest?sent=true").expect(200).body()).contains("Check your inbox");
        Eventually.so(
                "the link is mailed",
                Duration.ofSeconds(20),
                () -> Mailbox.to(guest.email()).size() > mails);
        return "/confirm-return?token=" + Mailbox.to(guest.email()).get(mails).token();
    }

    private void track() {
        pages.submit("/orders/track", "form", Map.of("number", order, "email", guest.email(), "postalCode", "10115"))
                .expect(302);
        assertThat(pages.find("/orders/tracked", "a[href='/returns/guest']").text())
                .isEqualTo("Return items");
    }

    private static String desk() {
        return Api.as(Person.AGENT).all("/desk/returns?limit=100").toString();
    }
}
