package org.atrium.inbound.reading;

import java.io.ByteArrayInputStream;
import java.io.InputStream;

/** The decoded bytes of a file in a mail; nobody can change them. */
public final class MailContent {

    private final byte[] bytes;

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
}
