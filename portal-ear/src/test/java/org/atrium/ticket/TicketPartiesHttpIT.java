package org.atrium.ticket;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.atrium.testing.Answer;
import org.atrium.testing.Api;
import org.atrium.testing.Mailbox;
import org.atrium.testing.Mailbox.Letter;
import org.atrium.testing.Pages;
import org.atrium.testing.Pages.Filled;
import org.atrium.testing.Person;
import org.atrium.testing.SentMail;
import org.atrium.testing.Support;
import org.atrium.testing.Uploads;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What mail brings to the pages of a ticket, and who gets copies of it. */
@ArquillianTest
@RunAsClient
@Tag("once")
class TicketPartiesHttpIT {

    private static final Pattern FILE = Pattern.compile("/files/[0-9a-f]{32}\\?token=[0-9A-Za-z._-]+");

    private final Api agent = Api.as(Person.AGENT);
    private final Person nora = Person.aCustomer();
    private final String partner = "partner-" + UUID.randomUUID() + "@example.org";

    @Test
    void aMailShowsWhatElseItSaysBelowItsWords() {
        String number = SentMail.from(nora.email())
                .text("It hums.\n\n-- \nNora, **Hill 1**")
                .authentic()
                .send()
                .text("/ticket");

        String own = Pages.as(nora).get("/tickets/" + number).expect(200).body();
        assertThat(Jsoup.parse(own).select(".by-channel").text()).isEqualTo("by e-mail");
        assertThat(Jsoup.parse(own).select("details.fold--mail").text())
                .startsWith("Show all")
                .contains("Hill 1");
        assertThat(own).doesNotContain("The mail as it came");
        Answer read = Api.as(nora).get("/tickets/" + number).expect(200);
        assertThat(read.text("/messages/0/channel")).isEqualTo("EMAIL");
        assertThat(read.at("/messages/0/mail").isTextual()).isFalse();

        String mail = agent.get("/desk/tickets/" + number).expect(200).text("/messages/0/mail");
        assertThat(Pages.as(Person.AGENT)
                        .get("/desk/ticket/" + number)
                        .expect(200)
                        .body())
                .contains("/files/" + mail);
        assertThat(agent.get("/files/" + mail).expect(200).header("Content-Disposition"))
                .startsWith("attachment")
                .contains("message.eml");
        Api.as(nora).get("/files/" + mail).expect(404);
        Api.as(Person.MODERATOR).get("/files/" + mail).expect(404);
    }

    @Test
    void aMessageOfAPageHasNoneOfThat() {
        String number = Support.ask(Api.as(nora), "Kettle", "It hums.");
        var own =
                Jsoup.parse(Pages.as(nora).get("/tickets/" + number).expect(200).body());
        assertThat(own.select(".by-channel, .fold--mail, .parties__list")).isEmpty();
    }

    @Test
    void whoeverGetsCopiesReadsAnswersAndNoNotes() {
        String number = ticketWithCopies();
        Support.reply(agent, number, "INTERNAL", "She called before.");
        Support.reply(agent, number, "PRIVATE", "Descale it.");

        Letter copy = Mailbox.await(partner, number);
        assertThat(copy.text()).contains("Descale it.", nora.name()).doesNotContain("/tickets/", "called before");
        assertThat(Mailbox.to(partner)).hasSize(1);
        Mailbox.await(nora.email(), "About");

        Answer outcome = SentMail.from(partner)
                .answering(copy, "I have the bill.")
                .authentic()
                .send();
        assertThat(outcome.text("/ticket")).isEqualTo(number);
        assertThat(Mailbox.await(nora.email(), "Partner wrote").text()).contains("I have the bill.");
        assertThat(Api.as(nora).get("/me/notifications").expect(200).body()).contains("Partner wrote to us");
    }

