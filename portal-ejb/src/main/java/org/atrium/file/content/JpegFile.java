package org.atrium.file.content;

import java.io.IOException;
import javax.imageio.stream.ImageInputStream;
import org.atrium.file.content.UnusableImageException.ImageFault;

/** The parts of a JPEG file. */
final class JpegFile {

    private static final int APP1 = 0xE1;
    private static final int START_OF_SCAN = 0xDA;
    private static final int END_OF_IMAGE = 0xD9;

    private JpegFile() {}

    static ImageHeader header(ImageInputStream in) throws UnusableImageException, IOException {
        if (in.readUnsignedShort() != 0xFFD8) {
            throw new UnusableImageException(ImageFault.UNREADABLE, "This is no JPEG");
        }
        int orientation = ExifOrientation.UPRIGHT;
        ImageHeader header = null;
        for (int marker = nextMarker(in); marker != START_OF_SCAN && marker != END_OF_IMAGE; marker = nextMarker(in)) {
            if (!hasLength(marker)) {
                continue;
            }
            long next = in.getStreamPosition() + in.readUnsignedShort();
            if (marker == APP1 && orientation == ExifOrientation.UPRIGHT) {
                orientation = ExifOrientation.read(in, next - in.getStreamPosition());
            } else if (isStartOfFrame(marker) && header == null) {
                in.readUnsignedByte();
                int height = in.readUnsignedShort();
                header = ImageHeader.of(in.readUnsignedShort(), height, !isInRows(marker), ExifOrientation.UPRIGHT);
            }
            in.seek(next);
        }
        if (header == null) {
            throw new UnusableImageException(ImageFault.UNREADABLE, "The JPEG has no picture");
        }
        return ImageHeader.of(header.width(), header.height(), header.whole(), orientation);
    }

    /** What is between two parts is skipped, as all readers do. */
    private static int nextMarker(ImageInputStream in) throws IOException {
        boolean started = false;
        while (true) {
            int found = in.readUnsignedByte();
            if (started && found != 0xFF && found != 0) {
                return found;
            }
            started = found == 0xFF;
        }
    }

    private static boolean hasLength(int marker) {
        return marker != 0x01 && (marker < 0xD0 || marker > 0xD8);
    }

    private static boolean isStartOfFrame(int marker) {
        return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
    }

    /** Of a progressive one all coefficients have to be in memory, and of a lossless one all pixels. */
    private static boolean isInRows(int marker) {
        return marker == 0xC0 || marker == 0xC1;
    }
}
