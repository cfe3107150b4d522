package org.atrium.file.content;

import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import javax.imageio.stream.ImageInputStream;
import org.atrium.file.content.UnusableImageException.ImageFault;

/** The kinds of pictures that are read. */
enum ImageFormat {
    PNG("image/png", PngFile::header),
    JPEG("image/jpeg", JpegFile::header),
    WEBP("image/webp", WebpFile::header),
    GIF("image/gif", GifFile::header);

    private final String type;
    private final HeaderReader reader;

    ImageFormat(String type, HeaderReader reader) {
        this.type = type;
        this.reader = reader;
    }

    static Optional<ImageFormat> of(String type) {
        return Arrays.stream(values())
                .filter(format -> format.type.equals(type))
                .findFirst();
    }

    String type() {
        return type;
    }

    /** What the file says of its picture, read without decoding any of it. */
    ImageHeader readHeader(Path content) throws UnusableImageException, IOException {
        try (ImageInputStream in = open(content)) {
            return reader.read(in);
        } catch (EOFException truncated) {
            throw new UnusableImageException(ImageFault.UNREADABLE, "The file ends too early", truncated);
        }
    }

    static ImageInputStream open(Path content) throws IOException {
        return new BufferedFileStream(content);
    }

    private interface HeaderReader {
        ImageHeader read(ImageInputStream in) throws UnusableImageException, IOException;
    }
}
