package org.atrium.web.http;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.atrium.platform.ids.Pseudonyms;
import org.atrium.platform.ids.SecretToken;

/**
 * Creates and checks form tokens, one per rendering. A token names the account whose page it is on and is signed, so
 * nobody can make one for another account.
 */
@ApplicationScoped
class FormSecrets {

    private static final Pattern SECRET =
            Pattern.compile("([\\w-]{22,80})(?:\\.|\\.[0-9a-f]{1,8}|\\.([\\w-]{1,36})\\.([0-9a-f]{64}))?");

    @Inject
    private Pseudonyms pseudonyms;

    /** @param owner the public id of whose page it is, null for a visitor's */
    String next(String owner) {
        String secret = SecretToken.random().value();
        return secret + "." + (owner == null ? "" : owner + "." + proof(secret, owner));
    }

    /** Whether it looks like one. */
    static boolean is(String secret) {
        return SECRET.matcher(secret).matches();
    }

    /** Whose page it was written on; empty for a visitor's, and for one that is not ours. */
    Optional<String> owner(String secret) {
        Matcher parts = SECRET.matcher(secret);
        return parts.matches() && parts.group(2) != null && isProven(parts)
                ? Optional.of(parts.group(2))
                : Optional.empty();
    }

    /** Whether it is of a form that a page showed to a visitor. */
    static boolean isOfVisitor(String secret) {
        Matcher parts = SECRET.matcher(secret);
        return parts.matches() && parts.group(2) == null;
    }

    private boolean isProven(Matcher parts) {
        String proof = proof(parts.group(1), parts.group(2));
        return MessageDigest.isEqual(
                proof.getBytes(StandardCharsets.US_ASCII), parts.group(3).getBytes(StandardCharsets.US_ASCII));
    }

    private String proof(String secret, String owner) {
        return pseudonyms.of("form", secret + "\n" + owner);
    }
}
