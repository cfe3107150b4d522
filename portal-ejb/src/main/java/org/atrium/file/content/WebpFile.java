package org.atrium.file.content;

import java.io.IOException;
import java.nio.ByteOrder;
import javax.imageio.stream.ImageInputStream;
import org.atrium.file.content.UnusableImageException.ImageFault;

/** The parts of a WebP file: of one that moves the first frame. */
final class WebpFile {

    private static final int RIFF = fourCc("RIFF");
    private static final int WEBP = fourCc("WEBP");
    private static final int EXTENDED = fourCc("VP8X");
    private static final int LOSSY = fourCc("VP8 ");
    private static final int LOSSLESS = fourCc("VP8L");
    private static final int FRAME = fourCc("ANMF");
    private static final int EXIF = fourCc("EXIF");

    private static final int FRAME_HEADER = 16;
    private static final int MASK = 0x3FFF;

    private final ImageInputStream in;
    private int width;
    private int height;
    private int orientation = ExifOrientation.UPRIGHT;
    private boolean animated;
    private boolean found;

    private WebpFile(ImageInputStream in) {
        this.in = in;
    }

    static ImageHeader header(ImageInputStream in) throws UnusableImageException, IOException {
        in.setByteOrder(ByteOrder.LITTLE_ENDIAN);
        if (in.readInt() != RIFF) {
            throw unreadable();
        }
        in.readInt();
        if (in.readInt() != WEBP) {
            throw unreadable();
        }
        WebpFile file = new WebpFile(in);
        file.read(in.length());
        if (!file.found) {
            throw unreadable();
        }
        return ImageHeader.of(file.width, file.height, true, file.orientation);
    }

    private void read(long end) throws UnusableImageException, IOException {
        while (in.getStreamPosition() + 8 <= end) {
            int chunk = in.readInt();
            long length = in.readUnsignedInt();
            long start = in.getStreamPosition();
            if (chunk == EXTENDED) {
                in.readInt();
                found(1 + read24(), 1 + read24());
            } else if (chunk == LOSSY) {
                require(start + 10 <= end);
                in.seek(start + 6);
                frame(in.readUnsignedShort() & MASK, in.readUnsignedShort() & MASK);
            } else if (chunk == LOSSLESS) {
                require(in.readUnsignedByte() == 0x2F);
                int sizes = in.readInt();
                frame(1 + (sizes & MASK), 1 + (sizes >>> 14 & MASK));
            } else if (chunk == FRAME) {
                animated = true;
                in.seek(start + FRAME_HEADER);
                read(Math.min(end, start + length));
            } else if (chunk == EXIF && start + length <= end) {
                orientation = ExifOrientation.read(in, length);
            }
            in.seek(Math.min(in.length(), start + length + (length & 1)));
        }
    }

    /** What is decoded is what the frame says, which need not be what the file says. */
    private void frame(int frameWidth, int frameHeight) throws UnusableImageException {
        require(width == 0 || animated || frameWidth == width && frameHeight == height);
        require(width == 0 || frameWidth <= width && frameHeight <= height);
        if (width == 0) {
            found(frameWidth, frameHeight);
        }
        found = true;
    }

    private void found(int foundWidth, int foundHeight) {
        width = foundWidth;
        height = foundHeight;
    }

    private int read24() throws IOException {
        return in.readUnsignedShort() | in.readUnsignedByte() << 16;
    }

    private static void require(boolean fact) throws UnusableImageException {
        if (!fact) {
            throw unreadable();
        }
    }

    private static UnusableImageException unreadable() {
        return new UnusableImageException(ImageFault.UNREADABLE, "This is no WebP");
    }

    private static int fourCc(String name) {
        return name.charAt(0) | name.charAt(1) << 8 | name.charAt(2) << 16 | name.charAt(3) << 24;
    }
}
