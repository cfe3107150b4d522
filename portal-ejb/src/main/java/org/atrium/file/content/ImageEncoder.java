package org.atrium.file.content;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.FileImageOutputStream;
import javax.imageio.stream.ImageOutputStream;

/** Writes pictures with nothing beside them. */
final class ImageEncoder {

    private static final float QUALITY = 0.9f;

    private ImageEncoder() {}

    static String type(boolean jpeg) {
        return (jpeg ? ImageFormat.JPEG : ImageFormat.PNG).type();
    }

    static void write(Pixels pixels, boolean jpeg, Path made) throws IOException {
        ImageWriter writer = writer(jpeg ? "jpeg" : "png");
        try (ImageOutputStream out = new FileImageOutputStream(made.toFile())) {
            ImageWriteParam param = writer.getDefaultWriteParam();
            if (jpeg) {
                param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
                param.setCompressionQuality(QUALITY);
            }
            writer.setOutput(out);
            writer.write(null, new IIOImage((jpeg ? pixels.withoutOpacity() : pixels).toImage(), null, null), param);
        } finally {
            writer.dispose();
        }
    }

    private static ImageWriter writer(String format) {
        for (Iterator<ImageWriter> all = ImageIO.getImageWritersByFormatName(format); all.hasNext(); ) {
            ImageWriter writer = all.next();
            if (writer.getClass().getModule() == ImageIO.class.getModule()) {
                return writer;
            }
        }
        throw new IllegalStateException("This Java writes no " + format);
    }
}
