package org.atrium.file.content;

import java.util.Arrays;
import org.atrium.file.content.UnusableImageException.ImageFault;

/** Follows the codes of a GIF's frame, without their colours, to where they end. */
final class GifCodes {

    private static final int MAX_CODES = 1 << 12;

    private final byte[] data;
    private final int clear;
    private final int[] lengths = new int[MAX_CODES];
    private long bit;

    private GifCodes(byte[] data, int codeSize) {
        this.data = data;
        this.clear = 1 << codeSize;
        Arrays.fill(lengths, 0, clear, 1);
    }

    /** The codes up to the one with the last pixel, without what is hidden behind it. */
    static byte[] untilLastPixel(byte[] data, int codeSize, long pixels) throws UnusableImageException {
        if (codeSize < 1 || codeSize > 8) {
            throw unreadable();
        }
        GifCodes codes = new GifCodes(data, codeSize);
        codes.follow(codeSize + 1, pixels);
        return Arrays.copyOf(data, (int) Math.min(data.length, (codes.bit + 7) / 8));
    }

    private void follow(int firstSize, long pixels) throws UnusableImageException {
        int size = firstSize;
        int next = clear + 2;
        int previous = -1;
        long count = 0;
        while (bit + size <= 8L * data.length) {
            int code = read(size);
            if (code == clear) {
                size = firstSize;
                next = clear + 2;
                previous = -1;
                continue;
            }
            if (code == clear + 1) {
                return;
            }
            if (code > next || code == next && previous < 0 || previous < 0 && code > clear) {
                throw unreadable();
            }
            if (previous >= 0 && next < MAX_CODES) {
                lengths[next] = lengths[previous] + 1;
                next++;
                if (next == 1 << size && size < 12) {
                    size++;
                }
            }
            count += lengths[code];
            previous = code;
            if (count > pixels) {
                return;
            }
        }
        if (count == 0) {
            throw unreadable();
        }
    }

    private int read(int size) {
        int code = 0;
        for (int i = 0; i < size; i++, bit++) {
            code |= (data[(int) (bit >> 3)] >> (bit & 7) & 1) << i;
        }
        return code;
    }

    private static UnusableImageException unreadable() {
        return new UnusableImageException(ImageFault.UNREADABLE, "A frame of the GIF is damaged");
    }
}
