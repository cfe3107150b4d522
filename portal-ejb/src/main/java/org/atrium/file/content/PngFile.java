package org.atrium.file.content;

import java.awt.color.CMMException;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.zip.InflaterInputStream;
import javax.imageio.stream.ImageInputStream;
import org.atrium.file.content.UnusableImageException.ImageFault;
import org.jboss.logging.Logger;

/** The parts of a PNG file. */
final class PngFile {

    private static final Logger LOG = Logger.getLogger(PngFile.class);

    private static final long SIGNATURE = 0x89504E470D0A1A0AL;
    private static final int IHDR = 0x49484452;
    private static final int ICCP = 0x69434350;
    private static final int EXIF = 0x65584966;
    private static final int IDAT = 0x49444154;
    private static final int IEND = 0x49454E44;

    /** A longer profile is left out, and packs more than it says. */
    private static final int MAX_PROFILE = 4 << 20;

    private PngFile() {}

    static ImageHeader header(ImageInputStream in) throws UnusableImageException, IOException {
        if (in.readLong() != SIGNATURE || in.readInt() != 13 || in.readInt() != IHDR) {
            throw new UnusableImageException(ImageFault.UNREADABLE, "This is no PNG");
        }
        int width = in.readInt();
        int height = in.readInt();
        in.seek(8);
        int orientation = ExifOrientation.UPRIGHT;
        Optional<ICC_Profile> profile = Optional.empty();
        boolean data = false;
        while (in.getStreamPosition() < in.length()) {
            long length = in.readUnsignedInt();
            int chunk = in.readInt();
            long next = in.getStreamPosition() + length + 4;
            if (next > in.length()) {
                throw new UnusableImageException(ImageFault.UNREADABLE, "The PNG ends too early");
            }
            if (chunk == IEND) {
                break;
            }
            data |= chunk == IDAT;
            if (chunk == EXIF) {
                orientation = ExifOrientation.read(in, length);
            } else if (chunk == ICCP && !data && length < MAX_PROFILE) {
                profile = profile(in, (int) length);
            }
            in.seek(next);
        }
        if (!data) {
            throw new UnusableImageException(ImageFault.UNREADABLE, "The PNG has no picture");
        }
        return new ImageHeader(width, height, false, orientation, profile, 1, (long) width * height);
    }

    /** After its name, a zero and the kind of compression. */
    private static Optional<ICC_Profile> profile(ImageInputStream in, int length) throws IOException {
        byte[] chunk = new byte[length];
        in.readFully(chunk);
        int start = 0;
        while (start < length && chunk[start] != 0) {
            start++;
        }
        start += 2;
        if (start >= length) {
            return Optional.empty();
        }
        try (InputStream inflated = new InflaterInputStream(new ByteArrayInputStream(chunk, start, length - start))) {
            ICC_Profile profile = ICC_Profile.getInstance(inflated.readNBytes(MAX_PROFILE));
            return profile.getColorSpaceType() == ColorSpace.TYPE_RGB ? Optional.of(profile) : Optional.empty();
        } catch (IOException | IllegalArgumentException | CMMException unusable) {
            LOG.debugf(unusable, "The colour profile of a PNG is left out");
            return Optional.empty();
        }
    }
}
