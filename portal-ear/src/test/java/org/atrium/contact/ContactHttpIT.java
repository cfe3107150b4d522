package org.atrium.contact;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.atrium.testing.Answer;
import org.atrium.testing.Api;
import org.atrium.testing.Json;
import org.atrium.testing.Mailbox;
import org.atrium.testing.Mailbox.Letter;
import org.atrium.testing.Merchant;
import org.atrium.testing.Pages;
import org.atrium.testing.Person;
import org.atrium.testing.Support;
import org.atrium.testing.Uploads;
import org.atrium.testing.inside.Concurrently;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** People without an account write to support, and are answered by mail. */
@ArquillianTest
@RunAsClient
@Tag("once")
class ContactHttpIT {

    private static final String CONFIRM = "Confirm your message";
    private static final String VOID = "This link is not valid any more";

    private final Person nora = Person.somebody();
    private final Api agent = Api.as(Person.AGENT);
    private final Pages visitor = Pages.visitor();

    @Test
    void messageIsATicketOnceItsAddressIsProven() {
        write(nora, null, null);
        Letter mail = Mailbox.await(nora.email(), CONFIRM);
        String confirmation = "/confirm-contact?token=" + mail.token();
        assertThat(visitor.get(confirmation).expect(200).body()).contains("Kettle of " + nora.name(), "It stops.");
        assertThat(visitor.get(confirmation).body()).contains("Send to support");
        assertThat(Mailbox.to(nora.email())).hasSize(1);
        String conversation = confirm(mail);

        assertThat(visitor.get(conversation).expect(200).body())
                .contains("Kettle of " + nora.name(), "It stops.")
                .containsPattern("You will hear from us by \\p{L}{3}");
        JsonNode ticket =
                agent.get("/desk/tickets/" + ticketAt(conversation)).expect(200).json();
        assertThat(ticket.at("/requester/displayName").asText()).isEqualTo(nora.name());
        assertThat(ticket.at("/requester/hasAccount").asBoolean()).isFalse();
        assertThat(ticket.at("/channel").asText()).isEqualTo("API");
    }

    @Test
    void pageSendsAMessageAndNamesTheAddressItMailedTo() {
        Answer sent = visitor.submit("/contact?subject=Kettle", "form", fields());
        assertThat(sent.expect(302).header("Location")).startsWith("/contact?sent=");
        assertThat(visitor.get(sent.header("Location")).body()).contains(nora.email());
        String conversation = confirm(Mailbox.await(nora.email(), CONFIRM));
        JsonNode ticket = agent.get("/desk/tickets/" + ticketAt(conversation)).json();
        assertThat(ticket.at("/channel").asText()).isEqualTo("WEB");
    }

    @Test
    void whoeverWritesAgainHasTheirWordsInTheSameBrowserAlone() {
        Pages.Filled form = visitor.fill("/contact", "form", fields());
        String dropped = form.send().expect(302).header("Location");
        String sent = form.send().expect(302).header("Location");
        assertThat(sent).as("a button that is pressed twice").isEqualTo(dropped);
        visitor.get(sent).expect(200);
        assertThat(visitor.cookie("atrium-written")).isPresent();
        Document again =
                Jsoup.parse(visitor.get("/contact?again=true").expect(200).body());
        assertThat(again.select("[id='form:subject']").val()).isEqualTo("Kettle of " + nora.name());
        assertThat(again.select("[id='form:email']").val()).isEqualTo(nora.email());
        assertThat(again.select("[id='form:body']").val()).isEqualTo(fields().get("form:body"));
        assertThat(Pages.visitor().get("/contact?again=true").body()).doesNotContain(nora.email());
        assertThat(visitor.get("/contact").body()).doesNotContain(nora.email());

        Pages other = Pages.visitor();
        other.get(sent).expect(200);
        assertThat(other.cookie("atrium-written"))
                .as("the address alone, from the history of a shared computer")
                .isEmpty();

        confirm(Mailbox.await(nora.email(), CONFIRM));
        assertThat(visitor.get("/contact?again=true").body()).doesNotContain(nora.email());
    }

    @Test
    void whatTheSubjectAsksToBeDoneIsShownBeforeItIsSent() {
        Map<String, String> typed = visitor.form("/contact", "form");
        typed.putAll(Map.of("form:subject", "where is my parcel", "similar", "1"));
        Document page = Jsoup.parse(visitor.post("/contact", typed).expect(200).body());
        Element action = page.selectFirst("[data-similar] li:has(a[href='/orders/track'])");
        assertThat(action).isNotNull();
        assertThat(action.select("button")).isEmpty();
        assertThat(page.select("[data-similar] a[href^='/contact']")).isEmpty();

        Elements order = page.select("[id='form:subject'], [data-similar], [id='form:body'], [id='form:name']");
        assertThat(order).extracting(Element::id).containsExactly("form:subject", "", "form:body", "form:name");
    }

