package org.atrium.testing;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;

/** Files that people upload. */
public final class Uploads {

    private Uploads() {}

    /** Uploads a file as it is. */
    public static Answer send(Api person, String name, byte[] content) {
        try {
            Path file = Files.createTempFile("upload", null);
            try {
                Files.write(file, content);
                return person.sendFile(
                        "/files?name=" + URLEncoder.encode(name, StandardCharsets.UTF_8),
                        "application/octet-stream",
                        file);
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The id of a text that was uploaded. */
    public static String text(Api person, String name, String content) {
        return send(person, name, content.getBytes(StandardCharsets.UTF_8))
                .expect(201)
                .text("/id");
    }

    /** The id of a picture that was uploaded. */
    public static String picture(Api person, String name) {
        return send(person, name, png(64, 32)).expect(201).text("/id");
    }

    /** A picture of that size, another one each time. */
    public static byte[] png(int width, int height) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        image.setRGB(0, 0, (int) System.nanoTime());
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", png);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return png.toByteArray();
    }

    /** What a video begins with. */
    public static byte[] mp4() {
        byte[] video = new byte[300];
        video[3] = 24;
        byte[] type = "ftypmp42".getBytes(StandardCharsets.US_ASCII);
        System.arraycopy(type, 0, video, 4, type.length);
        return video;
    }
}
