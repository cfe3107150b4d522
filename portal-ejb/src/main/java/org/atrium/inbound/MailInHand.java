package org.atrium.inbound;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.atrium.inbound.reading.CalendarInvitation;
import org.atrium.inbound.reading.DmarcResult;
import org.atrium.inbound.reading.InboundMail;
import org.atrium.inbound.reading.MailParty;
import org.atrium.platform.ids.Sha256;
import org.atrium.platform.mail.MailAddress;
import org.atrium.platform.text.Markdown;

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

    /** By which the same words and files of the same author are known. */
    String textKey() {
        String files = content.attachments().stream()
                .map(attachment -> attachment.content().hash())
                .collect(Collectors.joining("\n"));
        return Sha256.of(senderKey() + "\n" + content.subject() + "\n"
                + content.body().newest().strip().toLowerCase(Locale.ROOT) + "\n" + files);
    }

    /** Its author's address, empty if there is none. */
    Optional<MailAddress> author() {
        return party().map(MailParty::address).flatMap(MailAddress::parse);
    }

    String sender() {
        return party().map(MailParty::address).orElse("");
    }

    String senderName() {
        return party().map(MailParty::name).orElse("");
    }

    /** Whether it comes from the shop itself, as mails of forms do, which name their author as whom to answer. */
    boolean isOfForm() {
        return content.from()
                        .filter(from -> ShopAddresses.isOwn(from.address()))
                        .isPresent()
                && content.replyTo().stream().anyMatch(answered -> !ShopAddresses.isOwn(answered.address()));
    }

    private Optional<MailParty> party() {
        return trusted && isOfForm()
                ? content.replyTo().stream()
                        .filter(answered -> !ShopAddresses.isOwn(answered.address()))
                        .findFirst()
                : content.from();
    }

    /** Whether a trusted server, or an administrator, says that it comes from where it says. */
    boolean isAuthentic() {
        return trusted || content.dmarc() == DmarcResult.PASS;
    }

    private String senderKey() {
        return author().map(MailAddress::key).orElse("");
    }

    /** Its words of this time, or whatever it has instead; empty for a mail that says nothing. A calendar entry stands first. */
    String words() {
        String newest = content.body().newest();
        String words = newest.isBlank() ? content.subject() : QuotedLinks.without(newest);
        return content.invitation()
                .map(entry -> (line(entry) + "\n\n" + words).strip())
                .orElse(words);
    }

    private static String line(CalendarInvitation entry) {
        return Stream.of(entry.summary(), entry.time())
                .filter(part -> !part.isEmpty())
                .map(Markdown::escaped)
                .collect(Collectors.joining(" · "));
    }

    /** Its words of this time alone; empty where it has none of its author. */
    String ownWords() {
        return content.body().own() ? QuotedLinks.without(content.body().newest()) : "";
    }

    /** Quotes and signature. */
    String folded() {
        return QuotedLinks.without(content.body().folded());
    }
}
