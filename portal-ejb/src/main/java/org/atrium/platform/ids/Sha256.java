package org.atrium.platform.ids;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Tells texts apart without keeping them. What is short or can be guessed, such as an address, is found by trying all;
 * {@link Pseudonyms} are for that.
 */
public final class Sha256 {

    private static final String KEYED = "HmacSHA256";

    private Sha256() {}

    /** The hash of a text, 64 hexadecimal digits. */
    public static String of(String text) {
        return of(text, new byte[0]);
    }

    /** The hash of a text and what follows it. */
    public static String of(String text, byte[] rest) {
        try {
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            sha256.update(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(sha256.digest(rest));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** The hash of a text that nobody makes without the key. */
    public static byte[] keyed(String key, String text) {
        try {
            Mac mac = Mac.getInstance(KEYED);
            mac.init(new SecretKeySpec(key.getBytes(StandardCharsets.UTF_8), KEYED));
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
