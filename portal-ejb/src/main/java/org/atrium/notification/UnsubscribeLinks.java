package org.atrium.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.atrium.account.AccountId;
import org.atrium.platform.ids.SecretToken;
import org.atrium.platform.ids.Sha256;

/**
 * Signed unsubscribe links. They only end mails, so they never expire and work repeatedly. A link says which mails; one of
 * an earlier release says none, and ends all.
 */
@ApplicationScoped
class UnsubscribeLinks {

    private static final String KEY_NAME = "unsubscribe";

    @Inject
    private NotificationQueries queries;

    /** Twelve digits of 36 are more than there are people, and fit. */
    private static final Pattern FORM =
            Pattern.compile("(?<account>[0-9a-z]{1,12})(?:\\.(?<scope>[a-z0-9]{1,20}))?-[A-Za-z0-9_-]{43}");

    /** Path of the page where a reader ends mails. */
    String path(AccountId recipient, MailScope scope) {
        return "/unsubscribe?token=" + token(recipient, scope);
    }

    /** Whom a token is for, and which mails; empty if it is none of ours. */
    Optional<UnsubscribeLink> read(String token) {
        Matcher form = FORM.matcher(token == null ? "" : token);
        if (!form.matches()) {
            return Optional.empty();
        }
        AccountId account = new AccountId(Long.parseLong(form.group("account"), Character.MAX_RADIX));
        return MailScope.read(Objects.requireNonNullElse(form.group("scope"), ""))
                .filter(scope -> equalsInConstantTime(token, token(account, scope)))
                .map(scope -> new UnsubscribeLink(account, scope));
    }

    String token(AccountId account, MailScope scope) {
        String id = Long.toString(account.value(), Character.MAX_RADIX);
        String named = scope.code().isEmpty() ? id : id + "." + scope.code();
        return named + "-" + Base64.getUrlEncoder().withoutPadding().encodeToString(Sha256.keyed(key(), named));
    }

    private String key() {
        return queries.key(KEY_NAME).map(MailKey::secret).orElseGet(() -> {
            queries.insertKey(KEY_NAME, SecretToken.random().value());
            return queries.key(KEY_NAME).orElseThrow().secret();
        });
    }

    /** What a link says: whose mails, and which. */
    record UnsubscribeLink(AccountId account, MailScope scope) {}

    private static boolean equalsInConstantTime(String one, String other) {
        return MessageDigest.isEqual(one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }
}
