package org.atrium.file;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.atrium.file.content.FileTypes;
import org.atrium.platform.settings.DataFolder;

/**
 * A file while it arrives, in a folder of this node until it is stored. Whoever received it closes it.
 *
 * @param name as its sender calls it, made harmless
 */
public record IncomingFile(String name, Path content) implements AutoCloseable {

    static final String FOLDER = "incoming";

    /**
     * Reads it.
     *
     * @param name as its sender calls it, null for none
     * @param megabytes how long it may be
     * @throws FileTooLargeException if it is longer; the rest of it is not read
     */
    public static IncomingFile read(String name, InputStream bytes, int megabytes) throws IOException {
        String safeName = FileTypes.safeName(Objects.requireNonNullElse(name, ""));
        IncomingFile file =
                new IncomingFile(safeName, Files.createTempFile(DataFolder.of(FOLDER), "upload", ".part"));
        try {
            file.write(bytes, megabytes);
            return file;
        } catch (IOException | RuntimeException failed) {
            file.close();
            throw failed;
        }
    }

    private void write(InputStream bytes, int megabytes) throws IOException {
        long limit = megabytes * 1_000_000L;
        byte[] buffer = new byte[16_384];
        long total = 0;
        try (OutputStream out = Files.newOutputStream(content)) {
            for (int read = bytes.read(buffer); read >= 0; read = bytes.read(buffer)) {
                total += read;
                if (total > limit) {
                    throw new FileTooLargeException(name, megabytes);
                }
                out.write(buffer, 0, read);
            }
        }
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(content);
    }
}
