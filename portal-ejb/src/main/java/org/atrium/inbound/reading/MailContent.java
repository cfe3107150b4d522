package org.atrium.inbound.reading;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import org.atrium.platform.ids.Sha256;

/** The decoded bytes of a file in a mail; nobody can change them. */
public final class MailContent {

    private final byte[] bytes;
    private String hash;

    MailContent(byte[] bytes) {
        this.bytes = bytes;
    }

    /** A stream from the first byte. */
    public InputStream open() {
        return new ByteArrayInputStream(bytes);
    }

    byte[] bytes() {
        return bytes;
    }

    /** How many bytes there are. */
    public int size() {
        return bytes.length;
    }

    /** The SHA-256 of them, in hexadecimal digits: equal bytes have the same. */
    public String hash() {
        hash = hash == null ? Sha256.of("", bytes) : hash;
        return hash;
    }
}
