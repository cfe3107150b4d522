package org.atrium.file.content;

import java.awt.Transparency;
import java.awt.color.CMMException;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.awt.image.BufferedImage;
import java.awt.image.ColorConvertOp;
import java.awt.image.ComponentColorModel;
import java.awt.image.DataBuffer;
import java.awt.image.DataBufferByte;
import java.awt.image.IndexColorModel;
import java.awt.image.Raster;
import java.awt.image.SampleModel;
import java.awt.image.WritableRaster;
import java.util.Arrays;
import java.util.Optional;
import org.jboss.logging.Logger;

/**
 * A decoded picture: three bytes a pixel, blue, green and red, or four with how opaque it is before them. Works on plain
 * bytes, so that no screen, window system or font is asked for.
 */
final class Pixels {

    private static final Logger LOG = Logger.getLogger(Pixels.class);

    private static final int OPAQUE = 0xFF;

    /** Pixels on a side of what is turned at a time: source and target fit into the nearest memory. */
    private static final int TILE = 32;

    private final int width;
    private final int height;
    private final int bands;
    private final byte[] data;

    private Pixels(int width, int height, int bands, byte[] data) {
        this.width = width;
        this.height = height;
        this.bands = bands;
        this.data = data;
    }

    /** A picture one sees through. */
    static Pixels transparent(int width, int height) {
        return new Pixels(width, height, 4, new byte[Math.multiplyExact(width * 4, height)]);
    }

