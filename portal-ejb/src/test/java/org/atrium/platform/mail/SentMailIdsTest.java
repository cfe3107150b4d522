package org.atrium.platform.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.atrium.platform.ids.FixedPseudonyms;
import org.junit.jupiter.api.Test;

/** The id of a mail says which conversation it belongs to and whom it went to. */
class SentMailIdsTest {

    private final SentMailIds ids = new SentMailIds(new FixedPseudonyms());
    private final MailConversation ticket = MailConversation.about("ticket", "T-100042");
    private final MailAddress nora = MailAddress.parse("Nora@x.example").orElseThrow();

    @Test
    void allMailsOfAConversationAnswerTheSame() {
        SentMailIds.Ids one = ids.of(ticket, nora, "shop.example");
        SentMailIds.Ids other = ids.of(ticket, nora, "shop.example");
        assertThat(one.inReplyTo()).isEqualTo(other.inReplyTo());
        assertThat(List.of(one.id(), other.id(), one.inReplyTo())).doesNotHaveDuplicates();
        assertThat(ids.of(null, nora, "shop.example").inReplyTo()).isNull();
    }

    @Test
    void anIdSaysItsConversation() {
        SentMailIds.Ids answer = ids.of(ticket, nora, "shop.example");
        assertThat(read(answer.id()).conversation().number()).isEqualTo("T-100042");
        assertThat(read(answer.inReplyTo()).conversation().number()).isEqualTo("T-100042");
        assertThat(read(ids.of(null, nora, "shop.example").id()).conversation().kind())
                .isEqualTo("mail");
    }

    @Test
    void anIdSaysWhomItsMailWentTo() {
        SentMailIds.Ids answer = ids.of(ticket, nora, "shop.example");
        assertThat(ids.isSentTo(read(answer.id()), "nora@X.example")).isTrue();
        assertThat(ids.isSentTo(read(answer.id()), "mallory@x.example")).isFalse();
        assertThat(ids.isSentTo(read(answer.inReplyTo()), "nora@x.example")).isFalse();
    }

    @Test
    void nobodyMakesOneUp() {
        String id = plain(ids.of(ticket, nora, "shop.example").id());
        assertThat(ids.read(id.replace("100042", "100043"))).isEmpty();
        assertThat(ids.read("ticket.2f.T-100042@shop.example")).isEmpty();
        assertThat(ids.read("")).isEmpty();
    }

    private SentMailIds.SentMail read(String id) {
        return ids.read(plain(id)).orElseThrow();
    }

    private static String plain(String id) {
        return id.substring(1, id.length() - 1);
    }
}
