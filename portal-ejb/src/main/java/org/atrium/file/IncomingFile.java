package org.atrium.file;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.Objects;
import org.atrium.file.content.FileTypes;
import org.atrium.file.store.FileHash;
import org.atrium.platform.settings.DataFolder;

/**
 * A file while it arrives, in a folder of this node until it is stored. Whoever received it closes it.
 *
 * @param name as its sender calls it, made harmless
 * @param hash of its bytes, SHA-256
 */
public record IncomingFile(String name, Path content, String hash) implements AutoCloseable {

    static final String FOLDER = "incoming";

    /**
     * Reads it.
     *
     * @param name as its sender calls it, null for none
     * @param megabytes how long it may be
     * @throws FileTooLargeException if it is longer; the rest of it is not read
     */
    public static IncomingFile read(String name, InputStream bytes, int megabytes) throws IOException {
        Path content = Files.createTempFile(DataFolder.of(FOLDER), "upload", ".part");
        String safeName = FileTypes.safeName(Objects.requireNonNullElse(name, ""));
        try {
            return new IncomingFile(safeName, content, write(bytes, content, safeName, megabytes));
        } catch (IOException | RuntimeException failed) {
            Files.deleteIfExists(content);
            throw failed;
        }
    }

    /** Returns the hash of what it wrote. */
    private static String write(InputStream bytes, Path content, String name, int megabytes) throws IOException {
        long limit = megabytes * 1_000_000L;
        byte[] buffer = new byte[64 * 1024];
        MessageDigest digest = FileHash.digest();
        long total = 0;
        try (OutputStream out = new DigestOutputStream(Files.newOutputStream(content), digest)) {
            for (int read = bytes.read(buffer); read >= 0; read = bytes.read(buffer)) {
                total += read;
                if (total > limit) {
                    throw new FileTooLargeException(name, megabytes);
                }
                out.write(buffer, 0, read);
            }
        }
        return FileHash.of(digest);
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(content);
    }
}
