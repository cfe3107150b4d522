package org.atrium.inbound;

import java.util.Locale;
import java.util.Optional;
import org.atrium.inbound.reading.InboundMail;
import org.atrium.inbound.reading.MailParty;
import org.atrium.platform.ids.Sha256;
import org.atrium.platform.mail.MailAddress;

/**
 * A mail that is being taken in.
 *
 * @param raw its bytes
 * @param content what it says
 * @param trusted whether an administrator stands for it: nobody asks any more whether it comes from where it says
 */
record MailInHand(byte[] raw, InboundMail content, MailDoor door, boolean trusted) {

    /**
     * By which the same mail is known when it comes again: its id with its author, or all of it where it has none. With
     * the author, since anybody may write any id into a mail of theirs.
     */
    String key() {
        return content.messageId()
                .map(id -> Sha256.of("id\n" + id + "\n" + senderKey()))
                .orElseGet(() -> Sha256.of("bytes\n", raw));
    }

    /** By which the same words of the same author are known. */
    String textKey() {
        return Sha256.of(senderKey() + "\n" + content.subject() + "\n"
                + content.body().newest().strip().toLowerCase(Locale.ROOT));
    }

    /** Its author's address, empty if there is none. */
    Optional<MailAddress> author() {
        return content.from().map(MailParty::address).flatMap(MailAddress::parse);
    }

    String sender() {
        return content.from().map(MailParty::address).orElse("");
    }

    String senderName() {
        return content.from().map(MailParty::name).orElse("");
    }

    private String senderKey() {
        return author().map(MailAddress::key).orElse("");
    }

    /** Its words of this time, or whatever it has instead; empty for a mail that says nothing. */
    String words() {
        String newest = content.body().newest();
        if (!newest.isBlank()) {
            return newest;
        }
        return content.body().folded().isBlank() ? content.subject() : content.body().folded();
    }

    /** Quotes and signature, where they are not all there is. */
    String folded() {
        return content.body().newest().isBlank() ? "" : content.body().folded();
    }
}
