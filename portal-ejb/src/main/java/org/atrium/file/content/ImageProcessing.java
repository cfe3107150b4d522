package org.atrium.file.content;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.atrium.file.content.UnusableImageException.ImageFault;
import org.atrium.platform.error.TooManyRequestsException;

/** Makes pictures that can be shown to everybody out of what people send. */
public final class ImageProcessing {

    /** The longest side of a picture. */
    static final int MAX_LENGTH = 4096;

    /** The longest side of a thumbnail. */
    static final int THUMBNAIL_LENGTH = 480;

    private static final Duration WAIT = Duration.ofSeconds(20);

    /** Two pictures at a time; one where the heap is so small that two would fill it. */
    private static final Semaphore SLOTS = new Semaphore(Runtime.getRuntime().maxMemory() < 600L << 20 ? 1 : 2, true);

    private ImageProcessing() {}

    /**
     * Makes a picture anew: turned as the camera meant it, in sRGB, at most 4,096 pixels long, without location or
     * anything else beside it, and a thumbnail of at most 480 pixels. JPEG, PNG and GIF stay what they are, with all
     * frames of an animated GIF; a GIF that is too long becomes PNG, if it does not move. WebP becomes PNG if one can see
     * through it, else JPEG, and does not move.
     *
     * @param content the picture
     * @param type its media type, as {@link FileTypes#typeOf} says
     * @param folder where the two new files are written; where this fails one of them may be left there
     * @throws UnusableImageException if it cannot be shown
     * @throws TooManyRequestsException if too many others are being made
     */
    public static ProcessedImage process(Path content, String type, Path folder)
            throws UnusableImageException, IOException {
        ImageFormat format = ImageFormat.of(type)
                .orElseThrow(
                        () -> new UnusableImageException(ImageFault.UNSUPPORTED, "Pictures of this kind are not read"));
        ImageHeader header = format.readHeader(content);
        header.requireReasonable();
        reserveSlot();
        try {
            return format == ImageFormat.GIF && !(header.frames() == 1 && header.isLongerThan(MAX_LENGTH))
                    ? gif(content, header, folder)
                    : still(content, format, header, folder);
        } finally {
            SLOTS.release();
        }
    }

    private static ProcessedImage still(Path content, ImageFormat format, ImageHeader header, Path folder)
            throws UnusableImageException, IOException {
        Pixels picture = ImageDecoder.decode(content, format, header)
                .scaledTo(MAX_LENGTH)
                .toSrgb(header.profile())
                .turned(header.orientation());
        boolean jpeg = (format == ImageFormat.JPEG || format == ImageFormat.WEBP) && picture.isOpaque();
        Path made = newFile(folder);
        ImageEncoder.write(picture, jpeg, made);
        Pixels small = picture.scaledTo(THUMBNAIL_LENGTH);
        Path thumbnail = newFile(folder);
        ImageEncoder.write(small, small.isOpaque(), thumbnail);
        return new ProcessedImage(
                made,
                ImageEncoder.type(jpeg),
                picture.width(),
                picture.height(),
                thumbnail,
                ImageEncoder.type(small.isOpaque()));
    }

    /** The frames stay as they are; what is between them is left out. */
    private static ProcessedImage gif(Path content, ImageHeader header, Path folder)
            throws UnusableImageException, IOException {
        if (header.isLongerThan(MAX_LENGTH)) {
            throw new UnusableImageException(
                    ImageFault.TOO_MANY_PIXELS, "A picture that moves may be " + MAX_LENGTH + " pixels long");
        }
        Path made = newFile(folder);
        GifFile.copyFrames(content, made);
        Pixels small = ImageDecoder.decode(made, ImageFormat.GIF, header).scaledTo(THUMBNAIL_LENGTH);
        Path thumbnail = newFile(folder);
        ImageEncoder.write(small, small.isOpaque(), thumbnail);
        return new ProcessedImage(
                made,
                ImageFormat.GIF.type(),
                header.width(),
                header.height(),
                thumbnail,
                ImageEncoder.type(small.isOpaque()));
    }

    private static void reserveSlot() {
        try {
            if (!SLOTS.tryAcquire(WAIT.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new TooManyRequestsException(WAIT);
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new TooManyRequestsException(WAIT);
        }
    }

    private static Path newFile(Path folder) {
        return folder.resolve(UUID.randomUUID() + ".picture");
    }
}
