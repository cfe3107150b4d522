package org.atrium.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.atrium.testing.Api;
import org.atrium.testing.Mailbox;
import org.atrium.testing.Mailbox.Letter;
import org.atrium.testing.Person;
import org.atrium.testing.SentMail;
import org.atrium.testing.Support;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** Who opens a ticket by mail sees it in their mail program as one conversation, with what was written before. */
@ArquillianTest
@RunAsClient
class MailConversationHttpIT {

    private final String id = "<" + UUID.randomUUID() + "@mail.example>";
    private final Api agent = Api.as(Person.AGENT);

    @Test
    void receiptAndAnswersNameTheMailThatOpenedTheTicket() {
        Person nora = Person.aCustomer();
        String number = SentMail.from(nora.email())
                .header("Message-ID", id)
                .subject("Kettle")
                .text("It hums.")
                .send()
                .text("/ticket");
        Letter receipt = Mailbox.await(nora.email(), "We received your request");
        assertThat(receipt.header("In-Reply-To")).isEqualTo(id);

        Support.reply(agent, number, "INTERNAL", "A difficult one");
        Support.reply(agent, number, "PRIVATE", "Descale it.");
        Letter answer = Mailbox.await(nora.email(), "About “Kettle”");
        assertThat(answer.header("In-Reply-To")).isEqualTo(id);
        assertThat(answer.header("References").split("\\s+")).containsExactly(receipt.header("Message-ID"), id);
        assertThat(answer.header("List-Id")).isNull();
        assertThat(answer.text())
                .containsSubsequence("> Descale it.", "Before that:", "> It hums.")
                .doesNotContain("A difficult one");
        assertThat(answer.html()).containsSubsequence("Descale it.", "Before that:", "It hums.");
    }

    @Test
    void contactsSeeWhatWasWrittenBeforeToo() {
        String writer = "writer-" + UUID.randomUUID() + "@example.org";
        String number = SentMail.from("Wanda <" + writer + ">")
                .header("Message-ID", id)
                .subject("Kettle")
                .text("It hums.")
                .send()
                .text("/ticket");
        Mailbox.await(writer, number);
        Support.reply(agent, number, "INTERNAL", "A difficult one");
        Support.reply(agent, number, "PRIVATE", "Descale it.");
        Letter answer = Mailbox.await(writer, "Our answer");
        assertThat(answer.header("In-Reply-To")).isEqualTo(id);
        assertThat(answer.text())
                .containsSubsequence("> Descale it.", "Before that:", "Wanda", "> It hums.")
                .doesNotContain("A difficult one");
    }
}
