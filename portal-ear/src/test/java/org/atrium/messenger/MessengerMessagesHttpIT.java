package org.atrium.messenger;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.atrium.testing.Answer;
import org.atrium.testing.Api;
import org.atrium.testing.Json;
import org.atrium.testing.Pages;
import org.atrium.testing.Person;
import org.atrium.testing.inside.Concurrently;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Messages of messengers over the API: whose tickets they become, and how support's answers are fetched. */
@ArquillianTest
@RunAsClient
@Tag("once")
class MessengerMessagesHttpIT {

    private static final String PATH = "/integration/messages";

    private final Api merchant = Api.merchant();
    private final Api agent = Api.as(Person.AGENT);
    private final String conversation = UUID.randomUUID().toString();

    @Test
    void aConversationStaysInItsTicket() {
        String ticket =
                receive("TELEGRAM", "Hello, my kettle drips").expect(201).text("/ticket");
        assertThat(receive("TELEGRAM", "And it hums").expect(201).text("/ticket"))
                .isEqualTo(ticket);
        JsonNode read = desk(ticket).json();
        assertThat(read.at("/channel").asText()).isEqualTo("TELEGRAM");
        assertThat(read.at("/subject").asText()).isEqualTo("Hello, my kettle drips");
        assertThat(read.at("/messages/1/channel").asText()).isEqualTo("TELEGRAM");
        assertThat(read.at("/requester/displayName").asText()).isEqualTo("Mila");
        assertThat(agent.get("/desk/tickets?view=all&channel=TELEGRAM")
                        .expect(200)
                        .body())
                .contains(ticket);
        assertThat(agent.get("/desk/tickets?view=all&channel=PHONE").expect(200).body())
                .doesNotContain(ticket);
    }

    @Test
    @Tag("database")
    void aConversationThatBeginsOnEightNodesIsOneTicket() {
        Set<String> tickets = new HashSet<>(Concurrently.by(
                8, number -> receive("OTHER", "Part " + number).expect(201).text("/ticket")));
        assertThat(tickets).hasSize(1);
        assertThat(desk(tickets.iterator().next()).at("/messages").size()).isEqualTo(8);
    }

    @Test
    @Tag("database")
    void theSameMessageIsTakenOnce() {
        Map<String, Object> message = message("OTHER", "Once");
        message.put("id", "m1");
        Set<String> answers = new TreeSet<>(Concurrently.by(
                6, number -> merchant.post(PATH, message).expect(201).body()));
        assertThat(answers).hasSize(1);
        assertThat(merchant.post(PATH, message).expect(201).body()).isIn(answers);
        assertThat(desk(merchant.post(PATH, message).text("/ticket"))
                        .at("/messages")
                        .size())
                .isEqualTo(1);
    }

    @Test
    void aProvenAddressLeadsToItsAccount() {
        Person nora = Person.aCustomer();
        Map<String, Object> message = message("SOCIAL", "Mine");
        message.put("from", Json.of("id", "nora-" + conversation, "email", nora.email()));
        String ticket = merchant.post(PATH, message).expect(201).text("/ticket");
        assertThat(Api.as(nora).get("/tickets/" + ticket).expect(200).text("/messages/0/channel"))
                .isEqualTo("SOCIAL");
        assertThat(Pages.as(nora).get("/ticket/ticket/" + ticket).body()).contains("by a social network");
    }

    /** Whoever chats first and signs in then has in their account what they wrote before. */
    @Test
    void anAddressThatIsNamedLaterLeadsToItsAccountToo() {
        Person nora = Person.aCustomer();
        Map<String, Object> message = message("SOCIAL", "Mine");
        String ticket = merchant.post(PATH, message).expect(201).text("/ticket");
        message.put("from", Json.of("id", "mila-" + conversation, "email", nora.email()));
        assertThat(merchant.post(PATH, message).expect(201).text("/ticket")).isEqualTo(ticket);
        assertThat(Api.as(nora).get("/tickets/" + ticket).expect(200).at("/messages"))
                .hasSize(2);
    }

