package org.atrium.file.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.atrium.file.content.SamplePictures.BLUE;
import static org.atrium.file.content.SamplePictures.GREEN;
import static org.atrium.file.content.SamplePictures.HEIGHT;
import static org.atrium.file.content.SamplePictures.RED;
import static org.atrium.file.content.SamplePictures.WHITE;
import static org.atrium.file.content.SamplePictures.WIDTH;

import java.awt.image.BufferedImage;
import java.awt.image.WritableRaster;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import org.atrium.file.content.UnusableImageException.ImageFault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Pictures as they come, many of them as public reports of other portals describe them. */
class ImageProcessingTest {

    private static final String JPEG = "image/jpeg";
    private static final String PNG = "image/png";
    private static final String WEBP = "image/webp";
    private static final String GIF = "image/gif";

    @TempDir
    private Path folder;

    /** Which quarter is where, by what each orientation means (thumbor/thumbor 550, lrsjng/h5ai 467). */
    @ParameterizedTest
    @CsvSource({
        "1, RBGW", "2, BRWG", "3, WGBR", "4, GWRB", "5, RGBW", "6, GRWB", "7, WBGR", "8, BWRG", "9, RBGW", "0, RBGW"
    })
    void pictureAndThumbnailAreTurnedAsTheCameraMeant(int orientation, String quarters) throws Exception {
        ProcessedImage made = process(SamplePictures.jpegTurned(orientation), JPEG);
        boolean lying = orientation >= 5 && orientation <= 8;
        assertThat(made.width()).isEqualTo(lying ? HEIGHT : WIDTH);
        assertThat(made.height()).isEqualTo(lying ? WIDTH : HEIGHT);
        assertThat(quarters(made.content())).isEqualTo(quarters);
        assertThat(quarters(made.thumbnail())).isEqualTo(quarters);
        assertThat(made.type()).isEqualTo(JPEG);
    }

    /** Turned again by whoever shows it, if the orientation stays (neos/neos-development-collection 4945). */
    @Test
    void nothingOfTheCameraIsLeft() throws Exception {
        byte[] jpeg = SamplePictures.withSegment(
                SamplePictures.jpegTurned(6),
                0xE1,
                "http://ns.adobe.com/xap/1.0/\0GPS".getBytes(StandardCharsets.UTF_8));
        jpeg = SamplePictures.withSegment(jpeg, 0xFE, "GPS comment".getBytes(StandardCharsets.UTF_8));
        ProcessedImage made = process(jpeg, JPEG);
        for (Path file : new Path[] {made.content(), made.thumbnail()}) {
            assertThat(text(file)).doesNotContain("Exif", "GPS", "adobe");
        }
    }

    @Test
    void aPngIsTurnedAndHasNothingBesideIt() throws Exception {
        byte[] png = png(BufferedImage.TYPE_INT_RGB);
        png = SamplePictures.withChunk(png, "eXIf", SamplePictures.exif(6));
        png = SamplePictures.withChunk(png, "tEXt", "Comment\0GPS".getBytes(StandardCharsets.UTF_8));
        ProcessedImage made = process(png, PNG);
        assertThat(made.type()).isEqualTo(PNG);
        assertThat(quarters(made.content())).isEqualTo("GRWB");
        assertThat(text(made.content())).doesNotContain("eXIf", "GPS", "tEXt");
    }

    /** Inverted colours of CMYK (haraldk/TwelveMonkeys 141, 147): no ink is white. */
    @ParameterizedTest
    @CsvSource({"0, 0, 0, 0, white", "0, 0, 0, 255, black", "0, 255, 255, 0, red"})
    void printersColoursAreOurs(int cyan, int magenta, int yellow, int black, String colour) throws Exception {
        ProcessedImage made = process(SamplePictures.cmykJpeg(cyan, magenta, yellow, black), JPEG);
        int rgb = image(made.content()).getRGB(5, 5);
        int red = rgb >> 16 & 0xFF;
        int green = rgb >> 8 & 0xFF;
        switch (colour) {
            case "white" -> assertThat(Math.min(red, green)).isGreaterThan(240);
            case "black" -> assertThat(Math.max(red, green)).isLessThan(70);
            default -> assertThat(red - green).isGreaterThan(100);
        }
    }

