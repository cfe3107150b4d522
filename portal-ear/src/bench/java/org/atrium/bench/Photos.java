package org.atrium.bench;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicInteger;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;

/**
 * Photos as a phone sends them: JPEG of some size with what the camera noted, held upright, with the place. One is made,
 * and each is a copy of it whose pixels are a little darker or lighter, so that no two have the same content, also
 * without what was noted.
 */
final class Photos {

    private static final int GRAIN = 8;
    private static final int TRIES = 8;
    private static final int QUANTISATION = 0xDB;

    /** Numbers of the table of brightness that differ, two bits each. */
    private static final int VARIED = 8;

    private final byte[] photo;
    private final int table;
    private final AtomicInteger made = new AtomicInteger();

    /** Of 200 kB. */
    static Photos large() {
        return new Photos(1_600, 1_200, 200_000);
    }

    /** @param bytes how long each is, about */
    private Photos(int width, int height, int bytes) {
        photo = withSegment(ofLength(picture(width, height), bytes), exif());
        table = tableOfBrightness(photo);
    }

    /** Another one. */
    byte[] next() {
        byte[] next = photo.clone();
        int number = made.getAndIncrement();
        for (int i = 0; i < VARIED; i++) {
            next[table + i] = (byte) Math.min(255, (next[table + i] & 0xFF) + (number >> 2 * i & 3));
        }
        return next;
    }

    /** Light from above, and spots with soft edges everywhere. */
    private static BufferedImage picture(int width, int height) {
        SplittableRandom random = new SplittableRandom(1);
        int columns = width / GRAIN + 2;
        int[] grains = random.ints((long) columns * (height / GRAIN + 2), 0, 90).toArray();
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_3BYTE_BGR);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                int at = y / GRAIN * columns + x / GRAIN;
                int right = x % GRAIN;
                int down = y % GRAIN;
                int above = grains[at] * (GRAIN - right) + grains[at + 1] * right;
                int below = grains[at + columns] * (GRAIN - right) + grains[at + columns + 1] * right;
                int grain = (above * (GRAIN - down) + below * down) / (GRAIN * GRAIN);
                int light = 40 + 100 * (height - y) / height + grain + random.nextInt(6);
                image.setRGB(x, y, light << 16 | light * 9 / 10 << 8 | light * 3 / 4);
            }
        }
        return image;
    }

    /** As good as fits into that length. */
    private static byte[] ofLength(BufferedImage image, int bytes) {
        float worst = 0.05f;
        float best = 0.99f;
        byte[] jpeg = jpeg(image, worst);
        for (int i = 0; i < TRIES; i++) {
            float quality = (worst + best) / 2;
            byte[] tried = jpeg(image, quality);
            if (tried.length <= bytes) {
                jpeg = tried;
                worst = quality;
            } else {
                best = quality;
            }
        }
        return jpeg;
    }

    private static byte[] jpeg(BufferedImage image, float quality) {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageWriteParam param = writer.getDefaultWriteParam();
        param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        param.setCompressionQuality(quality);
        try (var stream = ImageIO.createImageOutputStream(out)) {
            writer.setOutput(stream);
            writer.write(null, new IIOImage(image, null, null), param);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            writer.dispose();
        }
        return out.toByteArray();
    }

    private static byte[] withSegment(byte[] jpeg, byte[] segment) {
        return ByteBuffer.allocate(jpeg.length + segment.length + 4)
                .put(jpeg, 0, 2)
                .putShort((short) 0xFFE1)
                .putShort((short) (segment.length + 2))
                .put(segment)
                .put(jpeg, 2, jpeg.length - 2)
                .array();
    }

    /** Maker and model, a camera turned to the right, and a place in Berlin. */
    private static byte[] exif() {
        byte[] maker = "Phones of Berlin\0".getBytes(StandardCharsets.US_ASCII);
        ByteBuffer exif = ByteBuffer.allocate(160);
        exif.put("Exif\0\0MM\0*".getBytes(StandardCharsets.US_ASCII)).putInt(8);
        exif.putShort((short) 3);
        field(exif, 0x010F, 2, maker.length).putInt(50);
        field(exif, 0x0112, 3, 1).putShort((short) 6).putShort((short) 0);
        field(exif, 0x8825, 4, 1).putInt(68);
        exif.putInt(0);
        exif.put(6 + 50, maker).position(6 + 68);
        exif.putShort((short) 4);
        field(exif, 1, 2, 2).put(new byte[] {'N', 0, 0, 0});
        field(exif, 2, 5, 3).putInt(122);
        field(exif, 3, 2, 2).put(new byte[] {'E', 0, 0, 0});
        field(exif, 4, 5, 3).putInt(122);
        exif.putInt(0);
        for (int part : new int[] {52, 1, 31, 1, 12, 1}) {
            exif.putInt(part);
        }
        return exif.array();
    }

    private static ByteBuffer field(ByteBuffer exif, int tag, int type, int count) {
        return exif.putShort((short) tag).putShort((short) type).putInt(count);
    }

    /** Where the numbers begin by which brightness was divided. */
    private static int tableOfBrightness(byte[] jpeg) {
        int at = 2;
        while ((jpeg[at + 1] & 0xFF) != QUANTISATION) {
            at += 2 + ((jpeg[at + 2] & 0xFF) << 8 | jpeg[at + 3] & 0xFF);
        }
        if (jpeg[at + 4] != 0) {
            throw new IllegalStateException("The first table is another one's");
        }
        return at + 5;
    }
}