    /** Networks name the number of some people only after a while. */
    @Test
    void aSenderWhoseNumberComesLaterIsOnePerson() {
        String number = "+49301" + ThreadLocalRandom.current().nextInt(100_000, 999_999);
        Map<String, Object> text = message("SMS", "By text message");
        text.put("from", Json.of("id", number));
        text.put("conversation", number);
        String ticket = merchant.post(PATH, text).expect(201).text("/ticket");
        Map<String, Object> message = message("TELEGRAM", "Without my number");
        String other = merchant.post(PATH, message).expect(201).text("/ticket");
        message.put("from", Json.of("id", "mila-" + conversation, "phone", number));
        assertThat(merchant.post(PATH, message).expect(201).text("/ticket")).isEqualTo(other);
        assertThat(desk(ticket).text("/requester/id")).isEqualTo(desk(other).text("/requester/id"));
        message.put("from", Json.of("id", "mila-" + conversation));
        assertThat(merchant.post(PATH, message).expect(201).text("/ticket")).isEqualTo(other);
    }

    /** On a device that two share, nobody writes into the other one's tickets. */
    @Test
    void aSenderIsNotTwoAccounts() {
        Person nora = Person.aCustomer();
        Map<String, Object> message = message("SOCIAL", "Mine");
        message.put("from", Json.of("id", "device-" + conversation, "email", nora.email()));
        String ticket = merchant.post(PATH, message).expect(201).text("/ticket");
        message.put("text", "Secret of the second person");
        message.put("from", Json.of("id", "device-" + conversation, "email", Person.SECOND.email()));
        merchant.post(PATH, message).expect(409);
        assertThat(desk(ticket).body()).doesNotContain("Secret");
    }

    /** A mail, a page, and the phone: one conversation. */
    @Test
    void whoHasOneOpenTicketContinuesIt() {
        Person nora = Person.aCustomer();
        String ticket = Api.as(nora)
                .post("/tickets", Json.of("subject", "Kettle", "body", "It drips."))
                .expect(201)
                .text("/number");
        Map<String, Object> message = message("SOCIAL", "Here is more");
        message.put("from", Json.of("id", "nora-" + conversation, "email", nora.email()));
        assertThat(merchant.post(PATH, message).expect(201).text("/ticket")).isEqualTo(ticket);
    }

    @Test
    void aConversationIsNobodyElses() {
        receive("OTHER", "Mine").expect(201);
        Map<String, Object> other = message("OTHER", "Let me in");
        other.put("from", Json.of("id", "somebody else", "email", Person.CUSTOMER.email()));
        merchant.post(PATH, other).expect(409);
    }

    @Test
    void whatIsWrongIsNamed() {
        Map<String, Object> message = message("OTHER", "");
        message.put("at", Instant.now().plus(Duration.ofDays(1)).toString());
        message.put("from", Json.of("id", " ", "email", "nobody", "phone", "12"));
        message.put("conversation", "");
        assertThat(fields(merchant.post(PATH, message).expect(422)))
                .contains("at", "text", "conversation", "from.id", "from.email", "from.phone");
        assertThat(fields(receive("PIGEON", "Coo").expect(422))).containsExactly("channel");
        assertThat(fields(receive("SMS", "By a name").expect(422))).containsExactly("from.id");
        assertThat(fields(receive("OTHER", "x".repeat(20_001)).expect(422))).containsExactly("text");
        Map<String, Object> withFile = message("OTHER", "");
        withFile.put("files", List.of("0123456789abcdef0123456789abcdef"));
        assertThat(fields(merchant.post(PATH, withFile).expect(422))).containsExactly("files");
    }

