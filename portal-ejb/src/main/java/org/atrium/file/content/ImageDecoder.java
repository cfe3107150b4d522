package org.atrium.file.content;

import com.twelvemonkeys.imageio.plugins.jpeg.JPEGImageReaderSpi;
import com.twelvemonkeys.imageio.plugins.webp.WebPImageReaderSpi;
import com.twelvemonkeys.imageio.stream.ByteArrayImageInputStream;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_ColorSpace;
import java.awt.color.ICC_Profile;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.spi.IIORegistry;
import javax.imageio.spi.ImageReaderSpi;
import javax.imageio.spi.ServiceRegistry;
import javax.imageio.stream.ImageInputStream;
import org.atrium.file.content.UnusableImageException.ImageFault;
import org.w3c.dom.Node;

/**
 * Decodes pictures, only so many of their pixels as may be in memory. Its readers are named: what the server finds on
 * its own are those of the JDK alone, as it does not look into the portal's libraries.
 */
final class ImageDecoder {

    /** What a picture may take in memory: 16 million pixels, fewer in a small heap. */
    private static final long BUDGET = Math.min(64L << 20, Runtime.getRuntime().maxMemory() / 8);

    private static final int BYTES = 4;

    private static final String GIF_FRAME = "javax_imageio_gif_image_1.0";

    private static final ImageReaderSpi JPEG = jpegReaders();

    private static final ImageReaderSpi WEBP = new WebPImageReaderSpi();

    private ImageDecoder() {}

    /**
     * Decodes the first frame.
     *
     * @throws UnusableImageException if it is damaged, in whatever way a reader finds out
     */
    static Pixels decode(Path content, ImageFormat format, ImageHeader header)
            throws UnusableImageException, IOException {
        ImageReader reader = reader(format);
        try (ImageInputStream in = open(content, format)) {
            reader.setInput(in, false, format != ImageFormat.GIF);
            requireSameSize(reader, format, header);
            int step = step(reader, header);
            ImageReadParam param = reader.getDefaultReadParam();
            param.setSourceSubsampling(step, step, 0, 0);
            AtomicBoolean missing = new AtomicBoolean();
            reader.addIIOReadWarningListener(
                    (source, warning) -> missing.compareAndSet(false, warning.contains("alpha")));
            BufferedImage image = reader.read(0, param);
            if (missing.get()) {
                throw new UnusableImageException(
                        ImageFault.UNSUPPORTED, "Its transparency is written in a way not read");
            }
            Pixels pixels = Pixels.of(image).toSrgb(profile(image));
            return format == ImageFormat.GIF ? onScreen(pixels, reader, header, step) : pixels;
        } catch (IOException | RuntimeException damaged) {
            throw new UnusableImageException(ImageFault.UNREADABLE, "The picture cannot be decoded", damaged);
        } finally {
            reader.dispose();
        }
    }

    private static ImageReader reader(ImageFormat format) throws IOException {
        return switch (format) {
            case JPEG -> JPEG.createReaderInstance(null);
            case WEBP -> WEBP.createReaderInstance(null);
            case PNG, GIF -> ofTheJdk(format.name()).createReaderInstance(null);
        };
    }

    /** The reader of WebP asks for single bits, which takes minutes from a file. */
    private static ImageInputStream open(Path content, ImageFormat format) throws IOException {
        return format == ImageFormat.WEBP
                ? new ByteArrayImageInputStream(Files.readAllBytes(content))
                : ImageFormat.open(content);
    }

    /** A reader that reads another size in the file than we did would decode what was not checked. */
    private static void requireSameSize(ImageReader reader, ImageFormat format, ImageHeader header)
            throws UnusableImageException, IOException {
        int width = reader.getWidth(0);
        int height = reader.getHeight(0);
        boolean frame = format == ImageFormat.GIF || format == ImageFormat.WEBP;
        if (frame) {
            ImageHeader.of(width, height, header.whole(), ExifOrientation.UPRIGHT)
                    .requireReasonable();
        } else if (width != header.width() || height != header.height()) {
            throw new UnusableImageException(ImageFault.UNREADABLE, "The file names two sizes");
        }
    }

    private static int step(ImageReader reader, ImageHeader header) throws IOException {
        ImageTypeSpecifier type = reader.getRawImageType(0);
        int bits = 0;
        for (int band = 0; type != null && band < type.getNumBands(); band++) {
            bits += type.getBitsPerBand(band);
        }
        long bytes = Math.max(BYTES, bits / 8);
        int width = Math.max(header.width(), reader.getWidth(0));
        int height = Math.max(header.height(), reader.getHeight(0));
        int step = 1;
        while ((long) divide(width, step) * divide(height, step) * bytes > BUDGET) {
            step++;
        }
        return step;
    }

    private static int divide(int length, int step) {
        return (length + step - 1) / step;
    }

    /** The profile whose colours the values stand for, if those are not everybody's. */
    private static Optional<ICC_Profile> profile(BufferedImage image) {
        ColorSpace space = image.getColorModel().getColorSpace();
        return space instanceof ICC_ColorSpace icc && space.getType() == ColorSpace.TYPE_RGB && !space.isCS_sRGB()
                ? Optional.of(icc.getProfile())
                : Optional.empty();
    }

    /** A frame may be a part of the screen. */
    private static Pixels onScreen(Pixels frame, ImageReader reader, ImageHeader header, int step) throws IOException {
        Node part = reader.getImageMetadata(0).getAsTree(GIF_FRAME).getFirstChild();
        int left = Integer.parseInt(
                part.getAttributes().getNamedItem("imageLeftPosition").getNodeValue());
        int top = Integer.parseInt(
                part.getAttributes().getNamedItem("imageTopPosition").getNodeValue());
        Pixels screen = Pixels.transparent(divide(header.width(), step), divide(header.height(), step));
        screen.put(frame, left / step, top / step);
        return screen.isOpaque() ? screen.withoutOpacity() : screen;
    }

    /** It reads what the JDK's does not by itself, and the rest by the JDK's, which it finds in its registry. */
    private static ImageReaderSpi jpegReaders() {
        ImageReaderSpi reader = new JPEGImageReaderSpi();
        Iterator<Class<?>> kinds = List.<Class<?>>of(ImageReaderSpi.class).iterator();
        ServiceRegistry registry = new ServiceRegistry(kinds);
        registry.registerServiceProvider(ofTheJdk("JPEG"));
        registry.registerServiceProvider(reader);
        return reader;
    }

    private static ImageReaderSpi ofTheJdk(String format) {
        Iterator<ImageReaderSpi> all =
                IIORegistry.getDefaultInstance().getServiceProviders(ImageReaderSpi.class, false);
        while (all.hasNext()) {
            ImageReaderSpi reader = all.next();
            if (reader.getClass().getModule() == ImageIO.class.getModule()
                    && List.of(reader.getFormatNames()).contains(format)) {
                return reader;
            }
        }
        throw new IllegalStateException("This Java reads no " + format);
    }
}
