package org.atrium.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.atrium.account.AccountId;
import org.atrium.platform.ids.SecretToken;

/**
 * The links by which readers end mails: whom they are for, signed. They open nothing else, so they last as long as the
 * mail does and work as often as they are used.
 */
@ApplicationScoped
class MailLinks {

    private static final String ALGORITHM = "HmacSHA256";
    private static final String KEY = "unsubscribe";

    @Inject
    private NotificationQueries queries;

    /** Path of the page where a reader ends mails. */
    String path(AccountId reader) {
        return "/unsubscribe?token=" + token(reader.value());
    }

    /** Whom a token is for, empty if it is none of ours. Twelve digits of 36 are more than there are people, and fit. */
    Optional<AccountId> reader(String token) {
        return Optional.ofNullable(token)
                .filter(text -> text.matches("[0-9a-z]{1,12}-[A-Za-z0-9_-]{43}"))
                .map(text -> Long.parseLong(text.substring(0, text.indexOf('-')), Character.MAX_RADIX))
                .filter(reader -> isSame(token, token(reader)))
                .map(AccountId::new);
    }

    private String token(long reader) {
        String who = Long.toString(reader, Character.MAX_RADIX);
        return who + "-" + Base64.getUrlEncoder().withoutPadding().encodeToString(signature(who));
    }

    private byte[] signature(String who) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key().getBytes(StandardCharsets.UTF_8), ALGORITHM));
            return mac.doFinal(who.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private String key() {
        return queries.key(KEY).stream().findFirst().map(MailKey::secret).orElseGet(() -> {
            queries.keepKey(KEY, SecretToken.random().value());
            return queries.key(KEY).get(0).secret();
        });
    }

    private static boolean isSame(String one, String other) {
        return MessageDigest.isEqual(one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }
}
