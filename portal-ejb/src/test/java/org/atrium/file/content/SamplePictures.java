package org.atrium.file.content;

import java.awt.Rectangle;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.awt.image.BufferedImage;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;

/** Pictures as cameras and programs write them, made by hand. */
final class SamplePictures {

    static final int RED = 0xFFFF0000;
    static final int GREEN = 0xFF00FF00;
    static final int BLUE = 0xFF0000FF;
    static final int WHITE = 0xFFFFFFFF;

    static final int WIDTH = 48;
    static final int HEIGHT = 32;

    private SamplePictures() {}

    /** Red, blue, green and white in its quarters, row by row. */
    static BufferedImage quarters(int type) {
        BufferedImage image = new BufferedImage(WIDTH, HEIGHT, type);
        for (int y = 0; y < HEIGHT; y++) {
            for (int x = 0; x < WIDTH; x++) {
                boolean left = x < WIDTH / 2;
                image.setRGB(x, y, y < HEIGHT / 2 ? left ? RED : BLUE : left ? GREEN : WHITE);
            }
        }
        return image;
    }

    static byte[] write(BufferedImage image, String format) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            if (!ImageIO.write(image, format, out)) {
                throw new IllegalStateException("no " + format + " of this");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    static byte[] jpeg() {
        return write(quarters(BufferedImage.TYPE_3BYTE_BGR), "jpeg");
    }

    static byte[] progressive(String format) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName(format).next();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageWriteParam param = writer.getDefaultWriteParam();
        param.setProgressiveMode(ImageWriteParam.MODE_DEFAULT);
        try (var stream = ImageIO.createImageOutputStream(out)) {
            writer.setOutput(stream);
            writer.write(null, new IIOImage(quarters(BufferedImage.TYPE_3BYTE_BGR), null, null), param);
        }
        return out.toByteArray();
    }

    /** The JPEG of a camera that was turned, with the place in a comment of its EXIF. */
    static byte[] jpegTurned(int orientation) {
        return withSegment(jpeg(), 0xE1, join("Exif\0\0".getBytes(StandardCharsets.ISO_8859_1), exif(orientation)));
    }

    static byte[] exif(int orientation) {
        return bytes(out -> {
            out.writeBytes("MM\0*\0\0\0\b");
            out.writeShort(2);
            out.writeShort(0x010F);
            out.writeShort(2);
            out.writeInt(14);
            out.writeInt(38);
            out.writeShort(0x0112);
            out.writeShort(3);
            out.writeInt(1);
            out.writeShort(orientation);
            out.writeShort(0);
            out.writeInt(0);
            out.writeBytes("GPS 52.52 13.4\0");
        });
    }

    static byte[] withSegment(byte[] jpeg, int marker, byte[] content) {
        return bytes(out -> {
            out.write(jpeg, 0, 2);
            out.writeShort(0xFF00 | marker);
            out.writeShort(content.length + 2);
            out.write(content);
            out.write(jpeg, 2, jpeg.length - 2);
        });
    }

    static byte[] withChunk(byte[] png, String type, byte[] content) {
        return bytes(out -> {
            out.write(png, 0, 33);
            chunk(out, type, content);
            out.write(png, 33, png.length - 33);
        });
    }

    /** A profile whose middle grey is much lighter than everybody's. */
    static byte[] linearProfile() {
        return ICC_Profile.getInstance(ColorSpace.CS_LINEAR_RGB).getData();
    }

    static byte[] iccSegment() {
        return join("ICC_PROFILE\0\1\1".getBytes(StandardCharsets.ISO_8859_1), linearProfile());
    }

    static byte[] iccChunk() {
        return join("linear\0\0".getBytes(StandardCharsets.ISO_8859_1), deflate(linearProfile()));
    }

