package org.atrium.file.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Pattern;

/** The name of a file's content in a {@link FileStore}: its SHA-256 in lower-case hexadecimal digits. */
public final class FileHash {

    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");

    private FileHash() {}

    /** The hash of what is in a file. */
    public static String of(Path content) throws IOException {
        MessageDigest digest = digest();
        byte[] buffer = new byte[64 * 1024];
        try (InputStream in = Files.newInputStream(content)) {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                digest.update(buffer, 0, read);
            }
        }
        return of(digest);
    }

    /** The hash of all that a {@link #digest} was given, such as while it was written; it begins anew. */
    public static String of(MessageDigest digest) {
        return HexFormat.of().formatHex(digest.digest());
    }

    /** Whether a text is a hash, so that it can be a part of a path. */
    public static boolean isHash(String text) {
        return HASH.matcher(text).matches();
    }

    static String check(String hash) {
        if (!isHash(hash)) {
            throw new IllegalArgumentException("A hash has 64 hexadecimal digits");
        }
        return hash;
    }

    /** A content under another name would be given out as something it is not, for good. */
    static void requireEqual(String hash, MessageDigest digest) throws IOException {
        if (!hash.equals(of(digest))) {
            throw new IOException("The content is not what its hash says");
        }
    }

    /** What computes a hash piece by piece. */
    public static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
