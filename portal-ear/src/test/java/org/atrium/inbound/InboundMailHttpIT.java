package org.atrium.inbound;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.atrium.testing.Answer;
import org.atrium.testing.Api;
import org.atrium.testing.Forum;
import org.atrium.testing.Json;
import org.atrium.testing.Mailbox;
import org.atrium.testing.Mailbox.Letter;
import org.atrium.testing.Pages;
import org.atrium.testing.Person;
import org.atrium.testing.SentMail;
import org.atrium.testing.Support;
import org.atrium.testing.inside.Concurrently;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A mail goes where it belongs: once, and into no conversation its author has no part in. */
@ArquillianTest
@RunAsClient
@Tag("once")
class InboundMailHttpIT {

    private final Api agent = Api.as(Person.AGENT);
    private final String words = "The kettle hums " + UUID.randomUUID();

    @Test
    void mailToSupportIsATicketOfItsAuthor() {
        Person nora = Person.aCustomer();
        Answer outcome = SentMail.from(nora.email())
                .subject("Kettle hums")
                .text(words + "\n\n-- \nNora")
                .send();

        assertThat(outcome.text("/result")).isEqualTo("TICKET");
        Answer ticket = Api.as(nora).get("/tickets/" + outcome.text("/ticket")).expect(200);
        assertThat(ticket.text("/subject")).isEqualTo("Kettle hums");
        assertThat(ticket.text("/channel")).isEqualTo("EMAIL");
        assertThat(ticket.text("/messages/0/body")).isEqualTo(words);
        Mailbox.await(nora.email(), "We received your request");
    }

    @Test
    void whoeverHasNoAccountIsAContactWhoAnswersByMail() {
        String writer = "writer-" + UUID.randomUUID() + "@example.org";
        String number =
                SentMail.from("Wanda <" + writer + ">").text(words).send().text("/ticket");
        Mailbox.await(writer, number);

        Support.reply(agent, number, "PRIVATE", "Descale it.");
        Letter answer = Mailbox.await(writer, "answer");
        Answer outcome =
                SentMail.from(writer).answering(answer, "It still hums.").send();

        assertThat(outcome.text("/result")).isEqualTo("MESSAGE");
        assertThat(outcome.text("/ticket")).isEqualTo(number);
        assertThat(bodies(number)).containsExactly(words, "Descale it.", "It still hums.");
    }

    @Test
    @Tag("database")
    void theSameMailIsTakenOnce() {
        Person nora = Person.aCustomer();
        SentMail mail = SentMail.from(nora.email()).text(words);
        List<String> results = Concurrently.by(4, i -> mail.send()).stream()
                .map(answer -> answer.text("/result"))
                .toList();
        String later = mail.send().text("/result");

        assertThat(results).containsExactlyInAnyOrder("TICKET", "DUPLICATE", "DUPLICATE", "DUPLICATE");
        assertThat(later).isEqualTo("DUPLICATE");
        assertThat(Api.as(nora).all("/tickets?limit=10")).hasSize(1);
    }

    @Test
    void anIdOfAnothersMailKeepsNothingOut() {
        String id = "<" + UUID.randomUUID() + "@mail.example>";
        SentMail.from(Person.aCustomer().email())
                .header("Message-ID", id)
                .text("First")
                .send();
        assertThat(SentMail.from(Person.aCustomer().email())
                        .header("Message-ID", id)
                        .text(words)
                        .send()
                        .text("/result"))
                .isEqualTo("TICKET");
    }

    @Test
    void idsOfItsMailsLeadIntoTheTicketToo() {
        Person nora = Person.aCustomer();
        String number = Support.ask(Api.as(nora), "Kettle", "It hums.");
        Letter receipt = Mailbox.await(nora.email(), number);

        Answer outcome = SentMail.from(nora.email())
                .answering(receipt, words)
                .to(SentMail.SUPPORT)
                .send();
        assertThat(outcome.text("/ticket")).isEqualTo(number);
    }

    @Test
    void aNumberInTheSubjectLeadsNowhere() {
        Person nora = Person.aCustomer();
        String number = Support.ask(Api.as(nora), "Kettle", "It hums.");
        Answer outcome = SentMail.from(nora.email())
                .subject("Re: Our answer to “Kettle” [" + number + "]")
                .text(words)
                .send();
        assertThat(outcome.text("/result")).isEqualTo("TICKET");
        assertThat(outcome.text("/ticket")).isNotEqualTo(number);
    }