    /** Colours of a wider space turned pale: the profile is used, then gone. */
    @Test
    void coloursOfAProfileAreConverted() throws Exception {
        byte[] jpeg = SamplePictures.withSegment(
                SamplePictures.write(SamplePictures.grey(128), "jpeg"), 0xE2, SamplePictures.iccSegment());
        byte[] png = SamplePictures.withChunk(
                SamplePictures.write(SamplePictures.grey(128), "png"), "iCCP", SamplePictures.iccChunk());
        for (ProcessedImage made : new ProcessedImage[] {process(jpeg, JPEG), process(png, PNG)}) {
            assertThat(image(made.content()).getRGB(5, 5) & 0xFF).isBetween(180, 195);
            assertThat(text(made.content())).doesNotContain("ICC_PROFILE", "iCCP");
        }
    }

    /** "General CMM error" (haraldk/TwelveMonkeys 34, 152). */
    @Test
    void aDamagedProfileIsLeftOut() throws Exception {
        byte[] profile = SamplePictures.iccSegment();
        Arrays.fill(profile, 150, profile.length, (byte) 7);
        byte[] jpeg = SamplePictures.withSegment(SamplePictures.write(SamplePictures.grey(128), "jpeg"), 0xE2, profile);
        byte[] png = SamplePictures.withChunk(
                SamplePictures.write(SamplePictures.grey(128), "png"),
                "iCCP",
                SamplePictures.join("x\0\0".getBytes(StandardCharsets.UTF_8), SamplePictures.deflate(profile)));
        for (ProcessedImage made : new ProcessedImage[] {process(jpeg, JPEG), process(png, PNG)}) {
            assertThat(image(made.content()).getRGB(5, 5) & 0xFF).isBetween(120, 136);
        }
    }

    /** Black where one saw through (coobird/thumbnailator 123). */
    @Test
    void whatOneSeesThroughStaysSo() throws Exception {
        BufferedImage image = new BufferedImage(1000, 500, BufferedImage.TYPE_INT_ARGB);
        for (int x = 0; x < 500; x++) {
            for (int y = 0; y < 500; y++) {
                image.setRGB(x, y, RED);
            }
        }
        ProcessedImage made = process(SamplePictures.write(image, "png"), PNG);
        assertThat(made.thumbnailType()).isEqualTo(PNG);
        BufferedImage small = image(made.thumbnail());
        assertThat(small.getWidth()).isEqualTo(480);
        assertThat(small.getHeight()).isEqualTo(240);
        assertThat(small.getRGB(10, 10)).isEqualTo(RED);
        assertThat(small.getRGB(400, 100) >>> 24).isZero();
        assertThat(image(made.content()).getRGB(900, 100) >>> 24).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            ints = {
                BufferedImage.TYPE_BYTE_GRAY,
                BufferedImage.TYPE_USHORT_GRAY,
                BufferedImage.TYPE_BYTE_BINARY,
                BufferedImage.TYPE_BYTE_INDEXED,
                BufferedImage.TYPE_INT_ARGB,
                BufferedImage.TYPE_3BYTE_BGR
            })
    void everyKindOfPngIsRead(int type) throws Exception {
        BufferedImage original = SamplePictures.quarters(type);
        ProcessedImage made = process(SamplePictures.write(original, "png"), PNG);
        BufferedImage image = image(made.content());
        assertThat(made.type()).isEqualTo(PNG);
        boolean grey = type == BufferedImage.TYPE_BYTE_GRAY || type == BufferedImage.TYPE_USHORT_GRAY;
        int shift = type == BufferedImage.TYPE_USHORT_GRAY ? 8 : 0;
        for (int x : new int[] {3, 40}) {
            for (int y : new int[] {3, 28}) {
                if (grey) {
                    int value = original.getRaster().getSample(x, y, 0) >> shift;
                    assertThat(image.getRGB(x, y) & 0xFF).isBetween(value - 1, value + 1);
                    assertThat(image.getRGB(x, y)).isEqualTo(0xFF000000 | (image.getRGB(x, y) & 0xFF) * 0x10101);
                } else {
                    assertThat(image.getRGB(x, y)).isEqualTo(original.getRGB(x, y));
                }
            }
        }
    }

    @Test
    void sixteenBitsBecomeEight() throws Exception {
        var model = new java.awt.image.ComponentColorModel(
                java.awt.color.ColorSpace.getInstance(java.awt.color.ColorSpace.CS_sRGB), true, false, 3, 1);
        WritableRaster raster = model.createCompatibleWritableRaster(20, 20);
        for (int at = 0; at < 400; at++) {
            raster.setPixel(at % 20, at / 20, new int[] {0xFFFF, 0x8000, 0, 0x8000});
        }
        ProcessedImage made = process(SamplePictures.write(new BufferedImage(model, raster, false, null), "png"), PNG);
        assertThat(image(made.content()).getRGB(3, 3)).isEqualTo(0x80FF8000);
    }

