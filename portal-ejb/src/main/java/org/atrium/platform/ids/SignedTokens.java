package org.atrium.platform.ids;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;

/**
 * Tokens of mailed links that say themselves what they open, signed with a secret of the installation: there is no table
 * of them.
 */
@ApplicationScoped
public class SignedTokens {

    private static final String SEPARATOR = "-";

    @Inject
    private Pseudonyms signatures;

    /**
     * The token of some content.
     *
     * @param purpose what it is for: a token of one purpose is none of another
     */
    public String sign(String purpose, String content) {
        return content + SEPARATOR + signatures.of(purpose, content);
    }

    /** What a token says; empty if it is none of ours. */
    public Optional<String> read(String purpose, String token) {
        int end = token == null ? -1 : token.lastIndexOf(SEPARATOR);
        if (end < 0) {
            return Optional.empty();
        }
        String content = token.substring(0, end);
        return MessageDigest.isEqual(
                        signatures.of(purpose, content).getBytes(StandardCharsets.UTF_8),
                        token.substring(end + 1).getBytes(StandardCharsets.UTF_8))
                ? Optional.of(content)
                : Optional.empty();
    }
}