    @Test
    void answerIsTheSameWhetherTheAddressIsKnown() {
        Person known = Person.aCustomer();
        Answer unknownAddress = write(nora, null, null);
        Answer knownAddress = write(known, null, null);
        assertThat(knownAddress.body()).isEqualTo(unknownAddress.body());
        Mailbox.await(nora.email(), CONFIRM);
        assertThat(confirm(Mailbox.await(known.email(), CONFIRM))).startsWith("/tickets/T-");
    }

    @Test
    void messageOfAnAccountIsATicketOfIt() {
        Person known = Person.aCustomer();
        write(known, null, null);
        String path = confirm(Mailbox.await(known.email(), CONFIRM));
        assertThat(visitor.get(path).status()).isEqualTo(302);
        assertThat(Api.as(known).get(path).expect(200).text("/subject")).isEqualTo("Kettle of " + known.name());
    }

    @Test
    void linkThatIsUsedAgainLeadsToTheSameTicket() {
        write(nora, null, null);
        Letter mail = Mailbox.await(nora.email(), CONFIRM);
        List<String> opened = Concurrently.by(4, i -> ticketAt(confirm(mail)));
        assertThat(opened).containsOnly(ticketAt(confirm(mail)));
    }

    @Test
    void answersReachTheContactByMailWithoutNotes() {
        String ticket = opened();
        Support.reply(agent, ticket, "INTERNAL", "They called before.");
        Support.reply(agent, ticket, "PRIVATE", "Turn it **off** and on.");
        Letter answer = Mailbox.await(nora.email(), "Our answer to");
        assertThat(answer.text()).contains("Turn it").doesNotContain("called before");
        assertThat(answer.html()).contains("<strong>off</strong>");

        String conversation = "/conversation?token=" + answer.token();
        assertThat(visitor.get(conversation).expect(200).body())
                .contains("Turn it")
                .doesNotContain("called before");
        assertThat(visitor.submit(conversation, "form", Map.of("body", "It hums now."))
                        .expect(302)
                        .header("Location"))
                .startsWith("/conversation?token=");
        assertThat(messages(ticket)).contains("It hums now.");
        assertThat(Mailbox.to(nora.email())).noneMatch(mail -> mail.text().contains("called before"));
    }

    @Test
    void replyToAClosedTicketOpensAFollowUp() {
        String ticket = opened();
        String conversation = "/conversation?token="
                + Mailbox.await(nora.email(), "We have your message").token();
        agent.patch("/desk/tickets/" + ticket, Json.of("status", "SOLVED")).expect(200);
        agent.patch("/desk/tickets/" + ticket, Json.of("status", "CLOSED")).expect(200);
        String after = visitor.submit(conversation, "form", Map.of("body", "It is broken again."))
                .expect(302)
                .header("Location");
        assertThat(visitor.get(after).expect(200).body()).contains("It is broken again.");
        assertThat(ticketAt(after)).isNotEqualTo(ticket);
    }

    @Test
    void contactWhoRegistersHasTheirTicketInTheAccount() {
        String ticket = opened();
        String conversation = "/conversation?token="
                + Mailbox.await(nora.email(), "We have your message").token();
        nora.verified();
        assertThat(Api.as(nora).get("/tickets/" + ticket).expect(200).text("/subject"))
                .isEqualTo("Kettle of " + nora.name());
        assertThat(visitor.get(conversation).expect(200).body())
                .contains("/tickets/" + ticket)
                .doesNotContain("It stops.");
    }

    @Test
    void accountThatTakesTheAddressHasTheTicketsOfTheContact() {
        String ticket = opened();
        Person olga = Person.aCustomer();
        Api.as(olga)
                .post("/me/email", Json.of("email", nora.email(), "password", olga.password()))
                .expect(202);
        String token = Mailbox.await(nora.email(), "Confirm your new").token();
        Api.as(olga).post("/me/email/confirmation", Json.of("token", token)).expect(204);

        Person moved = new Person(nora.email(), olga.password(), olga.name());
        Answer theirs = Api.as(moved).get("/tickets/" + ticket).expect(200);
        assertThat(theirs.text("/messages/0/body")).isEqualTo("It stops.");
        assertThat(theirs.text("/messages/0/author/displayName")).isEqualTo(olga.name());
        assertThat(agent.get("/desk/tickets/" + ticket).text("/requester/hasAccount"))
                .isEqualTo("true");
    }