    @Test
    void progressiveAndInterlacedOnesAreRead() throws Exception {
        assertThat(quarters(process(SamplePictures.progressive("jpeg"), JPEG).content()))
                .isEqualTo("RBGW");
        assertThat(quarters(process(SamplePictures.progressive("png"), PNG).content()))
                .isEqualTo("RBGW");
    }

    @Test
    void greyJpegIsRead() throws Exception {
        byte[] jpeg = SamplePictures.write(SamplePictures.quarters(BufferedImage.TYPE_BYTE_GRAY), "jpeg");
        BufferedImage image = image(process(jpeg, JPEG).content());
        assertThat(image.getRGB(40, 28) & 0xFF).isGreaterThan(250);
        assertThat(image.getRGB(40, 3) & 0xFF).isLessThan(90);
    }

    @ParameterizedTest
    @CsvSource({"lossy.webp, RBGW, image/jpeg", "turned.webp, GRWB, image/jpeg", "moving.webp, RBGW, image/jpeg"})
    void webpBecomesWhatEverybodyReads(String name, String quarters, String type) throws Exception {
        ProcessedImage made = process(SamplePictures.resource(name), WEBP);
        assertThat(made.type()).isEqualTo(type);
        assertThat(quarters(made.content())).isEqualTo(quarters);
        assertThat(text(made.content())).doesNotContain("EXIF", "Exif");
    }

    /** haraldk/TwelveMonkeys 629, 673, 1243. */
    @ParameterizedTest
    @ValueSource(strings = {"lossy-alpha.webp", "lossless-alpha.webp"})
    void webpOneSeesThroughBecomesPng(String name) throws Exception {
        ProcessedImage made = process(SamplePictures.resource(name), WEBP);
        assertThat(made.type()).isEqualTo(PNG);
        BufferedImage image = image(made.content());
        assertThat(image.getRGB(40, 28) >>> 24).isZero();
        assertThat(image.getRGB(40, 3) >>> 24).isBetween(120, 136);
        assertThat(image.getRGB(3, 3) >>> 24).isEqualTo(255);
    }

    /** Shown without its transparency, it would be another picture. */
    @Test
    void webpWhoseTransparencyIsNotReadIsRefused() throws Exception {
        assertThat(fault(SamplePictures.resource("raw-alpha.webp"), WEBP)).isEqualTo(ImageFault.UNSUPPORTED);
    }

    /** discourse/discourse 11031 and 11203: made smaller, they moved no more. */
    @Test
    void aMovingGifMovesAsItDid() throws Exception {
        ProcessedImage made = process(SamplePictures.movingGif(3, 3), GIF);
        assertThat(made.type()).isEqualTo(GIF);
        ImageReader reader = ImageIO.getImageReadersByFormatName("gif").next();
        reader.setInput(ImageIO.createImageInputStream(new ByteArrayInputStream(Files.readAllBytes(made.content()))));
        assertThat(reader.getNumImages(true)).isEqualTo(2);
        assertThat(attribute(reader, 0, "GraphicControlExtension", "delayTime")).isEqualTo("10");
        assertThat(attribute(reader, 1, "GraphicControlExtension", "delayTime")).isEqualTo("25");
        assertThat(attribute(reader, 0, "GraphicControlExtension", "disposalMethod"))
                .isEqualTo("doNotDispose");
        assertThat(attribute(reader, 1, "GraphicControlExtension", "disposalMethod"))
                .isEqualTo("restoreToPrevious");
        assertThat(attribute(reader, 1, "ImageDescriptor", "imageLeftPosition")).isEqualTo("1");
        assertThat(reader.read(1).getRGB(1, 1)).isEqualTo(BLUE);
        assertThat(text(made.content()))
                .contains("NETSCAPE2.0\3\1\5\0\0")
                .doesNotContain("GPS", "XMP", "script", "hidden")
                .endsWith("\0;");
        BufferedImage small = image(made.thumbnail());
        assertThat(made.thumbnailType()).isEqualTo(PNG);
        assertThat(small.getRGB(0, 0)).isEqualTo(BLUE);
        assertThat(small.getRGB(2, 2) >>> 24).as("outside of the first frame").isZero();
    }