    @Test
    void whatARequesterHasByMailIsMailedToThemNoSecondTime() {
        String number = ticketWithCopies();
        Letter receipt = Mailbox.await(nora.email(), number);
        SentMail.from(partner)
                .answering(receipt, "I have the bill.")
                .to(SentMail.SUPPORT)
                .header("Cc", nora.email())
                .authentic()
                .send();
        assertThat(Api.as(nora).get("/me/notifications").expect(200).body()).contains("Partner wrote to us");
        Support.reply(agent, number, "PRIVATE", "Thank you.");
        Mailbox.await(nora.email(), "About");
        assertThat(Mailbox.to(nora.email()))
                .noneMatch(letter -> letter.subject().contains("wrote about"));
    }

    @Test
    void itsRequesterSeesTheAddressAndNotWhoseItIs() {
        Person known = Person.aCustomer();
        String number = SentMail.from(nora.email())
                .header("Cc", known.email())
                .authentic()
                .text("It hums.")
                .authentic()
                .send()
                .text("/ticket");

        assertThat(Pages.as(nora).get("/tickets/" + number).expect(200).body())
                .contains(known.email())
                .doesNotContain(known.name());
        Answer read = Api.as(nora).get("/tickets/" + number).expect(200);
        assertThat(read.at("/parties")).hasSize(1);
        assertThat(read.at("/parties").findValuesAsText("name")).doesNotContain(known.name());
        Answer desk = agent.get("/desk/tickets/" + number).expect(200);
        assertThat(desk.text("/parties/0/name")).isEqualTo(known.name());
        assertThat(desk.text("/parties/0/email")).isEqualTo(known.email());
        Api.as(known).get("/tickets/" + number).expect(404);
    }

    @Test
    void supportEndsCopiesOnce() {
        String number = ticketWithCopies();
        Pages desk = Pages.as(Person.AGENT);
        String page = "/desk/ticket/" + number;
        assertThat(desk.get(page).expect(200).body()).contains(partner, "who gets a copy");
        Filled first = desk.pressing(page, "party:remove");
        Filled second = desk.pressing(page, "party:remove");

        first.send(Map.of("answer:body", "Half an answer")).expect(302);
        assertThat(desk.get(page).expect(200).body()).contains("Half an answer");
        assertThat(second.send().expect(200).body()).contains("They get no copies of this ticket any more.");

        Answer ticket = agent.get("/desk/tickets/" + number).expect(200);
        assertThat(ticket.at("/parties")).isEmpty();
        assertThat(ticket.at("/history").findValuesAsText("field")).contains("PARTY_REMOVED");
        assertThat(desk.get(page).expect(200).body()).contains("ended the copies to");
        Support.reply(agent, number, "PRIVATE", "Descale it.");
        Mailbox.await(nora.email(), "About");
        assertThat(Mailbox.to(partner)).isEmpty();
        assertThat(SentMail.from(partner)
                        .answering(Mailbox.await(nora.email(), "About"), "And now?")
                        .to(SentMail.SUPPORT)
                        .authentic()
                        .send()
                        .text("/ticket"))
                .isNotEqualTo(number);
    }

    @Test
    void aFollowUpKeepsCopies() {
        String number = ticketWithCopies();
        Support.answer(agent, number, "SOLVED", "Descale it.");
        agent.patch("/desk/tickets/" + number, Map.of("status", "CLOSED")).expect(200);
        Answer outcome = SentMail.from(partner)
                .answering(Mailbox.await(partner, number), "It still hums.")
                .authentic()
                .send();
        assertThat(outcome.text("/result")).isEqualTo("FOLLOW_UP");
        assertThat(agent.get("/desk/tickets/" + outcome.text("/ticket"))
                        .expect(200)
                        .at("/parties")
                        .findValuesAsText("email"))
                .isEqualTo(List.of(partner));
    }

    @Test
    void whoseCopiesEndedGetsNoneByTheNextMail() {
        String number = ticketWithCopies();
        Letter receipt = Mailbox.await(nora.email(), number);
        endCopies(number);

        assertThat(SentMail.from(nora.email())
                        .answering(receipt, "And now?")
                        .header("Cc", partner)
                        .authentic()
                        .send()
                        .text("/ticket"))
                .isEqualTo(number);
        assertThat(parties(number)).isEmpty();
        Support.reply(agent, number, "PRIVATE", "Descale it.");
        assertThat(Mailbox.await(nora.email(), "About").text()).contains("Only you and our support");
        assertThat(Mailbox.to(partner)).isEmpty();
    }

