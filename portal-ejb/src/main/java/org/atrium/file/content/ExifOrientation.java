package org.atrium.file.content;

import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import javax.imageio.stream.ImageInputStream;

/** How a camera was turned, read from EXIF: nothing else of it is. */
final class ExifOrientation {

    static final int UPRIGHT = 1;

    private static final int MAX_LENGTH = 1 << 20;
    private static final int TAG = 0x0112;
    private static final int SHORT = 3;
    private static final int LONG = 4;
    private static final int ENTRY = 12;

    private ExifOrientation() {}

    /** From 1 to 8; {@link #UPRIGHT} where nothing is said, or nothing that can be understood. */
    static int read(ImageInputStream in, long length) throws IOException {
        if (length <= 0 || length > MAX_LENGTH) {
            return UPRIGHT;
        }
        byte[] bytes = new byte[(int) length];
        in.readFully(bytes);
        return of(bytes);
    }

    static int of(byte[] bytes) {
        try {
            int start = bytes.length > 6 && bytes[0] == 'E' && bytes[1] == 'x' && bytes[2] == 'i' ? 6 : 0;
            ByteBuffer exif =
                    ByteBuffer.wrap(bytes, start, bytes.length - start).slice();
            int order = exif.getShort();
            if (order != 0x4949 && order != 0x4D4D) {
                return UPRIGHT;
            }
            exif.order(order == 0x4949 ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
            return ofFirstDirectory(exif);
        } catch (BufferUnderflowException | IndexOutOfBoundsException | IllegalArgumentException damaged) {
            return UPRIGHT;
        }
    }

    private static int ofFirstDirectory(ByteBuffer exif) {
        if (exif.getShort() != 42) {
            return UPRIGHT;
        }
        int directory = exif.getInt();
        int entries = exif.getShort(directory) & 0xFFFF;
        for (int i = 0; i < entries; i++) {
            int entry = directory + 2 + i * ENTRY;
            if ((exif.getShort(entry) & 0xFFFF) == TAG) {
                int kind = exif.getShort(entry + 2);
                int value = kind == SHORT ? exif.getShort(entry + 8) : kind == LONG ? exif.getInt(entry + 8) : UPRIGHT;
                return value >= 1 && value <= 8 ? value : UPRIGHT;
            }
        }
        return UPRIGHT;
    }
}
