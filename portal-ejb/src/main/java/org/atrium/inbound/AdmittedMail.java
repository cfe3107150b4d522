package org.atrium.inbound;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Map;
import org.atrium.platform.error.TooLargeException;

/** Room for one mail, which ends when this is closed. */
public final class AdmittedMail implements AutoCloseable {

    private final MailMemory memory;
    private final int bytes;
    private final boolean announced;

    /** @param announced whether its sender said how long it is, or it may have this length at most */
    AdmittedMail(MailMemory memory, int bytes, boolean announced) {
        this.memory = memory;
        this.bytes = bytes;
        this.announced = announced;
    }

    /**
     * Reads the mail; one of a known length is never in memory twice.
     *
     * @throws TooLargeException if it is longer than it may be
     */
    public byte[] read(InputStream mail) throws IOException {
        byte[] raw = announced ? readInto(new byte[bytes], mail) : mail.readNBytes(bytes);
        if (raw.length == bytes && mail.read() >= 0) {
            throw new TooLargeException("error.tooLarge", Map.of());
        }
        return raw;
    }

    private static byte[] readInto(byte[] raw, InputStream mail) throws IOException {
        int read = mail.readNBytes(raw, 0, raw.length);
        return read == raw.length ? raw : Arrays.copyOf(raw, read);
    }

    @Override
    public void close() {
        memory.release(bytes);
    }
}