    static BufferedImage grey(int value) {
        BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_3BYTE_BGR);
        for (int y = 0; y < HEIGHT; y++) {
            for (int x = 0; x < WIDTH; x++) {
                image.setRGB(x, y, value << 16 | value << 8 | value);
            }
        }
        return image;
    }

    /** As Photoshop writes it: with its marker, and with as much less ink as the number is higher. */
    static byte[] cmykJpeg(int cyan, int magenta, int yellow, int black) throws IOException {
        WritableRaster raster = Raster.createInterleavedRaster(0, WIDTH, HEIGHT, 4, null);
        for (int y = 0; y < HEIGHT; y++) {
            for (int x = 0; x < WIDTH; x++) {
                raster.setPixel(x, y, new int[] {255 - cyan, 255 - magenta, 255 - yellow, 255 - black});
            }
        }
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageWriteParam param = writer.getDefaultWriteParam();
        param.setSourceRegion(new Rectangle(WIDTH, HEIGHT));
        try (var stream = ImageIO.createImageOutputStream(out)) {
            writer.setOutput(stream);
            writer.write(null, new IIOImage(raster, null, null), param);
        }
        byte[] adobe = bytes(data -> {
            data.writeBytes("Adobe");
            data.writeShort(100);
            data.writeShort(0);
            data.writeShort(0);
            data.write(0);
        });
        return withSegment(out.toByteArray(), 0xEE, adobe);
    }

    /** A PNG that says it is as large as it likes. */
    static byte[] pngSaying(int width, int height) {
        return bytes(out -> {
            out.writeLong(0x89504E470D0A1A0AL);
            chunk(out, "IHDR", bytes(header -> {
                header.writeInt(width);
                header.writeInt(height);
                header.write(new byte[] {8, 6, 0, 0, 0});
            }));
            chunk(out, "IDAT", deflate(new byte[100_000]));
            chunk(out, "IEND", new byte[0]);
        });
    }

    /** Two frames of a GIF with their delays, the second a part that is put back; a comment and XMP between them. */
    static byte[] movingGif(int width, int height) {
        return bytes(out -> {
            out.writeBytes("GIF89a");
            shorts(out, width, height);
            out.write(new byte[] {(byte) 0x80, 0, 0});
            out.write(new byte[] {(byte) 255, 0, 0, 0, 0, (byte) 255});
            out.write(new byte[] {0x21, (byte) 0xFF, 11});
            out.writeBytes("NETSCAPE2.0");
            out.write(new byte[] {3, 1, 5, 0, 0});
            out.write(new byte[] {0x21, (byte) 0xFE, 9});
            out.writeBytes("GPS 52.52");
            out.write(0);
            out.write(new byte[] {0x21, (byte) 0xFF, 11});
            out.writeBytes("XMP DataXMP");
            out.write(new byte[] {3, 'x', 'm', 'p', 0});
            gifFrame(out, 0, 0, 2, 2, 10, 1);
            gifFrame(out, 1, 1, 2, 2, 25, 3);
            out.write(0x3B);
            out.writeBytes("<script>alert(1)</script>");
        });
    }

    /** All pixels of the second colour, and something hidden behind the last. */
    private static void gifFrame(
            DataOutputStream out, int left, int top, int width, int height, int delay, int disposal)
            throws IOException {
        out.write(new byte[] {0x21, (byte) 0xF9, 4, (byte) (disposal << 2)});
        shorts(out, delay);
        out.write(new byte[] {0, 0});
        out.write(0x2C);
        shorts(out, left, top, width, height);
        out.write(0);
        // Codes of three bits: clear, 1, 1, 1, 1, end; of four bits from the fourth on.
        out.write(new byte[] {2, 3, 0x4C, 0x12, 5, 6});
        out.writeBytes("hidden");
        out.write(0);
    }

    private static void shorts(DataOutputStream out, int... values) throws IOException {
        for (int value : values) {
            out.write(value);
            out.write(value >> 8);
        }
    }

    static byte[] resource(String name) throws IOException {
        try (var in = SamplePictures.class.getResourceAsStream("/file/" + name)) {
            return in.readAllBytes();
        }
    }

    static byte[] join(byte[] first, byte[] second) {
        return bytes(out -> {
            out.write(first);
            out.write(second);
        });
    }

    static byte[] deflate(byte[] plain) {
        Deflater deflater = new Deflater();
        deflater.setInput(plain);
        deflater.finish();
        byte[] packed = new byte[plain.length + 100];
        int length = deflater.deflate(packed);
        deflater.end();
        return Arrays.copyOf(packed, length);
    }

    private static void chunk(DataOutputStream out, String type, byte[] content) throws IOException {
        byte[] named = join(type.getBytes(StandardCharsets.ISO_8859_1), content);
        CRC32 crc = new CRC32();
        crc.update(named);
        out.writeInt(content.length);
        out.write(named);
        out.writeInt((int) crc.getValue());
    }

    static byte[] bytes(Writing writing) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            writing.to(new DataOutputStream(bytes));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    interface Writing {
        void to(DataOutputStream out) throws IOException;
    }
}