    /** What was decoded; its values are not converted, whatever colours they stand for. */
    static Pixels of(BufferedImage image) {
        int bands = image.getColorModel().hasAlpha() ? 4 : 3;
        byte[] data = asItIs(image, bands);
        if (data == null) {
            data = new byte[Math.multiplyExact(image.getWidth() * bands, image.getHeight())];
            copy(image, bands, data);
        }
        Pixels pixels = new Pixels(image.getWidth(), image.getHeight(), bands, data);
        return bands == 4 && pixels.isOpaque() ? pixels.withoutOpacity() : pixels;
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    /** The red, green and blue of a pixel as three bytes of a number, below how opaque it is. */
    int argb(int x, int y) {
        int at = (y * width + x) * bands;
        int opacity = bands == 4 ? data[at++] & 0xFF : OPAQUE;
        return opacity << 24 | (data[at + 2] & 0xFF) << 16 | (data[at + 1] & 0xFF) << 8 | data[at] & 0xFF;
    }

    boolean isOpaque() {
        if (bands == 4) {
            for (int at = 0; at < data.length; at += 4) {
                if (data[at] != (byte) OPAQUE) {
                    return false;
                }
            }
        }
        return true;
    }

    /** The picture with its longest side at most so long; each pixel is the mean of those it stands for. */
    Pixels scaledTo(int length) {
        int longest = Math.max(width, height);
        return longest <= length
                ? this
                : scaled(Math.max(1, (int) Math.round((double) width * length / longest)), Math.max(1, (int)
                        Math.round((double) height * length / longest)));
    }

    /** Lines are added up first, which is most of the work and simple, and what comes of each is narrowed once. */
    private Pixels scaled(int newWidth, int newHeight) {
        byte[] scaled = new byte[newWidth * newHeight * bands];
        float[] sums = new float[width * bands];
        float[] row = new float[newWidth * bands];
        double ratio = (double) height / newHeight;
        for (int y = 0; y < newHeight; y++) {
            Arrays.fill(sums, 0);
            double from = y * ratio;
            double to = Math.min(height, from + ratio);
            for (int source = (int) from; source < to; source++) {
                addLine(source, (float) (Math.min(to, source + 1) - Math.max(from, source)), sums);
            }
            narrow(sums, row, newWidth);
            writeLine(row, (float) (to - from), scaled, y * newWidth * bands);
        }
        return new Pixels(newWidth, newHeight, bands, scaled);
    }

    private void addLine(int y, float weight, float[] sums) {
        int at = y * width * bands;
        if (bands == 4) {
            addSeenLine(at, weight, sums);
        } else {
            for (int i = 0; i < sums.length; i++) {
                sums[i] += weight * (data[at + i] & 0xFF);
            }
        }
    }

    /** Colours count as much as they are seen, so that those of invisible pixels do not shine through. */
    private void addSeenLine(int at, float weight, float[] sums) {
        for (int i = 0; i < sums.length; i += 4) {
            float seen = weight * (data[at + i] & 0xFF);
            sums[i] += seen;
            for (int band = 1; band < 4; band++) {
                sums[i + band] += seen / OPAQUE * (data[at + i + band] & 0xFF);
            }
        }
    }

    private void narrow(float[] line, float[] row, int newWidth) {
        double ratio = (double) width / newWidth;
        Arrays.fill(row, 0);
        for (int x = 0; x < newWidth; x++) {
            double from = x * ratio;
            double to = Math.min(width, from + ratio);
            float length = (float) (to - from);
            for (int source = (int) from; source < to; source++) {
                float weight = (float) (Math.min(to, source + 1) - Math.max(from, source)) / length;
                for (int band = 0; band < bands; band++) {
                    row[x * bands + band] += weight * line[source * bands + band];
                }
            }
        }
    }

    private void writeLine(float[] sums, float weight, byte[] target, int at) {
        for (int i = 0; i < sums.length; i += bands) {
            float opacity = bands == 4 ? sums[i] / weight / 255f : 1;
            for (int band = 0; band < bands; band++) {
                float value = sums[i + band] / weight;
                boolean colour = bands == 3 || band > 0;
                target[at + i + band] = round(colour && opacity > 0 ? value / opacity : value);
            }
        }
    }

    private static byte round(float value) {
        return (byte) Math.max(0, Math.min(255, Math.round(value)));
    }

    /** The picture as it is looked at, by the orientation that EXIF says. */
    Pixels turned(int orientation) {
        if (orientation == ExifOrientation.UPRIGHT) {
            return this;
        }
        boolean lying = orientation >= 5;
        int newWidth = lying ? height : width;
        int newHeight = lying ? width : height;
        byte[] turned = new byte[data.length];
        for (int top = 0; top < newHeight; top += TILE) {
            for (int left = 0; left < newWidth; left += TILE) {
                turnTile(orientation, left, top, newWidth, newHeight, turned);
            }
        }
        return new Pixels(newWidth, newHeight, bands, turned);
    }

    /** Where lines become columns, each pixel of a whole line would be far from the next one in memory. */
    private void turnTile(int orientation, int left, int top, int newWidth, int newHeight, byte[] turned) {
        int right = Math.min(newWidth, left + TILE);
        int bottom = Math.min(newHeight, top + TILE);
        int step = bands * (source(orientation, 1, 0) - source(orientation, 0, 0));
        for (int y = top; y < bottom; y++) {
            int from = bands * source(orientation, left, y);
            int to = bands * (y * newWidth + left);
            for (int x = left; x < right; x++) {
                turned[to] = data[from];
                turned[to + 1] = data[from + 1];
                turned[to + 2] = data[from + 2];
                if (bands == 4) {
                    turned[to + 3] = data[from + 3];
                }
                from += step;
                to += bands;
            }
        }
    }

    private int source(int orientation, int x, int y) {
        int right = width - 1;
        int bottom = height - 1;
        return switch (orientation) {
            case 2 -> right - x + y * width;
            case 3 -> right - x + (bottom - y) * width;
            case 4 -> x + (bottom - y) * width;
            case 5 -> y + x * width;
            case 6 -> y + (bottom - x) * width;
            case 7 -> right - y + (bottom - x) * width;
            case 8 -> right - y + x * width;
            default -> x + y * width;
        };
    }

    /** Converts the colours of a profile to those every screen knows; a profile that is damaged is left out. */
    Pixels toSrgb(Optional<ICC_Profile> profile) {
        if (profile.isPresent()) {
            int first = bands - 3;
            WritableRaster colours = Raster.createInterleavedRaster(
                    new DataBufferByte(data, data.length),
                    width,
                    height,
                    width * bands,
                    bands,
                    new int[] {first + 2, first + 1, first},
                    null);
            try {
                new ColorConvertOp(new ICC_Profile[] {profile.get(), ICC_Profile.getInstance(ColorSpace.CS_sRGB)}, null)
                        .filter(colours, colours);
            } catch (CMMException | IllegalArgumentException damaged) {
                LOG.debugf(damaged, "The colour profile of a picture is left out");
            }
        }
        return this;
    }

    /** Puts another picture on this one, as far as it is inside. */
    void put(Pixels other, int left, int top) {
        for (int y = 0; y < other.height && top + y < height; y++) {
            for (int x = 0; x < other.width && left + x < width; x++) {
                int argb = other.argb(x, y);
                int at = ((top + y) * width + left + x) * bands;
                data[at] = (byte) (argb >>> 24);
                data[at + 1] = (byte) argb;
                data[at + 2] = (byte) (argb >> 8);
                data[at + 3] = (byte) (argb >> 16);
            }
        }
    }

    Pixels withoutOpacity() {
        if (bands == 3) {
            return this;
        }
        byte[] plain = new byte[data.length / 4 * 3];
        for (int from = 0, to = 0; from < data.length; from += 4, to += 3) {
            System.arraycopy(data, from + 1, plain, to, 3);
        }
        return new Pixels(width, height, 3, plain);
    }

    /** The same bytes, for ImageIO. */
    BufferedImage toImage() {
        int[] offsets = bands == 4 ? new int[] {3, 2, 1, 0} : new int[] {2, 1, 0};
        WritableRaster raster = Raster.createInterleavedRaster(
                new DataBufferByte(data, data.length), width, height, width * bands, bands, offsets, null);
        ComponentColorModel model = new ComponentColorModel(
                ColorSpace.getInstance(ColorSpace.CS_sRGB),
                bands == 4,
                false,
                bands == 4 ? Transparency.TRANSLUCENT : Transparency.OPAQUE,
                DataBuffer.TYPE_BYTE);
        return new BufferedImage(model, raster, false, null);
    }

    private static byte[] asItIs(BufferedImage image, int bands) {
        boolean same = image.getType() == (bands == 4 ? BufferedImage.TYPE_4BYTE_ABGR : BufferedImage.TYPE_3BYTE_BGR);
        if (!same) {
            return null;
        }
        DataBufferByte buffer = (DataBufferByte) image.getRaster().getDataBuffer();
        return buffer.getOffset() == 0 && buffer.getData().length == image.getWidth() * image.getHeight() * bands
                ? buffer.getData()
                : null;
    }

    private static void copy(BufferedImage image, int bands, byte[] data) {
        Raster raster = image.getRaster();
        int[] line = null;
        int at = 0;
        for (int y = 0; y < image.getHeight(); y++) {
            line = raster.getPixels(0, y, image.getWidth(), 1, line);
            if (image.getColorModel() instanceof IndexColorModel palette) {
                at = copyPalette(palette, line, image.getWidth(), bands, data, at);
            } else {
                at = copySamples(raster.getSampleModel(), line, image.getWidth(), bands, data, at);
            }
        }
    }

    private static int copyPalette(IndexColorModel palette, int[] line, int width, int bands, byte[] data, int start) {
        int at = start;
        for (int x = 0; x < width; x++) {
            int argb = palette.getRGB(line[x]);
            if (bands == 4) {
                data[at++] = (byte) (argb >>> 24);
            }
            data[at++] = (byte) argb;
            data[at++] = (byte) (argb >> 8);
            data[at++] = (byte) (argb >> 16);
        }
        return at;
    }

    /** Grey ones have one sample for all colours; those of more than a byte lose what no screen shows. */
    private static int copySamples(SampleModel model, int[] line, int width, int bands, byte[] data, int start) {
        int samples = model.getNumBands();
        int colours = bands == 4 ? samples - 1 : samples;
        if (colours != 1 && colours != 3) {
            throw new IllegalArgumentException("A picture has one colour or three");
        }
        int highest = (1 << model.getSampleSize(0)) - 1;
        int at = start;
        for (int x = 0; x < width; x++) {
            int from = x * samples;
            if (bands == 4) {
                data[at++] = eightBits(line[from + colours], highest);
            }
            for (int colour = 2; colour >= 0; colour--) {
                data[at++] = eightBits(line[from + Math.min(colour, colours - 1)], highest);
            }
        }
        return at;
    }

    private static byte eightBits(int sample, int highest) {
        return (byte) ((sample * 255 + highest / 2) / highest);
    }
}