    @Test
    void aFileIsTheMessage() {
        String file = merchant.send("POST", PATH + "/files?name=kettle.txt&from=mila", "text/plain", "It drips.")
                .expect(201)
                .text("/id");
        Map<String, Object> message = message("OTHER", "");
        message.put("files", List.of(file));
        message.put("id", "f1");
        String ticket = merchant.post(PATH, message).expect(201).text("/ticket");
        assertThat(desk(ticket).text("/messages/0/files/0/id")).isEqualTo(file);
        assertThat(merchant.post(PATH, message).expect(201).text("/ticket")).isEqualTo(ticket);
    }

    @Test
    void wordsInAnyScriptStayAsTheyAre() {
        String text = "שלום 👩‍👩‍👧‍👦 مرحبا 你好";
        String ticket = receive("OTHER", text).expect(201).text("/ticket");
        assertThat(desk(ticket).text("/messages/0/body")).isEqualTo(text);
    }

    @Test
    void anAnswerIsFetchedAndReported() {
        String ticket = receive("SOCIAL", "Do you open on Sunday?").expect(201).text("/ticket");
        merchant.get(PATH + "/answers?channel=SOCIAL").expect(200);
        assertThat(desk(ticket).text("/routes/0/channel")).isEqualTo("SOCIAL");
        Answer sent = agent.post(
                        "/desk/tickets/" + ticket + "/messages",
                        Json.of("body", "Yes, **from nine**.", "visibility", "PRIVATE"))
                .expect(201);
        assertThat(sent.text("/channel")).isEqualTo("SOCIAL");
        assertThat(sent.text("/delivery/status")).isEqualTo("WAITING");

        JsonNode answer = merchant.all(PATH + "/answers?channel=SOCIAL").stream()
                .filter(one -> one.at("/ticket").asText().equals(ticket))
                .findFirst()
                .orElseThrow();
        assertThat(answer.at("/text").asText()).isEqualTo("Yes, from nine.");
        assertThat(answer.at("/conversation").asText()).isEqualTo(conversation);
        String report = PATH + "/answers/" + answer.at("/id").asText() + "/reports";
        merchant.post(report, Json.of("status", "WAITING")).expect(422);
        merchant.post(report, Json.of("status", "FAILED", "error", "They left")).expect(204);
        merchant.post(report, Json.of("status", "DELIVERED")).expect(204);
        Answer read = desk(ticket);
        assertThat(read.text("/messages/1/delivery/status")).isEqualTo("FAILED");
        assertThat(read.text("/messages/1/delivery/detail")).isEqualTo("They left");
        assertThat(read.at("/history").toString()).contains("UNDELIVERED");
        assertThat(agent.get("/me/notifications").expect(200).body())
                .contains("An answer in “Do you open on Sunday?” did not arrive");
        assertThat(merchant.get(PATH + "/answers?channel=SOCIAL").expect(200).body())
                .doesNotContain("\"" + ticket + "\"");
    }

    @Test
    void anAnswerByAChannelThatNobodyServesIsRefused() {
        String ticket = receive("OTHER", "Anybody there?").expect(201).text("/ticket");
        assertThat(desk(ticket).text("/routes/0/obstacle")).isEqualTo("UNSERVED");
        String messages = "/desk/tickets/" + ticket + "/messages";
        assertThat(fields(agent.post(messages, Json.of("body", "Yes", "visibility", "PRIVATE", "channel", "OTHER"))
                        .expect(422)))
                .containsExactly("channel");
        assertThat(fields(agent.post(messages, Json.of("body", "Yes", "visibility", "PRIVATE", "channel", "SMS"))
                        .expect(422)))
                .containsExactly("channel");
        assertThat(agent.post(messages, Json.of("body", "Yes", "visibility", "PRIVATE"))
                        .expect(201)
                        .text("/channel"))
                .isEqualTo("WEB");
        assertThat(Pages.as(Person.AGENT).get("/desk/ticket/" + ticket).body())
                .contains("Nothing that is written here reaches this customer");
    }

