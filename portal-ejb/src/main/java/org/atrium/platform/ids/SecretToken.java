package org.atrium.platform.ids;

import java.security.SecureRandom;
import java.util.Base64;

/**
 * A random token of 256 bits. Only its hash is stored; a token this long needs no salt.
 *
 * @param value what its holder keeps, safe in a URL
 */
public record SecretToken(String value) {

    private static final SecureRandom RANDOM = new SecureRandom();

    /** A new secret. */
    public static SecretToken random() {
        byte[] bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        return new SecretToken(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /** The hash to store and to look it up by, 64 hexadecimal digits. */
    public String hash() {
        return Sha256.of(value);
    }

    @Override
    public String toString() {
        return "SecretToken[…]";
    }
}
