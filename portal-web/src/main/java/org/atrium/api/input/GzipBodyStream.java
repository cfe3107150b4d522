package org.atrium.api.input;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import java.util.zip.ZipException;

/**
 * Decompresses a gzip body (RFC 1952) while it is read. Several members are read one after another; truncated or
 * trailing data is an error. The JDK's stream would treat such a body as complete.
 */
final class GzipBodyStream extends InputStream {

    private static final int HEADER_CHECKED = 0x02;
    private static final int HAS_EXTRA = 0x04;
    private static final int HAS_NAME = 0x08;
    private static final int HAS_COMMENT = 0x10;
    private static final int KNOWN_FLAGS = 0x1f;
    private static final int DEFLATE = 8;

    /** When it was packed, how well, and by what system. */
    private static final int OTHER_FACTS = 6;

    private final InputStream packed;
    private final byte[] buffer = new byte[8192];
    private int at;
    private int end;

    private final Inflater inflater = new Inflater(true);
    private final CRC32 unpacked = new CRC32();
    private final CRC32 header = new CRC32();
    private boolean begun;
    private boolean inMember;

    GzipBodyStream(InputStream packed) {
        this.packed = packed;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        try {
            return length == 0 ? 0 : unpack(target, offset, length);
        } catch (ZipException | EOFException damaged) {
            throw new DamagedBodyException(damaged);
        } catch (DataFormatException damaged) {
            throw new DamagedBodyException(new ZipException(damaged.getMessage()));
        }
    }

    private int unpack(byte[] target, int offset, int length) throws IOException, DataFormatException {
        while (inMember || beginMember()) {
            int read = inflater.inflate(target, offset, length);
            if (read > 0) {
                unpacked.update(target, offset, read);
                return read;
            }
            if (inflater.finished()) {
                endMember();
            } else if (inflater.needsDictionary() || !fill()) {
                throw new EOFException();
            } else {
                inflater.setInput(buffer, at, end - at);
                at = end;
            }
        }
        return -1;
    }

    /** Reads the header of the next member; false where there is none, as the body ends. */
    private boolean beginMember() throws IOException {
        if (begun && !fill()) {
            return false;
        }
        begun = true;
        header.reset();
        int magic = next() | next() << 8;
        int method = next();
        int flags = next();
        if (magic != 0x8b1f || method != DEFLATE || (flags & ~KNOWN_FLAGS) != 0) {
            throw new ZipException("No member begins here");
        }
        skip(OTHER_FACTS);
        if ((flags & HAS_EXTRA) != 0) {
            skip(next() | next() << 8);
        }
        if ((flags & HAS_NAME) != 0) {
            skipText();
        }
        if ((flags & HAS_COMMENT) != 0) {
            skipText();
        }
        if ((flags & HEADER_CHECKED) != 0) {
            long expected = header.getValue() & 0xffff;
            require(expected == number(2));
        }
        inflater.reset();
        unpacked.reset();
        inMember = true;
        return true;
    }

    /** Holds what came out of a member against what is said behind it. */
    private void endMember() throws IOException {
        at = end - inflater.getRemaining();
        require(number(4) == unpacked.getValue());
        require(number(4) == (inflater.getBytesWritten() & 0xffffffffL));
        inMember = false;
    }

    private static void require(boolean right) throws ZipException {
        if (!right) {
            throw new ZipException("Other bytes than were packed");
        }
    }

    private long number(int bytes) throws IOException {
        long number = 0;
        for (int i = 0; i < bytes; i++) {
            number |= (long) next() << 8 * i;
        }
        return number;
    }

    private void skip(int bytes) throws IOException {
        for (int i = 0; i < bytes; i++) {
            next();
        }
    }

    private void skipText() throws IOException {
        int sign = next();
        while (sign != 0) {
            sign = next();
        }
    }

    private int next() throws IOException {
        if (!fill()) {
            throw new EOFException();
        }
        int read = buffer[at++] & 0xff;
        header.update(read);
        return read;
    }

    /** Sees to it that there is something in the buffer; false where the body ends. */
    private boolean fill() throws IOException {
        if (at == end) {
            at = 0;
            end = Math.max(0, packed.read(buffer, 0, buffer.length));
        }
        return at < end;
    }

    @Override
    public void close() throws IOException {
        inflater.end();
        packed.close();
    }
}
