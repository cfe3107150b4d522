package org.atrium.platform.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.atrium.platform.ids.Pseudonyms;

/**
 * The Message-IDs of the portal's mails. An id says which conversation its mail belongs to and to which address it went,
 * signed with a secret of the installation: an answer or a bounce that names it is about that mail, there is no table of
 * them, and nobody makes one up. All mails of a conversation reply to one that never was, whose id is the same on every node
 * and release: what holds them together says nothing of whom any of them went to.
 */
@ApplicationScoped
public class SentMailIds {

    private static final String PURPOSE = "messageId";
    private static final String RECIPIENT = "messageIdRecipient";
    private static final int SIGNATURE = 24;
    private static final int MARK = 16;

    private static final Pattern FORM = Pattern.compile(
            "(?<said>(?<kind>[a-z]{1,10})\\.2f\\.(?<number>[A-Za-z0-9-]{1,24})(?:\\.[0-9a-f-]{36}\\.(?<mark>[0-9a-f]{"
                    + MARK + "}))?)\\.(?<signature>[0-9a-f]{" + SIGNATURE + "})@.+");

    private Pseudonyms signatures;

    protected SentMailIds() {}

    @Inject
    SentMailIds(Pseudonyms signatures) {
        this.signatures = signatures;
    }

    Ids of(MailConversation conversation, MailAddress to, String domain) {
        if (conversation == null) {
            String name = MailConversation.about("mail", "0").plainName();
            return new Ids(signed(name + "." + UUID.randomUUID() + "." + mark(to.key()), domain), null);
        }
        String name = conversation.plainName();
        return new Ids(signed(name + "." + UUID.randomUUID() + "." + mark(to.key()), domain), signed(name, domain));
    }

    /** Which mail of ours an id names, without angle brackets; empty if it is none of ours. */
    public Optional<SentMail> read(String id) {
        Matcher form = FORM.matcher(id);
        return form.matches() && isSigned(form.group("said"), form.group("signature"))
                ? Optional.of(new SentMail(
                        new ConversationPart(form.group("kind"), form.group("number"), Optional.empty()),
                        Optional.ofNullable(form.group("mark"))))
                : Optional.empty();
    }

    /** Whether a mail went to an address; what holds a conversation together went to nobody. */
    public boolean isSentTo(SentMail mail, String address) {
        return mail.mark().filter(mark(MailAddress.keyOf(address))::equals).isPresent();
    }

    private String signed(String name, String domain) {
        return "<" + name + "." + signature(name) + "@" + domain + ">";
    }

    private boolean isSigned(String said, String signature) {
        return MessageDigest.isEqual(
                signature(said).getBytes(StandardCharsets.US_ASCII), signature.getBytes(StandardCharsets.US_ASCII));
    }

    private String signature(String said) {
        return signatures.of(PURPOSE, said).substring(0, SIGNATURE);
    }

    private String mark(String addressKey) {
        return signatures.of(RECIPIENT, addressKey).substring(0, MARK);
    }

    /**
     * A mail of ours.
     *
     * @param conversation what it belongs to; of the kind {@code mail} if it belongs to none
     * @param mark of the address it went to; empty for what holds a conversation together
     */
    public record SentMail(ConversationPart conversation, Optional<String> mark) {}

    /**
     * What stands in the head of a mail.
     *
     * @param inReplyTo null for a mail that answers none
     */
    record Ids(String id, String inReplyTo) {}
}
