package org.atrium.platform.mail;

import static org.assertj.core.api.Assertions.assertThat;

import org.atrium.platform.ids.FixedPseudonyms;
import org.junit.jupiter.api.Test;

/** The id of a mail says which conversation it belongs to and whom it went to. */
class SentMailIdsTest {

    private final SentMailIds ids = new SentMailIds(new FixedPseudonyms());
    private final MailConversation ticket = MailConversation.about("ticket", "T-100042");
    private final MailAddress nora = MailAddress.parse("Nora@x.example").orElseThrow();

    @Test
    void laterMailsAnswerTheFirst() {
        SentMailIds.Ids first = ids.of(ticket.asFirst(), nora, "shop.example");
        SentMailIds.Ids later = ids.of(ticket, nora, "shop.example");
        assertThat(first.inReplyTo()).isNull();
        assertThat(later.inReplyTo()).isEqualTo(first.id());
        assertThat(later.id()).isNotEqualTo(ids.of(ticket, nora, "shop.example").id());
    }

    @Test
    void anIdSaysItsConversation() {
        assertThat(read(ids.of(ticket, nora, "shop.example").id()).conversation().number())
                .isEqualTo("T-100042");
        assertThat(read(ids.of(ticket.asFirst(), nora, "shop.example").id())
                        .conversation()
                        .kind())
                .isEqualTo("ticket");
        assertThat(read(ids.of(null, nora, "shop.example").id()).conversation().kind())
                .isEqualTo("mail");
    }

    @Test
    void anIdSaysWhomItsMailWentTo() {
        SentMailIds.SentMail mail = read(ids.of(ticket, nora, "shop.example").id());
        assertThat(ids.isSentTo(mail, "nora@X.example")).isTrue();
        assertThat(ids.isSentTo(mail, "mallory@x.example")).isFalse();
        assertThat(ids.isSentTo(read(ids.of(ticket.asFirst(), nora, "shop.example").id()), "nora@x.example"))
                .isFalse();
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
