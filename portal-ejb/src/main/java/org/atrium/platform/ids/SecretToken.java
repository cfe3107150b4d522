package org.atrium.platform.ids;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

/**
 * A secret its bearer shows: 256 random bits. Only its hash is ever stored; the secret is so long that a plain SHA-256
 * needs no salt.
 *
 * @param value what the bearer keeps, safe in a URL
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
        try {
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(sha256.digest(value.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    public String toString() {
        return "SecretToken[…]";
    }
}
