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
import org.atrium.testing.Tracking;
import org.atrium.testing.Uploads;
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

    private static final Map<String, String> KETTLE = Map.of(
            "quantity-1", "1", "reason-1", "DAMAGED", "resolution-1", "REFUND", "comment-1", "The lid is chipped");

    private final Person guest = Person.somebody();
    private final String order = Merchant.deliveredOrder(guest);
    private final Pages pages = Pages.visitor();

    @Test
    void returnIsRequestedByTheLinkAndBelongsToWhoeverRegisters() {
        String confirmation = ask();
        assertThat(desk()).doesNotContain(order);

        Answer confirmed = confirm(confirmation).expect(302);
        assertThat(confirmed.header("Location")).isEqualTo(confirmation);
        Document done =
                Jsoup.parse(Pages.visitor().get(confirmation).expect(200).body());
        String number = done.select("h1").text().replaceFirst(".*(R-[0-9]+).*", "$1");
        assertThat(done.select("[name='request']")).isEmpty();
        Api agent = Api.as(Person.AGENT);
        assertThat(agent.get("/desk/returns/" + number).expect(200).body()).contains(order, "The lid is chipped");

        agent.post("/desk/returns/" + number + "/authorization").expect(200);
        String open = "/open-return?token="
                + Mailbox.await(guest.email(), "You can send back return " + number)
                        .token();
        Pages.visitor().submit(open, "form", Map.of()).expect(302);
        assertThat(agent.get("/desk/returns/" + number).text("/status")).isEqualTo("IN_TRANSIT");
        guest.verified();
        assertThat(Pages.visitor()
                        .find(open, "a[href='/returns/" + number + "']")
                        .text())
                .isEqualTo("Open the return");
        assertThat(Api.as(guest).get("/returns/" + number).expect(200).text("/order"))
                .isEqualTo(order);
    }

    @Test
    void photosOfAGuestAreTheReturnsOnceItIsConfirmed() {
        track();
        Map<String, String> unfinished = pages.form(form(), "form");
        unfinished.putAll(Map.of("quantity-1", "1", "send", ""));
        Document asked =
                Jsoup.parse(pages.postFile(form(), unfinished, "upload:items:0:photos", "lid.png", Uploads.png(20, 10))
                        .expect(200)
                        .body());
        Map<String, String> filled = new HashMap<>(KETTLE);
        asked.expectForm("#form").formData().forEach(field -> filled.putIfAbsent(field.key(), field.value()));
        assertThat(filled).containsKey("items:0:photos");
        filled.put("send", "");
        pages.postFile(form(), filled, "upload:files", "box.png", Uploads.png(20, 10))
                .expect(302);
        String confirmation = "/confirm-return?token="
                + Mailbox.await(guest.email(), "Confirm your return").token();
        Document waiting = Jsoup.parse(Pages.visitor().get(confirmation).body());
        assertThat(waiting.select(".list li").text()).contains("lid.png").doesNotContain("box.png");
        assertThat(waiting.text()).contains("box.png");
        assertThat(waiting.select("[href*='/files/'], [src*='/files/']")).isEmpty();

        confirm(confirmation).expect(302);
        Document done = Jsoup.parse(Pages.visitor().get(confirmation).body());
        Document open = Jsoup.parse(Pages.visitor()
                .get(done.expectFirst("a[href^='/open-return']").attr("href"))
                .expect(200)
                .body());
        assertThat(open.select(".files a")).hasSize(2);
        String link = open.expectFirst(".list li .files a").attr("href");
        Pages.visitor().get(link).expect(200);
        String file = link.substring(0, link.indexOf('?'));
        Pages.visitor().get(file).expect(404);
        Api.as(Person.AGENT).get(file).expect(200);
        Api.as(Person.CUSTOMER).get(file).expect(404);
        Answer desk = Api.as(Person.AGENT)
                .get("/desk/returns/" + open.select("h1").text().replaceFirst(".*(R-[0-9]+).*", "$1"));
        assertThat(desk.text("/lines/0/files/0/name")).isEqualTo("lid.png");
        assertThat(desk.text("/files/0/name")).isEqualTo("box.png");
    }

    @Test
    void confirmingTwiceRequestsOnce() {
        String confirmation = ask();
        Pages reader = Pages.visitor();
        var form = reader.fill(reader.find(confirmation, "[name='request']"), Map.of());
        form.send().expect(302);
        Pages.visitor().resend(form);
        assertThat(desk().split(order, -1)).hasSize(2);
    }

    @Test
    void whatIsReturnedAlreadyIsRefusedAtTheLink() {
        String first = ask("quantity-1", "2");
        String second = ask("quantity-1", "2");
        confirm(first).expect(302);

        assertThat(confirm(second).expect(200).body()).contains("cannot be returned as requested");
        assertThat(desk().split(order, -1)).hasSize(2);
    }

    @Test
    void reasonIsAskedFor() {
        track();
        Document page = Jsoup.parse(pages.submit(form(), "form", Map.of("quantity-1", "1"))
                .expect(200)
                .body());
        assertThat(page.select(".error-summary a").attr("href")).isEqualTo("#line-1");
        ask();
        assertThat(Mailbox.to(guest.email())).hasSize(1);
    }

    @Test
    void formOfAnotherTabReturnsThingsOfItsOwnOrder() {
        track();
        var form = pages.fill(form(), "form", KETTLE);
        String other = Merchant.deliveredOrder(guest);
        Tracking.look(pages, other, guest.email(), "10115");
        assertThat(pages.get(form()).expect(200).body()).doesNotContain("Find it again");

        assertThat(form.send().expect(302).header("Location")).isEqualTo(form() + "?sent=true");
        assertThat(Mailbox.await(guest.email(), "Confirm your return").subject())
                .contains(order)
                .doesNotContain(other);
    }

    @Test
    void everyLinkShowsWhatElseIsPutTogetherForItsMailbox() {
        String first = ask();
        String second = ask();
        assertThat(Jsoup.parse(Pages.visitor().get(first).body()).select("[name='request']"))
                .hasSize(2);
        confirm(second).expect(302);
        assertThat(Jsoup.parse(Pages.visitor().get(first).body()).select("[name='request']"))
                .hasSize(1);
    }

    @Test
    void withoutAnOrderThatWasLookedUpThereIsNothingToReturn() {
        assertThat(Pages.visitor().get(form()).expect(200).body()).contains("Find it again");
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
        assertThat(pages.submit(form(), "form", fields).expect(302).header("Location"))
                .isEqualTo(form() + "?sent=true");
        assertThat(pages.get(form() + "?sent=true").expect(200).body()).contains("Check your inbox");
        Eventually.so(
                "the link is mailed",
                Duration.ofSeconds(20),
                () -> Mailbox.to(guest.email()).size() > mails);
        return "/confirm-return?token=" + Mailbox.to(guest.email()).get(mails).token();
    }

    private void track() {
        pages.submit("/orders/track", "form", Map.of("number", order, "email", guest.email(), "postalCode", "10115"))
                .expect(302);
        assertThat(pages.find("/orders/tracked", "a[href='" + form() + "']").text())
                .isEqualTo("Return items");
    }

    private String form() {
        return "/returns/guest/" + order;
    }

    /** By the button of the link's own return. */
    private static Answer confirm(String confirmation) {
        Pages reader = Pages.visitor();
        return reader.press(reader.find(confirmation, "[name='request']"), Map.of());
    }

    private static String desk() {
        return Api.as(Person.AGENT).all("/desk/returns?limit=100").toString();
    }
}
