package org.atrium.ticket;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.atrium.testing.Answer;
import org.atrium.testing.Api;
import org.atrium.testing.Json;
import org.atrium.testing.Pages;
import org.atrium.testing.Person;
import org.atrium.testing.Support;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** What an agent fills in on a ticket's page is all there, whichever of its buttons they press. */
@ArquillianTest
@RunAsClient
class DeskFormHttpIT {

    private final Api agent = Api.as(Person.AGENT);
    private final Pages page = Pages.as(Person.AGENT);
    private final String ticket = Support.ask(Api.as(Person.CUSTOMER), "Kettle", "It stops.");
    private final String desk = "/desk/ticket/" + ticket;

    @Test
    void aMessageSavesWhatWasChosenAboveIt() {
        page.post(
                        desk,
                        with(
                                "answer:send",
                                "fields:priority",
                                "HIGH",
                                "fields:tags",
                                "kettle lid",
                                "answer:body",
                                "Is it full?"))
                .expect(302);

        Answer after = agent.get("/desk/tickets/" + ticket).expect(200);
        assertThat(after.text("/priority")).isEqualTo("HIGH");
        assertThat(after.at("/tags")).hasSize(2);
        assertThat(after.body()).contains("Is it full?");
        assertThat(page.get(desk).body()).contains("Your changes to the ticket are saved, too.");
    }

    @Test
    void savingKeepsTheMessageThatIsNotSent() {
        page.post(
                        desk,
                        with(
                                "fields:save",
                                "fields:priority",
                                "HIGH",
                                "answer:body",
                                "Is it full?",
                                "visibility",
                                "INTERNAL"))
                .expect(302);

        assertThat(agent.get("/desk/tickets/" + ticket).expect(200).text("/priority"))
                .isEqualTo("HIGH");
        Document back = Jsoup.parse(page.get(desk).expect(200).body());
        assertThat(back.expectFirst("[id=answer:body]").val()).isEqualTo("Is it full?");
        assertThat(back.select("[name=visibility][checked]").val()).isEqualTo("INTERNAL");
        assertThat(agent.get("/desk/tickets/" + ticket).body()).doesNotContain("Is it full?");
    }

    @Test
    void takingTheTicketKeepsWhatIsNotSaved() {
        page.post(desk, with("owner:take", "fields:priority", "HIGH", "answer:body", "Is it full?"))
                .expect(302);

        Document back = Jsoup.parse(page.get(desk).expect(200).body());
        assertThat(back.expectFirst("[id=answer:body]").val()).isEqualTo("Is it full?");
        assertThat(back.select("[id=fields:priority] [selected]").val()).isEqualTo("HIGH");
    }

    @Test
    void aMessageAsksFirstWhereSomebodyElseChoseOtherwise() {
        Map<String, String> sent = with("answer:send", "fields:priority", "HIGH", "answer:body", "Is it full?");
        agent.patch("/desk/tickets/" + ticket, Json.of("priority", "LOW")).expect(200);

        Document asked = Jsoup.parse(page.post(desk, sent).expect(200).body());

        assertThat(asked.expectFirst("[id=answer:body]").val()).isEqualTo("Is it full?");
        assertThat(asked.select("[id=fields:priority] [selected]").val()).isEqualTo("HIGH");
        assertThat(asked.text()).contains("Now: Low");
        assertThat(agent.get("/desk/tickets/" + ticket).body()).doesNotContain("Is it full?");
    }

    @Test
    void aMessageAloneLeavesWhatOthersChanged() {
        Map<String, String> sent = with("answer:send", "answer:body", "Is it full?");
        agent.patch("/desk/tickets/" + ticket, Json.of("priority", "LOW")).expect(200);

        page.post(desk, sent).expect(302);

        assertThat(agent.get("/desk/tickets/" + ticket).text("/priority")).isEqualTo("LOW");
    }

    /** The page's form as browsers send it: fields at the head say that they belong to the form of the message. */
    private Map<String, String> with(String button, String... filledIn) {
        Document document = Jsoup.parse(page.get(desk).expect(200).body());
        Map<String, String> sent = new HashMap<>(page.form(desk, "answer"));
        document.select("[form=answer]:not([type=submit]):not(select)")
                .forEach(field -> sent.put(field.attr("name"), field.val()));
        document.select("select[form=answer]")
                .forEach(field ->
                        sent.put(field.attr("name"), field.select("[selected]").val()));
        sent.keySet().removeIf(name -> name.matches("owner|article|proposal") && !button.startsWith(name + ":"));
        sent.put(button, "");
        for (int i = 0; i < filledIn.length; i += 2) {
            sent.put(filledIn[i], filledIn[i + 1]);
        }
        return sent;
    }
}
