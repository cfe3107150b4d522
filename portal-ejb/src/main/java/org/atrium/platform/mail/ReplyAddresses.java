package org.atrium.platform.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.atrium.platform.ids.Pseudonyms;
import org.atrium.platform.settings.Setting;

/**
 * The addresses that answers go to: the address of support with a detail (RFC 5233) that says which conversation it is and
 * whose, signed with a secret of the installation. Nobody guesses one; there is no table of them. Small letters and digits
 * alone, since servers on the way may change the others.
 */
@ApplicationScoped
public class ReplyAddresses {

    private static final String PURPOSE = "replyAddress";

    /** What RFC 5321 lets stand before the {@code @}. */
    private static final int MAX_LOCAL = 64;

    private static final int SIGNATURE = 24;

    private static final Pattern DETAIL =
            Pattern.compile("(?<said>(?<kind>[a-z]{1,10})\\.(?<number>[a-z0-9-]{1,24})\\.(?<account>[0-9a-z]{1,12}))"
                    + "\\.(?<signature>[0-9a-f]{" + SIGNATURE + "})");

    private Pseudonyms signatures;

    protected ReplyAddresses() {}

    @Inject
    ReplyAddresses(Pseudonyms signatures) {
        this.signatures = signatures;
    }

    /** Where the reader of a mail answers to; empty if the portal gets no mail, or nobody goes on with the conversation. */
    public Optional<MailAddress> addressOf(MailConversation conversation) {
        if (conversation == null || conversation.participant() == null) {
            return Optional.empty();
        }
        return supportAddress().flatMap(support -> withDetail(support, detail(conversation)));
    }

    /** Where customers write to; empty if the portal gets no mail. */
    public static Optional<MailAddress> supportAddress() {
        return Setting.SUPPORT_ADDRESS.value().flatMap(MailAddress::parse);
    }

    /** Whether mail to an address comes to the portal: the address of support, with any detail. */
    public static boolean isOwn(String address) {
        return supportAddress()
                .flatMap(support -> MailAddress.parse(address).filter(other -> isSame(support, other)))
                .isPresent();
    }

    private static boolean isSame(MailAddress support, MailAddress other) {
        return support.key().equals(new MailAddress(withoutDetail(other.local()), other.domain(), "").key());
    }

    private static String withoutDetail(String local) {
        int plus = local.indexOf('+');
        return plus < 1 ? local : local.substring(0, plus);
    }

    /** What an address says; empty if it is none of ours. */
    public Optional<ConversationPart> read(String address) {
        int plus = address.indexOf('+');
        int at = address.lastIndexOf('@');
        if (plus < 0 || at < plus || !isOwn(address)) {
            return Optional.empty();
        }
        Matcher detail = DETAIL.matcher(address.substring(plus + 1, at).toLowerCase(Locale.ROOT));
        if (!detail.matches() || !isSigned(detail.group("said"), detail.group("signature"))) {
            return Optional.empty();
        }
        return Optional.of(new ConversationPart(
                detail.group("kind"),
                detail.group("number").toUpperCase(Locale.ROOT),
                Optional.of(Long.parseLong(detail.group("account"), Character.MAX_RADIX))));
    }

    private String detail(MailConversation conversation) {
        String said = (conversation.name().replace('/', '.') + "."
                        + Long.toString(conversation.participant(), Character.MAX_RADIX))
                .toLowerCase(Locale.ROOT);
        return said + "." + signature(said);
    }

    private static Optional<MailAddress> withDetail(MailAddress support, String detail) {
        String own = support.smtpForm();
        int at = own.lastIndexOf('@');
        String local = own.substring(0, at) + "+" + detail;
        return local.length() > MAX_LOCAL ? Optional.of(support) : MailAddress.parse(local + own.substring(at));
    }

    private boolean isSigned(String said, String signature) {
        return MessageDigest.isEqual(
                signature(said).getBytes(StandardCharsets.US_ASCII), signature.getBytes(StandardCharsets.US_ASCII));
    }

    private String signature(String said) {
        return signatures.of(PURPOSE, said).substring(0, SIGNATURE);
    }
}
