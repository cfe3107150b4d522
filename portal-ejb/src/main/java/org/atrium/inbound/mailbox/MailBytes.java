package org.atrium.inbound.mailbox;

import java.io.ByteArrayOutputStream;

/** The bytes of one mail, up to a limit. */
final class MailBytes extends ByteArrayOutputStream {

    private final long limit;

    MailBytes(int expected, long limit) {
        super(Math.max(expected, 0));
        this.limit = limit;
    }

    @Override
    public synchronized void write(int octet) {
        require(1);
        super.write(octet);
    }

    @Override
    public synchronized void write(byte[] bytes, int offset, int length) {
        require(length);
        super.write(bytes, offset, length);
    }

    /** Without another copy if it is as long as the server said. */
    @Override
    public synchronized byte[] toByteArray() {
        return count == buf.length ? buf : super.toByteArray();
    }

    private void require(int more) {
        if (count + (long) more > limit) {
            throw new IllegalStateException("The mail is longer than its server says, and than a mail may be");
        }
    }
}
