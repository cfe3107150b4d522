package org.atrium.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Optional;
import org.atrium.account.AccountId;
import org.atrium.platform.ids.SecretToken;
import org.atrium.platform.ids.Sha256;

/** Signed unsubscribe links. They only end mails, so they never expire and work repeatedly. */
@ApplicationScoped
class UnsubscribeLinks {

    private static final String KEY_NAME = "unsubscribe";

    @Inject
    private NotificationQueries queries;

    /** Path of the page where a reader ends mails. */
    String path(AccountId recipient) {
        return "/unsubscribe?token=" + token(recipient.value());
    }

    /** Whom a token is for, empty if it is none of ours. Twelve digits of 36 are more than there are people, and fit. */
    Optional<AccountId> accountOf(String token) {
        return Optional.ofNullable(token)
                .filter(text -> text.matches("[0-9a-z]{1,12}-[A-Za-z0-9_-]{43}"))
                .map(text -> Long.parseLong(text.substring(0, text.indexOf('-')), Character.MAX_RADIX))
                .filter(account -> equalsInConstantTime(token, token(account)))
                .map(AccountId::new);
    }

    private String token(long account) {
        String id = Long.toString(account, Character.MAX_RADIX);
        return id + "-" + Base64.getUrlEncoder().withoutPadding().encodeToString(Sha256.keyed(key(), id));
    }

    private String key() {
        return queries.key(KEY_NAME).map(MailKey::secret).orElseGet(() -> {
            queries.insertKey(KEY_NAME, SecretToken.random().value());
            return queries.key(KEY_NAME).orElseThrow().secret();
        });
    }

    private static boolean equalsInConstantTime(String one, String other) {
        return MessageDigest.isEqual(one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }
}
