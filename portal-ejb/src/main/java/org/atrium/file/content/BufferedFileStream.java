package org.atrium.file.content;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import javax.imageio.stream.ImageInputStreamImpl;

/** A file for ImageIO that is read ahead: ImageIO's own stream asks the system for each byte. */
final class BufferedFileStream extends ImageInputStreamImpl {

    private final FileChannel channel;
    private final ByteBuffer buffer = ByteBuffer.allocate(16 * 1024).limit(0);
    private long bufferStart;

    BufferedFileStream(Path file) throws IOException {
        channel = FileChannel.open(file, StandardOpenOption.READ);
    }

    @Override
    public int read() throws IOException {
        bitOffset = 0;
        if (!fill()) {
            return -1;
        }
        streamPos++;
        return buffer.get() & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        bitOffset = 0;
        if (length == 0) {
            return 0;
        }
        if (!fill()) {
            return -1;
        }
        int count = Math.min(length, buffer.remaining());
        buffer.get(bytes, offset, count);
        streamPos += count;
        return count;
    }

    @Override
    public long length() {
        try {
            return channel.size();
        } catch (IOException unknown) {
            return -1;
        }
    }

    @Override
    public void close() throws IOException {
        super.close();
        channel.close();
    }

    /** Whether there is anything at this position. */
    private boolean fill() throws IOException {
        long at = streamPos - bufferStart;
        if (at < 0 || at >= buffer.limit()) {
            buffer.clear();
            bufferStart = streamPos;
            int count = channel.read(buffer, streamPos);
            buffer.position(0).limit(Math.max(0, count));
            return count > 0;
        }
        buffer.position((int) at);
        return true;
    }
}