    @Test
    void whoeverIsNoPartyGetsATicketThatNamesTheOther() {
        Person nora = Person.aCustomer();
        String number = Support.ask(Api.as(nora), "Kettle", "It hums.");
        Letter receipt = Mailbox.await(nora.email(), number);

        Answer outcome =
                SentMail.from("mallory@example.org").answering(receipt, words).send();

        assertThat(outcome.text("/result")).isEqualTo("TICKET");
        String other = outcome.text("/ticket");
        assertThat(other).isNotEqualTo(number);
        assertThat(bodies(number)).doesNotContain(words);
        assertThat(agent.get("/desk/tickets/" + other)
                        .expect(200)
                        .at("/history")
                        .toString())
                .contains("TICKET_NAMED")
                .contains(number);
        assertThat(Api.as(nora).get("/tickets/" + number).expect(200).toString())
                .doesNotContain(other);
    }

    @Test
    void anAddressOfOursThatIsNotSignedIsNone() {
        Person nora = Person.aCustomer();
        String number = Support.ask(Api.as(nora), "Kettle", "It hums.");
        String address = "support+ticket." + number.toLowerCase(java.util.Locale.ROOT)
                + ".1.aaaaaaaaaaaaaaaaaaaaaaaa@portal.example";
        assertThat(SentMail.from(nora.email()).to(address).text(words).send().text("/ticket"))
                .isNotEqualTo(number);
    }

    @Test
    void anAnswerToAClosedTicketOpensItsFollowUp() {
        Person nora = Person.aCustomer();
        String number = Support.ask(Api.as(nora), "Kettle", "It hums.");
        Support.answer(agent, number, "SOLVED", "Descale it.");
        agent.patch("/desk/tickets/" + number, Json.of("status", "CLOSED")).expect(200);
        Letter answer = Mailbox.await(nora.email(), "Our answer to");

        Answer outcome = SentMail.from(nora.email()).answering(answer, words).send();
        assertThat(outcome.text("/result")).isEqualTo("FOLLOW_UP");
        assertThat(bodies(outcome.text("/ticket"))).contains(words);
    }

    @Test
    @Tag("database")
    void anAnswerToAForumMailIsAPost() {
        Person nora = Person.aCustomer();
        String thread = Forum.ask(Api.as(Person.CUSTOMER), "Which descaler? " + UUID.randomUUID(), "For a kettle.");
        Api.as(nora).post("/forum/threads/" + thread + "/subscription").expect(204);
        Forum.reply(Api.as(Person.SECOND), thread, "Vinegar.");
        Letter told = Mailbox.await(nora.email(), "Which descaler?");

        Answer outcome = SentMail.from(nora.email()).answering(told, words).send();
        assertThat(outcome.text("/result")).isEqualTo("POST");
        assertThat(Api.as(nora)
                        .get("/forum/threads/" + thread + "/posts")
                        .expect(200)
                        .toString())
                .contains(words)
                .doesNotContain("wrote:");
        assertThat(SentMail.from("mallory@example.org")
                        .answering(told, "I am not her.")
                        .send()
                        .text("/result"))
                .isEqualTo("TICKET");
    }

    @Test
    void whatTheThreadTakesNoMoreIsSetAside() {
        Person nora = Person.aCustomer();
        String thread = Forum.ask(Api.as(Person.CUSTOMER), "Which lid? " + UUID.randomUUID(), "For a kettle.");
        Api.as(nora).post("/forum/threads/" + thread + "/subscription").expect(204);
        Forum.reply(Api.as(Person.SECOND), thread, "The glass one.");
        Letter told = Mailbox.await(nora.email(), "Which lid?");
        Pages moderator = Pages.as(Person.MODERATOR);
        moderator
                .press(moderator.find("/forum/thread/" + thread, "button[name=lock]"), Map.of())
                .expect(302);

        Answer outcome = SentMail.from(nora.email()).answering(told, words).send();
        assertThat(outcome.text("/result")).isEqualTo("SET_ASIDE");
        assertThat(outcome.text("/reason")).isEqualTo("REFUSED");
    }

    @Test
    void whatFailsDmarcSpeaksForNobody() {
        Person nora = Person.aCustomer();
        String number = Support.ask(Api.as(nora), "Kettle", "It hums.");
        SentMail forged = SentMail.from(nora.email())
                .answering(Mailbox.await(nora.email(), number), words)
                .header("Authentication-Results", "mx.portal.example; dmarc=fail header.from=example.org");
        assertThat(forged.send().text("/reason")).isEqualTo("FORGED");
        assertThat(bodies(number)).containsExactly("It hums.");
        assertThat(SentMail.from(nora.email())
                        .text(words)
                        .header("Authentication-Results", "mx.mallory.example; dmarc=fail header.from=example.org")
                        .send()
                        .text("/result"))
                .as("what a server that is not trusted says")
                .isEqualTo("TICKET");
    }