    @Test
    void otherPersonsRegistrationDoesNotSignIn() {
        Person stranger = new Person(nora.email(), "a stranger's password", "Mallory");
        stranger.register();
        Mailbox.await(nora.email(), "Confirm your e-mail address");
        String ticket = opened();
        Api.visitor()
                .post("/sessions", Json.of("email", nora.email(), "password", stranger.password()))
                .expect(401);
        assertThat(agent.get("/desk/tickets/" + ticket).text("/requester/displayName"))
                .isEqualTo(nora.name());
    }

    @Test
    void suspendedPersonWritesAndIsAnsweredByMail() {
        Person suspended = Person.aCustomer();
        String account = Api.as(suspended).get("/me").text("/id");
        Api.as(Person.ADMIN)
                .patch("/admin/accounts/" + account, Json.of("suspended", true))
                .expect(200);
        write(suspended, null, null);
        String conversation = confirm(Mailbox.await(suspended.email(), CONFIRM));
        assertThat(conversation).startsWith("/conversation?token=");
        assertThat(visitor.get(conversation).expect(200).body()).contains("It stops.");
    }

    @Test
    void olderTicketsOfASuspendedPersonStayInTheirAccount() {
        Person suspended = Person.aCustomer();
        Api own = Api.as(suspended);
        String ticket = Support.ask(own, "Before", "It stops.");
        Mailbox.await(suspended.email(), ticket);
        Api.as(Person.ADMIN)
                .patch("/admin/accounts/" + own.get("/me").text("/id"), Json.of("suspended", true))
                .expect(200);
        Support.reply(agent, ticket, "PRIVATE", "Nobody is mailed this.");
        write(suspended, null, null);
        Mailbox.await(suspended.email(), CONFIRM);
        assertThat(Mailbox.to(suspended.email())).noneMatch(mail -> mail.text().contains("Nobody is mailed this."));
    }

    @Test
    void messagesOfOthersInTheirNameKeepNobodyFromWriting() {
        write(new Person(nora.email(), "", "Mallory"), null, null);
        Letter mail = Mailbox.await(nora.email(), CONFIRM);
        write(nora, null, null);

        String page = visitor.get("/confirm-contact?token=" + mail.token()).body();
        assertThat(page).contains("Kettle of " + nora.name(), "Mallory");
        String conversation = confirm(mail);

        assertThat(agent.get("/desk/tickets/" + ticketAt(conversation)).text("/requester/displayName"))
                .isEqualTo(nora.name());
    }

    @Test
    void linkShowsItsOwnMessageHoweverManyFollow() {
        write(nora, null, null);
        Letter mail = Mailbox.await(nora.email(), CONFIRM);
        Person mallory = new Person(nora.email(), "", "Mallory");
        for (int i = 0; i < 11; i++) {
            write(mallory, null, null);
        }
        assertThat(visitor.get("/confirm-contact?token=" + mail.token()).body())
                .contains("Kettle of " + nora.name(), "Kettle of Mallory");
    }

    @Test
    void linkConfirmsNoMessageOfAnotherAddress() {
        Person other = Person.somebody();
        write(other, null, null);
        Letter theirs = Mailbox.await(other.email(), CONFIRM);
        write(nora, null, null);
        Letter mail = Mailbox.await(nora.email(), CONFIRM);
        Pages reader = Pages.visitor();
        String foreign = reader.find("/confirm-contact?token=" + theirs.token(), "[name='send']")
                .val();
        reader.submit("/confirm-contact?token=" + mail.token(), "form", Map.of("send", foreign))
                .expect(404);
        assertThat(visitor.get("/confirm-contact?token=" + theirs.token()).body())
                .contains("Send to support");
    }

    @Test
    void ticketOfAnInvitedPersonGoesWithTheirAddress() {
        Api.as(Person.ADMIN)
                .post(
                        "/admin/accounts",
                        Json.of("email", nora.email(), "displayName", nora.name(), "roles", List.of("CUSTOMER")))
                .expect(201);
        String ticket = opened();
        Person olga = Person.aCustomer();
        Api.as(olga)
                .post("/me/email", Json.of("email", nora.email(), "password", olga.password()))
                .expect(202);
        String token = Mailbox.await(nora.email(), "Confirm your new").token();
        Api.as(olga).post("/me/email/confirmation", Json.of("token", token)).expect(204);
        Api.as(new Person(nora.email(), olga.password(), olga.name()))
                .get("/tickets/" + ticket)
                .expect(200);
    }