    @Test
    void whoseCopiesEndedInAFollowUpWritesIntoItByNoMailOfTheOld() {
        String number = closedTicketWithCopies();
        Letter copy = Mailbox.await(partner, number);
        String next = SentMail.from(partner)
                .answering(copy, "It still hums.")
                .authentic()
                .send()
                .text("/ticket");
        endCopies(next);

        assertThat(SentMail.from(partner)
                        .answering(copy, "Hello?")
                        .authentic()
                        .send()
                        .text("/ticket"))
                .isNotIn(number, next);
    }

    @Test
    void copiesEndInClosedTicketsTooAndInWhatFollows() {
        String number = closedTicketWithCopies();
        Letter copy = Mailbox.await(partner, number);
        Letter answer = Mailbox.await(nora.email(), "Our answer");
        endCopies(number);

        String next = SentMail.from(nora.email())
                .answering(answer, "It still hums.")
                .header("Cc", partner)
                .authentic()
                .send()
                .text("/ticket");
        assertThat(next).isNotEqualTo(number);
        assertThat(parties(next)).isEmpty();
        assertThat(SentMail.from(partner)
                        .answering(copy, "Hello?")
                        .authentic()
                        .send()
                        .text("/ticket"))
                .isNotIn(number, next);
    }

    @Test
    void whatPartiesReadIsNotCalledPrivate() {
        String number = ticketWithCopies();
        Support.reply(agent, number, "PRIVATE", "Descale it.");
        assertThat(Mailbox.await(nora.email(), "About").text())
                .contains("whoever gets copies")
                .doesNotContain("Only you");
    }

    @Test
    void aReceiptHasNoWordOfWhoeverWrote() {
        String number = SentMail.from("Buy gold <" + partner + ">")
                .subject("Cheap gold")
                .text("Gold.")
                .authentic()
                .send()
                .text("/ticket");
        Letter receipt = Mailbox.await(partner, number);
        assertThat(receipt.subject() + receipt.text() + receipt.html())
                .doesNotContainIgnoringCase("gold")
                .contains(number);
    }

    @Test
    void filesOfAnAnswerAreLinksForWhoeverGetsCopies() {
        String number = ticketWithCopies();
        String picture = Uploads.picture(agent, "kettle.png");
        String bill = Uploads.text(agent, "The bill.txt", "One kettle");
        agent.post(
                        "/desk/tickets/" + number + "/messages",
                        Map.of(
                                "body",
                                "Look: ![Kettle](/files/" + picture + ")",
                                "visibility",
                                "PRIVATE",
                                "files",
                                List.of(bill)))
                .expect(201);

        Letter copy = Mailbox.await(partner, number);
        assertThat(copy.html()).contains("The bill.txt", ">Kettle</a>").doesNotContain("<img");
        List<String> links =
                FILE.matcher(copy.text()).results().map(MatchResult::group).toList();
        assertThat(links).hasSize(2).anyMatch(link -> link.contains(picture)).anyMatch(link -> link.contains(bill));
        Pages visitor = Pages.visitor();
        links.forEach(link -> visitor.get(link).expect(200));
        visitor.get("/files/" + bill).expect(404);

        endCopies(number);
        links.forEach(link -> visitor.get(link).expect(404));
    }

    private void endCopies(String number) {
        Pages.as(Person.AGENT)
                .pressing("/desk/ticket/" + number, "party:remove")
                .send()
                .expect(302);
    }

    private List<String> parties(String number) {
        return agent.get("/desk/tickets/" + number).expect(200).at("/parties").findValuesAsText("email");
    }

    private String closedTicketWithCopies() {
        String number = ticketWithCopies();
        Support.answer(agent, number, "SOLVED", "Descale it.");
        agent.patch("/desk/tickets/" + number, Map.of("status", "CLOSED")).expect(200);
        return number;
    }

    private String ticketWithCopies() {
        return SentMail.from(nora.email())
                .header("Cc", "Partner <" + partner + ">")
                .authentic()
                .text("It hums.")
                .authentic()
                .send()
                .text("/ticket");
    }
}