    @Test
    void aNumberIsRecognisedWhenItsOwnerWrites() {
        String number = "+49301" + ThreadLocalRandom.current().nextInt(100_000, 999_999);
        Map<String, Object> call = Json.of(
                "subject",
                "Kettle",
                "phone",
                number,
                "name",
                "Mila",
                "direction",
                "IN",
                "outcome",
                "CALL_BACK",
                "notes",
                "Wants a call back");
        Answer opened = agent.post("/desk/tickets/calls", call).expect(201);
        String ticket = opened.text("/number");
        assertThat(opened.text("/channel")).isEqualTo("PHONE");
        assertThat(opened.text("/messages/0/visibility")).isEqualTo("INTERNAL");
        assertThat(opened.text("/messages/0/call/outcome")).isEqualTo("CALL_BACK");

        Map<String, Object> message = message("SMS", "It is me again");
        message.put("from", Json.of("id", number));
        assertThat(merchant.post(PATH, message).expect(201).text("/ticket")).isEqualTo(ticket);
        assertThat(Pages.as(Person.AGENT).get("/desk/ticket/" + ticket).body())
                .contains("href=\"tel:" + number + "\"", "they want a call back");
    }

    @Test
    void aCallIsReadByItsCustomerIfTheAgentLetsThem() {
        Person nora = Person.aCustomer();
        String ticket = Api.as(nora)
                .post("/tickets", Json.of("subject", "Kettle", "body", "It drips."))
                .expect(201)
                .text("/number");
        String calls = "/desk/tickets/" + ticket + "/calls";
        Map<String, Object> call =
                Json.of("direction", "OUT", "outcome", "REACHED", "minutes", 5, "notes", "Among us: turnip");
        agent.post(calls, call).expect(201);
        call.put("notes", "We talked: lantern");
        call.put("shared", true);
        agent.post(calls, call).expect(201);
        String read = Api.as(nora).get("/tickets/" + ticket).expect(200).body();
        assertThat(read).contains("lantern").doesNotContain("turnip");
        assertThat(fields(agent.post(calls, Json.of("direction", "OUT", "minutes", 601))
                        .expect(422)))
                .contains("outcome", "minutes", "notes");
        Api.as(nora).post(calls, call).expect(404);
    }

    @Test
    void anOptOutIsNoTicket() {
        String number = "+49302" + ThreadLocalRandom.current().nextInt(100_000, 999_999);
        Map<String, Object> message = message("SMS", "STOP");
        message.put("from", Json.of("id", number));
        assertThat(merchant.post(PATH, message).expect(200).at("/ticket").isNull())
                .isTrue();
        message.put("text", "My kettle drips");
        String ticket = merchant.post(PATH, message).expect(201).text("/ticket");
        assertThat(desk(ticket).text("/routes/0/obstacle")).isEqualTo("OPTED_OUT");
    }

    @Test
    void nobodyElseHandsMessagesOver() {
        Api.visitor().post(PATH, message("OTHER", "Hello")).expect(401);
        agent.post(PATH, message("OTHER", "Hello")).expect(404);
        Answer made = Api.as(Person.ADMIN)
                .post(
                        "/admin/api-clients",
                        Json.of("name", "Mail " + UUID.randomUUID(), "scopes", List.of("mail:write")))
                .expect(201);
        Api other = Api.visitor().with("Authorization", "Bearer " + made.text("/key"));
        other.post(PATH, message("OTHER", "Hello")).expect(404);
        other.get(PATH + "/answers?channel=OTHER").expect(404);
        other.send("POST", PATH + "/files", "text/plain", "x").expect(404);
    }

    private Answer receive(String channel, String text) {
        return merchant.post(PATH, message(channel, text));
    }

    private Map<String, Object> message(String channel, String text) {
        return Json.of(
                "channel",
                channel,
                "conversation",
                conversation,
                "from",
                Json.of("id", "mila-" + conversation, "name", "Mila"),
                "text",
                text);
    }

    private Answer desk(String ticket) {
        return agent.get("/desk/tickets/" + ticket).expect(200);
    }

    private static List<String> fields(Answer refused) {
        return refused.json().at("/errors").findValuesAsText("field");
    }
}