    @Test
    void aGifThatIsTooLongBecomesPngUnlessItMoves() throws Exception {
        BufferedImage image = new BufferedImage(5000, 10, BufferedImage.TYPE_BYTE_INDEXED);
        ProcessedImage made = process(SamplePictures.write(image, "gif"), GIF);
        assertThat(made.type()).isEqualTo(PNG);
        assertThat(made.width()).isEqualTo(4096);
        assertThat(fault(SamplePictures.movingGif(5000, 3), GIF)).isEqualTo(ImageFault.TOO_MANY_PIXELS);
    }

    @Test
    void aLongPictureBecomesShorterAndItsThumbnailShort() throws Exception {
        BufferedImage image = new BufferedImage(8192, 1000, BufferedImage.TYPE_BYTE_GRAY);
        ProcessedImage made = process(SamplePictures.write(image, "jpeg"), JPEG);
        assertThat(made.width()).isEqualTo(4096);
        assertThat(made.height()).isEqualTo(500);
        assertThat(image(made.thumbnail()).getWidth()).isEqualTo(480);
        assertThat(image(made.thumbnail()).getHeight()).isEqualTo(59);
    }

    /** A hundred kilobytes that say they are gigabytes. */
    @ParameterizedTest
    @CsvSource({"50000, 50000", "20001, 1", "1, 20001", "8001, 8001", "2147483647, 2147483647"})
    void tooManyPixelsAreRefusedBeforeAnyIsDecoded(int width, int height) throws Exception {
        long before = allocated();
        assertThat(fault(SamplePictures.pngSaying(width, height), PNG)).isEqualTo(ImageFault.TOO_MANY_PIXELS);
        assertThat(allocated() - before).isLessThan(5 << 20);
    }

    @Test
    void aJpegThatSaysItIsHugeIsRefused() throws Exception {
        byte[] jpeg = SamplePictures.jpeg();
        int frame = indexOf(jpeg, 0xFF, 0xC0);
        Arrays.fill(jpeg, frame + 5, frame + 9, (byte) 0xC3);
        assertThat(fault(jpeg, JPEG)).isEqualTo(ImageFault.TOO_MANY_PIXELS);
    }

    /** More pixels than are in memory at once. */
    @Test
    void aLargePictureIsDecodedInPart() throws Exception {
        byte[] png = SamplePictures.write(new BufferedImage(6000, 5000, BufferedImage.TYPE_BYTE_BINARY), "png");
        ProcessedImage made = process(png, PNG);
        assertThat(made.width()).isBetween(1000, 4096);
        assertThat((double) made.width() / made.height()).isBetween(1.19, 1.21);
    }

    @Test
    void zeroPixelsAreRefused() throws Exception {
        assertThat(fault(SamplePictures.pngSaying(0, 10), PNG)).isEqualTo(ImageFault.UNREADABLE);
        assertThat(fault(SamplePictures.movingGif(0, 3), GIF)).isEqualTo(ImageFault.UNREADABLE);
    }

    @Test
    void tooManyFramesAreRefused() throws Exception {
        byte[] one = SamplePictures.movingGif(3, 3);
        int frame = indexOf(one, 0x21, 0xF9);
        byte[] frames = Arrays.copyOfRange(one, frame, indexOf(one, 0x3B, '<'));
        byte[] many = SamplePictures.bytes(out -> {
            out.write(one, 0, frame);
            for (int i = 0; i < 501; i++) {
                out.write(frames);
            }
            out.write(0x3B);
        });
        assertThat(fault(many, GIF)).isEqualTo(ImageFault.TOO_MANY_FRAMES);
    }

    /** An empty file (fazer-ai/chatwoot 522), one that is another thing, and one that ends early. */
    @ParameterizedTest
    @ValueSource(strings = {PNG, JPEG, WEBP, GIF})
    void whatIsNoPictureIsRefusedWithItsReason(String type) throws Exception {
        byte[] whole =
                switch (type) {
                    case PNG -> png(BufferedImage.TYPE_INT_RGB);
                    case JPEG -> SamplePictures.jpeg();
                    case WEBP -> SamplePictures.resource("lossless-alpha.webp");
                    default -> SamplePictures.movingGif(3, 3);
                };
        for (byte[] broken : new byte[][] {
            {}, {0}, "<html>".repeat(50).getBytes(StandardCharsets.UTF_8), Arrays.copyOf(whole, 20), new byte[5000]
        }) {
            assertThat(fault(broken, type)).isEqualTo(ImageFault.UNREADABLE);
        }
        byte[] otherwise = type.equals(PNG) ? SamplePictures.jpeg() : png(BufferedImage.TYPE_INT_RGB);
        assertThat(fault(otherwise, type)).isEqualTo(ImageFault.UNREADABLE);
    }

