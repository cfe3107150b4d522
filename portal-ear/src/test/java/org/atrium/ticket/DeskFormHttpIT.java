package org.atrium.ticket;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.atrium.testing.Answer;
import org.atrium.testing.Api;
import org.atrium.testing.Json;
import org.atrium.testing.Merchant;
import org.atrium.testing.Pages;
import org.atrium.testing.Person;
import org.atrium.testing.Support;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What an agent fills in on a ticket's page is all there, whichever of its buttons they press. */
@ArquillianTest
@RunAsClient
@Tag("once")
class DeskFormHttpIT {

    private final Api agent = Api.as(Person.AGENT);
    private final Pages page = Pages.as(Person.AGENT);
    private final String ticket = Support.ask(Api.as(Person.CUSTOMER), "Kettle", "It stops.");
    private final String desk = "/desk/ticket/" + ticket;

    @Test
    void sendingAMessageSavesChangedFields() {
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
    void tagOfSeveralWordsStaysOne() {
        page.post(desk, with("fields:save", "fields:tags", "phone, Red Kettle")).expect(302);

        assertThat(agent.get("/desk/tickets/" + ticket).at("/tags").toString()).isEqualTo("[\"phone\",\"red-kettle\"]");
        assertThat(page.find(desk, "[id=fields:tags]").val()).isEqualTo("phone, red-kettle");
        page.post(desk, with("fields:save")).expect(302);
        assertThat(agent.get("/desk/tickets/" + ticket).at("/tags")).hasSize(2);
    }

    @Test
    void customerPanelSaysThatOrdersAreTheLatestOnly() {
        Person nora = Person.aCustomer();
        String own = Support.ask(Api.as(nora), "Kettle", "It stops.");
        for (int i = 0; i < 6; i++) {
            Merchant.placedOrder(nora);
        }

        Document shown = Jsoup.parse(page.get("/desk/ticket/" + own).expect(200).body());

        assertThat(shown.select(".customer .count").eachText()).containsExactly("5 latest", "0", "0", "0");
        assertThat(shown.select(".customer__list").get(0).select("li")).hasSize(5);
    }

    @Test
    void savingFieldsKeepsTheUnsentMessage() {
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

    /** What support alone may read is not offered to the customer, or to everybody, after that. */
    @Test
    void noteKeepsItsVisibilityAfterSignIn() {
        Document again = sendWithoutSession("INTERNAL");
        assertThat(again.expectFirst("[id=answer:body]").val()).isEqualTo("Between us.");
        assertThat(again.select("[name=visibility][checked]").val()).isEqualTo("INTERNAL");
    }

    @Test
    void unknownVisibilityIsForgottenAfterSignIn() {
        Document again = sendWithoutSession("NOBODY");
        assertThat(again.expectFirst("[id=answer:body]").val()).isEqualTo("Between us.");
        assertThat(again.select("[name=visibility][checked]").val()).isEqualTo("PRIVATE");
    }

    @Test
    void unknownVisibilityIsRefused() {
        Map<String, String> sent = with("answer:send", "answer:body", "Is it full?", "visibility", "NOBODY");

        assertThat(page.post(desk, sent).expect(200).body()).contains("Choose who");
        assertThat(agent.get("/desk/tickets/" + ticket).body()).doesNotContain("Is it full?");
    }

    @Test
    void nobodyAnswersForEverybodyWhereThereIsNoThread() {
        Map<String, String> sent = with("answer:send", "answer:body", "Is it full?", "visibility", "PUBLIC");

        Document asked = Jsoup.parse(page.post(desk, sent).expect(200).body());

        assertThat(asked.text()).contains("Choose who");
        assertThat(asked.expectFirst("[id=answer:body]").val()).isEqualTo("Is it full?");
        assertThat(asked.select("[name=visibility][checked]").val()).isEqualTo("PRIVATE");
        assertThat(agent.get("/desk/tickets/" + ticket).body()).doesNotContain("Is it full?");
    }

    /** Sends a message once the session is over; gives the page after signing in. */
    private Document sendWithoutSession(String visibility) {
        Map<String, String> credentials = Map.of("email", Person.AGENT.email(), "password", Person.AGENT.password());
        Pages own = Pages.visitor();
        own.submit("/signin", "form", credentials).expect(302);
        Element send = own.find(desk, "[name='answer:send']");
        String allWords =
                String.join("&", send.closest("form").select("[name=formWords]").eachAttr("value"));
        var note =
                own.fill(send, Map.of("answer:body", "Between us.", "visibility", visibility, "formWords", allWords));
        own.post("/signout", Map.of()).expect(302);

        String signIn = note.send().expect(302).header("Location");
        String back = own.submit(signIn, "form", credentials).expect(302).header("Location");
        return Jsoup.parse(own.get(back).expect(200).body());
    }

    @Test
    void assigningKeepsUnsavedInput() {
        page.post(desk, with("owner:take", "fields:priority", "HIGH", "answer:body", "Is it full?"))
                .expect(302);

        Document back = Jsoup.parse(page.get(desk).expect(200).body());
        assertThat(back.expectFirst("[id=answer:body]").val()).isEqualTo("Is it full?");
        assertThat(back.select("[id=fields:priority] [selected]").val()).isEqualTo("HIGH");
    }

    @Test
    void conflictingFieldsAreShownBeforeSending() {
        Map<String, String> sent = with("answer:send", "fields:priority", "HIGH", "answer:body", "Is it full?");
        agent.patch("/desk/tickets/" + ticket, Json.of("priority", "LOW")).expect(200);

        Document asked = Jsoup.parse(page.post(desk, sent).expect(200).body());

        assertThat(asked.expectFirst("[id=answer:body]").val()).isEqualTo("Is it full?");
        assertThat(asked.select("[id=fields:priority] [selected]").val()).isEqualTo("HIGH");
        assertThat(asked.text()).contains("Now: Low");
        assertThat(agent.get("/desk/tickets/" + ticket).body()).doesNotContain("Is it full?");
    }

    @Test
    void messageAloneKeepsConcurrentChanges() {
        Map<String, String> sent = with("answer:send", "answer:body", "Is it full?");
        agent.patch("/desk/tickets/" + ticket, Json.of("priority", "LOW")).expect(200);

        page.post(desk, sent).expect(302);

        assertThat(agent.get("/desk/tickets/" + ticket).text("/priority")).isEqualTo("LOW");
    }

    @Test
    void messageIsSentIfTheTicketIsWhereItWouldTakeIt() {
        Map<String, String> sent = with("answer:send", "answer:body", "Is it full?", "answer:next", "PENDING");
        agent.patch("/desk/tickets/" + ticket, Json.of("status", "PENDING")).expect(200);

        page.post(desk, sent).expect(302);

        Answer after = agent.get("/desk/tickets/" + ticket).expect(200);
        assertThat(after.text("/status")).isEqualTo("PENDING");
        assertThat(after.body()).contains("Is it full?");
    }

    @Test
    void unknownChoicesAreRefusedInThePortalsWords() {
        Map<String, String> sent = with(
                "answer:send",
                "answer:body",
                "Is it full?",
                "answer:next",
                "NOWHERE",
                "fields:priority",
                "HUGE",
                "fields:assignee",
                "nobody-here",
                "answer:read",
                "many");

        String said = Jsoup.parse(page.post(desk, sent).expect(200).body()).text();

        assertThat(said)
                .contains("Set status to: This choice is no longer there. Choose again.")
                .contains("Priority: This choice is no longer there. Choose again.")
                .contains("Assignee: This choice is no longer there. Choose again.")
                .contains("Enter a whole number in digits")
                .doesNotContainIgnoringCase("validation error")
                .doesNotContainIgnoringCase("must be");
        assertThat(agent.get("/desk/tickets/" + ticket).body()).doesNotContain("Is it full?");
    }

    /** What is said first is shown when it is asked for, and counts as read when an answer is sent. */
    @Test
    void longTicketShowsItsNewestMessages() {
        for (int i = 0; i < 26; i++) {
            Support.reply(agent, ticket, "INTERNAL", "Note " + i).expect(201);
        }
        agent.patch("/desk/tickets/" + ticket, Json.of("priority", "HIGH")).expect(200);

        Document newest = Jsoup.parse(page.get(desk).expect(200).body());
        assertThat(newest.select(".msg .prose").eachText())
                .hasSize(25)
                .contains("Note 25")
                .doesNotContain("It stops.");
        assertThat(newest.select(".log-line").eachText()).hasSize(1);
        Element all = newest.expectFirst("a:contains(Show all 2 earlier messages)");
        Document whole = Jsoup.parse(page.get(all.attr("href")).expect(200).body());
        assertThat(whole.select(".msg .prose").eachText()).hasSize(27).contains("It stops.", "Note 25");
        assertThat(whole.text()).doesNotContain("earlier message");

        page.post(desk, with("answer:send", "answer:body", "Is it full?", "visibility", "PRIVATE"))
                .expect(302);
        assertThat(agent.get("/desk/tickets/" + ticket).body()).contains("Is it full?");
    }

    @Test
    void hostileInputComesBackAsText() {
        String words = "</textarea><script>alert(1)</script>\"'&amp;";
        String tags = "\"><script>alert(2)</script>";
        Map<String, String> sent =
                with("answer:send", "answer:body", words, "fields:tags", tags, "fields:priority", "HUGE");

        Document back = Jsoup.parse(page.post(desk, sent).expect(200).body());

        assertThat(back.expectFirst("[id=answer:body]").val()).isEqualTo(words);
        assertThat(back.expectFirst("[id=fields:tags]").val()).isEqualTo(tags);
        assertThat(back.select("script:not([src])")).isEmpty();
        assertThat(back.expectFirst("[id=fields:priority]").attr("aria-invalid"))
                .isEqualTo("true");
        assertThat(back.expectFirst("[id=priority-error]").text()).contains("no longer there");
    }

    @Test
    void previewKeepsWhatIsFilledIn() {
        Map<String, String> sent = with("preview", "answer:body", "Is it *full*?", "fields:priority", "HIGH");
        sent.put("preview", "body");

        Document shown = Jsoup.parse(page.post(desk, sent).expect(200).body());

        assertThat(shown.expectFirst("[data-preview=body] em").text()).isEqualTo("full");
        assertThat(shown.expectFirst("[id=answer:body]").val()).isEqualTo("Is it *full*?");
        assertThat(shown.select("[id=fields:priority] [selected]").val()).isEqualTo("HIGH");
        assertThat(agent.get("/desk/tickets/" + ticket).body()).doesNotContain("Is it *full*?");
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
