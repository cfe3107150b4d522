package org.atrium.file.content;

import java.awt.color.ICC_Profile;
import java.util.Optional;
import org.atrium.file.content.UnusableImageException.ImageFault;

/**
 * What a file says of its picture.
 *
 * @param width its width in pixels, before it is turned
 * @param height its height in pixels
 * @param whole whether all of it has to be in memory to see any of it
 * @param orientation how the camera was turned, from 1 to 8, as EXIF says it
 * @param profile the colour profile, where the decoder does not see to it
 * @param frames how many frames it has
 * @param framePixels how many pixels all its frames have together
 */
record ImageHeader(
        int width,
        int height,
        boolean whole,
        int orientation,
        Optional<ICC_Profile> profile,
        int frames,
        long framePixels) {

    private static final int MAX_SIDE = 20_000;
    private static final long MAX_PIXELS = 64_000_000;

    /** Of pictures that cannot be decoded in parts. */
    private static final long MAX_WHOLE_PIXELS =
            Math.min(32_000_000, Runtime.getRuntime().maxMemory() / 16);

    private static final int MAX_FRAMES = 1_000;
    private static final long MAX_FRAME_PIXELS = 256_000_000;

    static ImageHeader of(int width, int height, boolean whole, int orientation) {
        return new ImageHeader(width, height, whole, orientation, Optional.empty(), 1, (long) width * height);
    }

    boolean isLongerThan(int length) {
        return Math.max(width, height) > length;
    }

    void requireReasonable() throws UnusableImageException {
        if (width <= 0 || height <= 0 || frames == 0) {
            throw new UnusableImageException(ImageFault.UNREADABLE, "The picture is empty");
        }
        if (isLongerThan(MAX_SIDE) || (long) width * height > (whole ? MAX_WHOLE_PIXELS : MAX_PIXELS)) {
            throw new UnusableImageException(ImageFault.TOO_MANY_PIXELS, width + " x " + height + " pixels");
        }
        if (frames > MAX_FRAMES || frames > 1 && framePixels > MAX_FRAME_PIXELS) {
            throw new UnusableImageException(
                    ImageFault.TOO_MANY_FRAMES, frames + " frames with " + framePixels + " pixels");
        }
    }
}
