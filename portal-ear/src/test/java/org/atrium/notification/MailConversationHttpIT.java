package org.atrium.notification;

import static org.assertj.core.api.Assertions.assertThat;

import org.atrium.testing.Api;
import org.atrium.testing.Mailbox;
import org.atrium.testing.Mailbox.Letter;
import org.atrium.testing.Person;
import org.atrium.testing.Support;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The mails of one ticket are one conversation for the mail program of whoever gets them. */
@ArquillianTest
@RunAsClient
@Tag("once")
class MailConversationHttpIT {

    @Test
    void mailsOfATicketAreOneConversation() {
        Person nora = Person.aCustomer();
        String number = Support.ask(Api.as(nora), "Kettle", "It hums.");
        Letter opening = Mailbox.await(nora.email(), "We received your request");
        Support.reply(Api.as(Person.AGENT), number, "PUBLIC", "Descale it.");
        Letter answer = Mailbox.await(nora.email(), "Our answer to");
        Support.reply(Api.as(Person.AGENT), number, "PRIVATE", "Here is a voucher.");
        Letter secret = Mailbox.await(nora.email(), "About “Kettle”");

        String first = opening.header("Message-ID");
        assertThat(first).matches("<[!-~]+@[a-z.]+>");
        for (Letter later : new Letter[] {answer, secret}) {
            assertThat(later.header("References")).isEqualTo(first);
            assertThat(later.header("In-Reply-To")).isEqualTo(first);
            assertThat(later.header("Message-ID")).isNotEqualTo(first);
        }
        assertThat(answer.header("Message-ID")).isNotEqualTo(secret.header("Message-ID"));
        assertThat(new Letter[] {opening, answer, secret})
                .allMatch(letter -> letter.subject().contains(number));

        String another = Support.ask(Api.as(nora), "Cup", "It broke.");
        assertThat(Mailbox.await(nora.email(), another).header("Message-ID")).isNotEqualTo(first);
    }
}