    @Test
    void automaticMailsCauseNothing() {
        Person nora = Person.aCustomer();
        String number = Support.ask(Api.as(nora), "Kettle", "It hums.");
        Letter receipt = Mailbox.await(nora.email(), number);
        Answer outcome = SentMail.from(nora.email())
                .answering(receipt, "I am away until Monday.")
                .header("Auto-Submitted", "auto-replied")
                .send();
        assertThat(outcome.text("/result")).isEqualTo("AUTOMATIC");
        assertThat(bodies(number)).containsExactly("It hums.");
    }

    @Test
    void twoProgramsThatAnswerEachOtherStopAfterOne() {
        String robot = "robot-" + UUID.randomUUID() + "@example.org";
        String number =
                SentMail.from(robot).subject("Thank you").text(words).send().text("/ticket");
        Mailbox.await(robot, number);
        Answer again = SentMail.from(robot).subject("Thank you").text(words).send();
        assertThat(again.text("/result")).isEqualTo("AUTOMATIC");
        assertThat(again.text("/reason")).isEqualTo("REPEATED");
        assertThat(Mailbox.to(robot)).hasSize(1);
    }

    @Test
    @Tag("database")
    void whoeverGetsCopiesTakesPart() {
        Person nora = Person.aCustomer();
        String partner = "partner-" + UUID.randomUUID() + "@example.org";
        SentMail question = SentMail.from(nora.email())
                .header("Cc", "Partner <" + partner + ">")
                .text(words)
                .authentic();
        String number = question.send().text("/ticket");

        Answer toAll = SentMail.from(partner)
                .header("In-Reply-To", question.id())
                .text("I have the bill.")
                .authentic()
                .send();
        assertThat(toAll.text("/result")).isEqualTo("MESSAGE");
        assertThat(toAll.text("/ticket")).isEqualTo(number);
        Support.reply(agent, number, "PRIVATE", "Send us a photo of it.");
        Letter copy = Mailbox.await(partner, number);
        assertThat(SentMail.from(partner).answering(copy, "Here it is.").send().text("/ticket"))
                .isEqualTo(number);
        assertThat(bodies(number)).containsExactly(words, "I have the bill.", "Send us a photo of it.", "Here it is.");
    }

    @Test
    void aMailNobodyStandsForAddsNoParties() {
        Person nora = Person.aCustomer();
        String mallory = "mallory-" + UUID.randomUUID() + "@example.org";
        SentMail forged = SentMail.from(nora.email()).header("Cc", mallory).text(words);
        String number = forged.send().text("/ticket");
        Support.reply(agent, number, "PRIVATE", "Your order is on its way.");
        Mailbox.await(nora.email(), "About");
        assertThat(Mailbox.to(mallory)).isEmpty();
        assertThat(SentMail.from(mallory)
                        .header("In-Reply-To", forged.id())
                        .text("And the address?")
                        .authentic()
                        .send()
                        .text("/ticket"))
                .isNotEqualTo(number);
    }

    @Test
    void whatAnAnswerQuotedIsForSupportAndItsAuthor() {
        Person nora = Person.aCustomer();
        String partner = "partner-" + UUID.randomUUID() + "@example.org";
        String number = SentMail.from(nora.email())
                .header("Cc", partner)
                .text(words)
                .authentic()
                .send()
                .text("/ticket");
        Support.reply(agent, number, "PRIVATE", "Which model is it?");
        SentMail.from(partner)
                .answering(Mailbox.await(partner, number), "The small one.")
                .text(
                        "The small one.\n\nOn Tue, 1 Dec 2026 at 10:00, Lawyer <lawyer@example.org> wrote:\n> Say nothing.")
                .send();

        assertThat(Pages.as(Person.AGENT)
                        .get("/desk/ticket/" + number)
                        .expect(200)
                        .body())
                .contains("Say nothing.");
        assertThat(Pages.as(nora).get("/tickets/" + number).expect(200).body())
                .contains("The small one.")
                .doesNotContain("Say nothing.");
    }

    @Test
    void anAnswerWithoutWordsOfItsOwnIsNoPost() {
        Person nora = Person.aCustomer();
        String thread = Forum.ask(Api.as(Person.CUSTOMER), "Which filter? " + UUID.randomUUID(), "For a kettle.");
        Api.as(nora).post("/forum/threads/" + thread + "/subscription").expect(204);
        Forum.reply(Api.as(Person.SECOND), thread, "The paper one.");
        Letter told = Mailbox.await(nora.email(), "Which filter?");

        assertThat(SentMail.from(nora.email()).answering(told, "").send().text("/reason"))
                .isEqualTo("REFUSED");
        assertThat(SentMail.from(nora.email())
                        .answering(told, words + " " + told.text().replaceAll("\\s+", " "))
                        .send()
                        .text("/result"))
                .isEqualTo("POST");
        assertThat(Api.as(nora)
                        .get("/forum/threads/" + thread + "/posts")
                        .expect(200)
                        .toString())
                .contains(words)
                .doesNotContain("token=" + told.token());
    }