    @Test
    void contactWhoIsInvitedKeepsTheirTicket() {
        String ticket = opened();
        Api.as(Person.ADMIN)
                .post(
                        "/admin/accounts",
                        Json.of("email", nora.email(), "displayName", nora.name(), "roles", List.of("CUSTOMER")))
                .expect(201);
        String token = Mailbox.await(nora.email(), "Your account at").token();
        Api.visitor()
                .put("/password-resets", Json.of("token", token, "password", nora.password()))
                .expect(204);
        Api.as(nora).get("/tickets/" + ticket).expect(200);
    }

    @Test
    void namesOfStaffAreNotForContacts() {
        Answer refused = Api.visitor()
                .post(
                        "/contact",
                        Json.of(
                                "name",
                                Person.AGENT.name(),
                                "email",
                                nora.email(),
                                "subject",
                                "Refund",
                                "body",
                                "Call me."))
                .expect(422);
        assertThat(refused.text("/errors/0/field")).isEqualTo("name");
    }

    @Test
    void orderPlacedWithTheAddressIsLinked() {
        String order = Merchant.deliveredOrder(nora);
        write(nora, order.toLowerCase(Locale.ROOT), null);
        String conversation = confirm(Mailbox.await(nora.email(), CONFIRM));
        assertThat(agent.get("/desk/tickets/" + ticketAt(conversation)).text("/order"))
                .isEqualTo(order);
    }

    @Test
    void foreignOrderIsNamedToSupportOnly() {
        String foreign = Merchant.deliveredOrder(Person.somebody());
        write(nora, foreign, "10115");
        String conversation = confirm(Mailbox.await(nora.email(), CONFIRM));
        JsonNode ticket = agent.get("/desk/tickets/" + ticketAt(conversation)).json();
        assertThat(ticket.at("/order").isNull()).isTrue();
        assertThat(ticket.at("/history").toString()).contains(foreign + ", 10115");
        assertThat(visitor.get(conversation).body()).doesNotContain("/orders/" + foreign);
    }

    @Test
    void allMissingFieldsAreReportedTogether() {
        Answer refused =
                Api.visitor().post("/contact", Json.of("email", "no address")).expect(422);
        assertThat(refused.json().at("/errors").findValuesAsText("field")).contains("name", "email", "subject", "body");
    }

    @Test
    void refusedPageKeepsWhatWasTyped() {
        Map<String, String> wrong = new HashMap<>(fields());
        wrong.put("form:email", "nora@");
        assertThat(visitor.submit("/contact", "form", wrong).body()).contains("It stops.", "nora@", "Kettle of");
    }

    @Test
    void fieldNobodySeesGivesMachinesAwayAndLosesNothing() {
        Map<String, String> filled = new HashMap<>(fields());
        filled.put("website", "https://spam.example");
        Answer refused = visitor.submit("/contact", "form", filled);
        assertThat(refused.body()).contains("automatic message", "It stops.").doesNotContain("spam.example");
        visitor.submit("/contact", "form", fields()).expect(302);
        Mailbox.await(nora.email(), CONFIRM);
        assertThat(Mailbox.to(nora.email())).hasSize(1);
    }

    @Test
    void linksThatWereNotMailedOpenNothing() {
        opened();
        String token = Mailbox.await(nora.email(), "We have your message").token();
        String other = Support.ask(Api.as(Person.aCustomer()), "Secret of another", "Nobody reads this.");
        String forged = token.replaceFirst("T-\\d+", other);
        for (String wrong : List.of(forged, token + "0", "", "x", token.replaceFirst("\\.\\d+-", ".99999999999-"))) {
            assertThat(visitor.get("/conversation?token=" + wrong).expect(200).body())
                    .contains(VOID)
                    .doesNotContain("Nobody reads this.");
        }
        for (String wrong : List.of("1", "x", "1-" + "0".repeat(64), "9".repeat(30) + "-" + "0".repeat(64))) {
            assertThat(visitor.get("/confirm-contact?token=" + wrong)
                            .expect(200)
                            .body())
                    .contains(VOID);
        }
    }

    @Test
    void whoIsSignedInWritesInTheirAccount() {
        assertThat(Pages.as(Person.CUSTOMER)
                        .get("/contact?subject=Kettle")
                        .expect(302)
                        .header("Location"))
                .endsWith("/ticket/new?subject=Kettle");
    }