    /** Whatever is in it: made anew or refused, and no other exception (haraldk/TwelveMonkeys 702, 739, 978). */
    @Test
    void damagedFilesAreMadeAnewOrRefused() throws Exception {
        java.util.Random random = new java.util.Random(15);
        byte[][] files = {
            SamplePictures.jpegTurned(6),
            png(BufferedImage.TYPE_BYTE_INDEXED),
            SamplePictures.movingGif(3, 3),
            SamplePictures.resource("lossy-alpha.webp"),
            SamplePictures.resource("lossless-alpha.webp"),
            SamplePictures.cmykJpeg(1, 2, 3, 4)
        };
        String[] types = {JPEG, PNG, GIF, WEBP, WEBP, JPEG};
        int refused = 0;
        for (int round = 0; round < 240; round++) {
            byte[] damaged = files[round % files.length].clone();
            for (int i = 0; i < 1 + round % 7; i++) {
                damaged[random.nextInt(damaged.length)] = (byte) random.nextInt();
            }
            try {
                process(damaged, types[round % files.length]);
            } catch (UnusableImageException expected) {
                refused++;
            }
        }
        assertThat(refused).isBetween(20, 220);
    }

    /** A picture that is an archive or a page too. */
    @Test
    void whatIsBehindAPictureIsGone() throws Exception {
        byte[] page = "<script>alert(1)</script>PK\3\4".getBytes(StandardCharsets.UTF_8);
        assertThat(text(process(SamplePictures.join(SamplePictures.jpeg(), page), JPEG)
                        .content()))
                .doesNotContain("script");
        assertThat(text(process(SamplePictures.join(png(BufferedImage.TYPE_INT_RGB), page), PNG)
                        .content()))
                .doesNotContain("script");
    }

    @ParameterizedTest
    @ValueSource(strings = {"image/heic", "image/heif", "image/avif", "image/svg+xml", "image/tiff", "text/html"})
    void otherKindsAreRefusedWithTheirReason(String type) throws Exception {
        assertThat(fault(SamplePictures.jpeg(), type)).isEqualTo(ImageFault.UNSUPPORTED);
    }

    private ProcessedImage process(byte[] picture, String type) throws UnusableImageException, IOException {
        return ImageProcessing.process(Files.write(Files.createTempFile(folder, "given", ""), picture), type, folder);
    }

    private ImageFault fault(byte[] picture, String type) {
        return catchThrowableOfType(UnusableImageException.class, () -> process(picture, type))
                .fault();
    }

    private static byte[] png(int type) {
        return SamplePictures.write(SamplePictures.quarters(type), "png");
    }

    private static BufferedImage image(Path file) throws IOException {
        return ImageIO.read(file.toFile());
    }

    private static String text(Path file) throws IOException {
        return Files.readString(file, StandardCharsets.ISO_8859_1);
    }

    /** The letters of the colours in the quarters, row by row. */
    private static String quarters(Path file) throws IOException {
        BufferedImage image = image(file);
        int right = image.getWidth() - 4;
        int bottom = image.getHeight() - 4;
        return letter(image.getRGB(3, 3))
                + letter(image.getRGB(right, 3))
                + letter(image.getRGB(3, bottom))
                + letter(image.getRGB(right, bottom));
    }

    private static String letter(int rgb) {
        int bits = rgb & 0x808080;
        return bits == (RED & 0x808080)
                ? "R"
                : bits == (GREEN & 0x808080)
                        ? "G"
                        : bits == (BLUE & 0x808080) ? "B" : bits == (WHITE & 0x808080) ? "W" : "?";
    }

    private static String attribute(ImageReader reader, int frame, String part, String name) throws IOException {
        var parts = (javax.imageio.metadata.IIOMetadataNode)
                reader.getImageMetadata(frame).getAsTree("javax_imageio_gif_image_1.0");
        return ((org.w3c.dom.Element) parts.getElementsByTagName(part).item(0)).getAttribute(name);
    }

    private static long allocated() {
        return ((com.sun.management.ThreadMXBean) java.lang.management.ManagementFactory.getThreadMXBean())
                .getCurrentThreadAllocatedBytes();
    }

    private static int indexOf(byte[] bytes, int first, int second) {
        for (int at = 0; at + 1 < bytes.length; at++) {
            if ((bytes[at] & 0xFF) == first && (bytes[at + 1] & 0xFF) == second) {
                return at;
            }
        }
        throw new IllegalArgumentException("not there");
    }
}