    @Test
    void whatComesByAListIsATicketWithoutAReceipt() {
        String writer = "writer-" + UUID.randomUUID() + "@example.org";
        Answer outcome = SentMail.from(writer)
                .text(words)
                .header("List-Id", "<support.lists.example>")
                .header("Precedence", "list")
                .send();
        assertThat(outcome.text("/result")).isEqualTo("TICKET");
        Support.reply(agent, outcome.text("/ticket"), "PRIVATE", "Descale it.");
        Mailbox.await(writer, "answer");
        assertThat(Mailbox.to(writer)).hasSize(1);
    }

    @Test
    void whatAFormOfTheShopSendsWaitsForAnAdministrator() {
        assertThat(SentMail.from("portal@localhost")
                        .header("Reply-To", "writer@example.org")
                        .text(words)
                        .send()
                        .text("/reason"))
                .isEqualTo("OF_FORM");
    }

    @Test
    void anotherPhotoWithoutWordsIsTakenToo() {
        Person nora = Person.aCustomer();
        for (String photo : List.of("one", "two")) {
            assertThat(SentMail.from(nora.email())
                            .withFile("", photo + ".txt", "text/plain", base64(photo))
                            .send()
                            .text("/result"))
                    .isEqualTo("TICKET");
        }
    }

    private static String base64(String content) {
        return Base64.getEncoder().encodeToString(content.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void filesOfAMailHangOnItsMessage() {
        Person nora = Person.aCustomer();
        String number = SentMail.from(nora.email())
                .withFile(words, "bill.txt", "text/plain", base64("Total: 39"))
                .send()
                .text("/ticket");
        JsonNode file = Api.as(nora).get("/tickets/" + number).expect(200).at("/messages/0/files/0");
        assertThat(file.get("name").asText()).isEqualTo("bill.txt");
        Api.as(nora).get("/files/" + file.get("id").asText()).expect(200);
        Api.as(Person.SECOND).get("/files/" + file.get("id").asText()).expect(404);
    }

    @Test
    void staffAnswerByMailOnlyWhatWasMailedToThem() {
        Person nora = Person.aCustomer();
        String number = Support.ask(Api.as(nora), "Kettle", "It hums.");
        Letter receipt = Mailbox.await(nora.email(), number);
        Answer outcome =
                SentMail.from(Person.AGENT.email()).answering(receipt, words).send();
        assertThat(outcome.text("/ticket")).isNotEqualTo(number);
        assertThat(bodies(number)).containsExactly("It hums.");
    }

    @Test
    @Tag("database")
    void aBounceIsCountedForTheAddressItsMailWentTo() {
        Person nora = Person.aCustomer();
        Person other = Person.aCustomer();
        String number = Support.ask(Api.as(nora), "Kettle", "It hums.");
        Support.reply(agent, number, "PRIVATE", "Descale it.");
        Letter answer = Mailbox.await(nora.email(), "About");

        assertThat(bounce(answer, other.email()).text("/result")).isEqualTo("AUTOMATIC");
        assertThat(stopWord(other)).doesNotContain("came back");

        assertThat(bounce(answer, nora.email()).text("/result")).isEqualTo("BOUNCE");
        assertThat(stopWord(nora)).contains("came back");
    }

    private static Answer bounce(Letter letter, String address) {
        return SentMail.from("MAILER-DAEMON@mx.example.org")
                .header("Content-Type", "multipart/report; report-type=delivery-status; boundary=\"b\"")
                .content("\r\n--b\r\nContent-Type: text/plain\r\n\r\nNo such user.\r\n"
                        + "--b\r\nContent-Type: message/delivery-status\r\n\r\n"
                        + "Reporting-MTA: dns; mx.example.org\r\n\r\n"
                        + "Final-Recipient: rfc822; " + address + "\r\nAction: failed\r\nStatus: 5.1.1\r\n"
                        + "Diagnostic-Code: smtp; 550 5.1.1 no such user\r\n\r\n"
                        + "--b\r\nContent-Type: text/rfc822-headers\r\n\r\n"
                        + "Message-ID: " + letter.header("Message-ID") + "\r\nTo: " + address + "\r\n\r\n--b--\r\n")
                .send();
    }

    private static String stopWord(Person person) {
        return Pages.as(person).get("/account/profile").expect(200).body();
    }

    private List<String> bodies(String number) {
        return agent.get("/desk/tickets/" + number).expect(200).at("/messages").findValuesAsText("body");
    }
}
