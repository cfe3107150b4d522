package org.atrium.ticket;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.atrium.testing.Api;
import org.atrium.testing.Json;
import org.atrium.testing.Merchant;
import org.atrium.testing.Pages;
import org.atrium.testing.Person;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The form in which customers ask support: about any order they came from, however many newer ones they have. */
@ArquillianTest
@RunAsClient
@Tag("once")
class TicketFormHttpIT {

    private static final int SHOWN = 20;

    private final Person person = Person.aCustomer();

    @Test
    void olderOrderFromTheLinkIsKept() {
        String old = order(Duration.ofDays(700));
        for (int i = 0; i < SHOWN; i++) {
            order(Duration.ofDays(i));
        }
        Pages pages = Pages.as(person);
        assertThat(pages.find("/ticket/new?subject=Kettle", "[id=form:subject]").val())
                .isEqualTo("Kettle");
        String form = "/ticket/new?order=" + old;
        String sendsTo = Jsoup.parse(pages.get(form).expect(200).body())
                .expectForm("form[id=form]")
                .attr("action");

        pages.submit(
                        form,
                        "form",
                        sendsTo,
                        Map.of("form:subject", "Kettle", "form:body", "It stops.", "form:send", "Send"))
                .expect(302);

        assertThat(Api.as(person).get("/tickets").expect(200).text("/items/0/order"))
                .isEqualTo(old);
    }

    /** Behind the messages, so that whoever hears the page hears them first. */
    @Test
    void sideOfATicketSaysHowItStandsAndThenWhatItIsAbout() {
        String about = order(Duration.ZERO);
        String ticket = Api.as(person)
                .post("/tickets", Json.of("subject", "Kettle", "body", "It stops.", "order", about))
                .expect(201)
                .text("/number");
        Document page = Jsoup.parse(
                Pages.as(person).get("/tickets/" + ticket).expect(200).body());
        Element side = page.expectFirst("main aside.side");
        assertThat(side.previousElementSibling().select("[id='form:body']")).hasSize(1);
        assertThat(side.children()).hasSize(2);
        assertThat(side.child(0).select(".status, p, a").eachAttr("href")).containsExactly("#form:body");
        assertThat(side.child(0).select(".status")).hasSize(1);
        assertThat(side.child(1).select("h2 a").attr("href")).isEqualTo("/orders/" + about);
    }

    private String order(Duration ago) {
        String number = "IT-" + UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);
        Map<String, Object> order = Merchant.order(number, person);
        order.put(
                "placedAt", Instant.now().minus(ago).minus(Duration.ofDays(10)).toString());
        Api.merchant().put("/integration/orders/" + number, order).expect(201);
        return number;
    }
}