    @Test
    @Tag("database")
    void filesOfAVisitorGoWithTheirMessageAndAreReadByItsLinkAlone() {
        Map<String, String> form = visitor.form("/contact", "form");
        form.putAll(fields());
        form.put("form:send", "Send");
        visitor.postFile("/contact", form, "upload:form:files", "kettle.png", Uploads.png(20, 10))
                .expect(302);
        Letter mail = Mailbox.await(nora.email(), CONFIRM);
        Document before = Jsoup.parse(
                visitor.get("/confirm-contact?token=" + mail.token()).body());
        assertThat(before.text()).contains("kettle.png");
        assertThat(before.select("[href*='/files/'], [src*='/files/']")).isEmpty();

        String conversation = confirm(mail);
        Document page = Jsoup.parse(visitor.get(conversation).expect(200).body());
        String link = page.expectFirst("a[href^='/files/']").attr("href");
        String file = link.substring(0, link.indexOf('?'));
        Pages anywhere = Pages.visitor();
        anywhere.get(link).expect(200);
        anywhere.get(page.expectFirst(".files img").attr("src")).expect(200);
        anywhere.get(file).expect(404);
        anywhere.get(link.replaceFirst("token=[0-9a-f]{4}", "token=0000")).expect(404);
        String other = Uploads.text(agent, "note.txt", "He called twice.");
        agent.post(
                        "/desk/tickets/" + ticketAt(conversation) + "/messages",
                        Json.of("body", "See the file.", "visibility", "INTERNAL", "files", List.of(other)))
                .expect(201);
        anywhere.get(link.replace(file, "/files/" + other)).expect(404);
        assertThat(visitor.get(conversation).body()).doesNotContain(other);
        Pages.as(Person.AGENT).get(file).expect(200);
        Pages.as(Person.CUSTOMER).get(file).expect(404);

        Map<String, String> reply = visitor.form(conversation, "form");
        reply.putAll(Map.of("body", "See the photo.", "send", "Send"));
        visitor.postFile(conversation, reply, "upload:files", "inside.png", Uploads.png(10, 10))
                .expect(302);
        assertThat(agent.get("/desk/tickets/" + ticketAt(conversation)).text("/messages/2/files/0/name"))
                .isEqualTo("inside.png");
    }

    @Test
    void whoeverWritesAgainHasTheirFilesAgain() {
        Map<String, String> form = visitor.form("/contact", "form");
        form.putAll(fields());
        form.put("form:send", "Send");
        Answer sent = visitor.postFile("/contact", form, "upload:form:files", "kettle.txt", "It stops.".getBytes())
                .expect(302);
        visitor.get(sent.header("Location")).expect(200);
        String file = visitor.find("/contact?again=true", "[name='form:files']").val();
        assertThat(Pages.visitor().get("/contact?again=true").body()).doesNotContain(file);
        Map<String, String> again = new HashMap<>(Map.of("form:files", file));
        again.put("form:email", Person.somebody().email());
        visitor.submit("/contact?again=true", "form", again).expect(302);
        String conversation = confirm(Mailbox.await(again.get("form:email"), CONFIRM));
        assertThat(agent.get("/desk/tickets/" + ticketAt(conversation)).text("/messages/0/files/0/id"))
                .isEqualTo(file);
    }

    private String opened() {
        write(nora, null, null);
        return ticketAt(confirm(Mailbox.await(nora.email(), CONFIRM)));
    }

    private static Answer write(Person person, String order, String postalCode) {
        return Api.visitor()
                .post(
                        "/contact",
                        Json.of(
                                "name",
                                person.name(),
                                "email",
                                person.email(),
                                "order",
                                order,
                                "postalCode",
                                postalCode,
                                "subject",
                                "Kettle of " + person.name(),
                                "body",
                                "It stops."))
                .expect(202);
    }

    private Map<String, String> fields() {
        return Map.of(
                "form:name",
                nora.name(),
                "form:email",
                nora.email(),
                "form:subject",
                "Kettle of " + nora.name(),
                "form:body",
                "It stops.");
    }

    /** Presses the first button of the page that the mail leads to; gives where that leads. */
    private static String confirm(Letter mail) {
        return press(mail, "[name='send']").expect(302).header("Location");
    }

    private static Answer press(Letter mail, String button) {
        Pages reader = Pages.visitor();
        return reader.press(reader.find("/confirm-contact?token=" + mail.token(), button), Map.of());
    }

    /** The number in the address of a conversation, or of a ticket. */
    private static String ticketAt(String path) {
        return path.replaceFirst(".*(T-[0-9]+).*", "$1");
    }

    private String messages(String ticket) {
        return agent.get("/desk/tickets/" + ticket).at("/messages").toString();
    }
}
