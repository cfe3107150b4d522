package org.atrium.file.content;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import javax.imageio.stream.ImageInputStream;
import org.atrium.file.content.UnusableImageException.ImageFault;

/**
 * The parts of a GIF file. Its frames are copied with their delays, with how they give way to the next, and with how
 * often they begin again; comments, texts and what programs leave in it are not, nor is anything behind a frame's last
 * pixel or behind the end.
 */
final class GifFile {

    private static final int EXTENSION = 0x21;
    private static final int IMAGE = 0x2C;
    private static final int TRAILER = 0x3B;
    private static final int GRAPHIC_CONTROL = 0xF9;
    private static final int APPLICATION = 0xFF;

    /** Both say how often the frames begin again. */
    private static final Set<String> LOOPS = Set.of("NETSCAPE2.0", "ANIMEXTS1.0");

    private static final int MAX_FRAMES = 100_000;

    private final ImageInputStream in;
    private final OutputStream out;
    private int width;
    private int height;
    private int frames;
    private long framePixels;
    private byte[] control = new byte[0];
    private boolean looped;

    private GifFile(ImageInputStream in, OutputStream out) {
        this.in = in;
        this.out = out;
    }

    static ImageHeader header(ImageInputStream in) throws UnusableImageException, IOException {
        GifFile file = new GifFile(in, OutputStream.nullOutputStream());
        file.readScreen();
        file.readBlocks(false);
        return new ImageHeader(
                file.width,
                file.height,
                false,
                ExifOrientation.UPRIGHT,
                Optional.empty(),
                file.frames,
                file.framePixels);
    }

    static void copyFrames(Path content, Path made) throws UnusableImageException, IOException {
        try (ImageInputStream in = ImageFormat.open(content);
                OutputStream out = new BufferedOutputStream(Files.newOutputStream(made))) {
            GifFile file = new GifFile(in, out);
            file.readScreen();
            file.readBlocks(true);
            out.write(TRAILER);
        }
    }

    private void readScreen() throws UnusableImageException, IOException {
        in.setByteOrder(ByteOrder.LITTLE_ENDIAN);
        byte[] screen = new byte[13];
        in.readFully(screen);
        String version = new String(screen, 0, 6, StandardCharsets.ISO_8859_1);
        if (!version.equals("GIF87a") && !version.equals("GIF89a")) {
            throw new UnusableImageException(ImageFault.UNREADABLE, "This is no GIF");
        }
        width = unsignedShort(screen, 6);
        height = unsignedShort(screen, 8);
        out.write("GIF89a".getBytes(StandardCharsets.ISO_8859_1));
        out.write(screen, 6, 7);
        copyPalette(screen[10]);
    }

    /** A file that ends early has the frames that are whole. */
    private void readBlocks(boolean decoded) throws UnusableImageException, IOException {
        try {
            for (int block = in.read(); block != TRAILER && block >= 0 && frames < MAX_FRAMES; block = in.read()) {
                if (block == EXTENSION) {
                    readExtension();
                } else if (block == IMAGE) {
                    readFrame(decoded);
                }
            }
        } catch (EOFException truncated) {
            if (frames == 0) {
                throw truncated;
            }
        }
    }

    private void readExtension() throws IOException {
        int label = in.readUnsignedByte();
        byte[] first = readSubBlock();
        if (label == GRAPHIC_CONTROL && first.length == 4) {
            control = first;
            skipSubBlocks();
        } else if (label == APPLICATION && LOOPS.contains(new String(first, StandardCharsets.ISO_8859_1)) && !looped) {
            readLoop(first);
        } else if (first.length > 0) {
            skipSubBlocks();
        }
    }

    private void readLoop(byte[] application) throws IOException {
        byte[] loop = readSubBlock();
        if (loop.length == 3 && loop[0] == 1) {
            looped = true;
            out.write(new byte[] {EXTENSION, (byte) APPLICATION, (byte) application.length});
            out.write(application);
            out.write(loop.length);
            out.write(loop);
            out.write(0);
        }
        if (loop.length > 0) {
            skipSubBlocks();
        }
    }

    private void readFrame(boolean decoded) throws UnusableImageException, IOException {
        byte[] descriptor = new byte[9];
        in.readFully(descriptor);
        long pixels = (long) unsignedShort(descriptor, 4) * unsignedShort(descriptor, 6);
        ByteArrayOutputStream palette = new ByteArrayOutputStream();
        copyPalette(descriptor[8], palette);
        int codeSize = in.readUnsignedByte();
        byte[] data = decoded ? readData(codeSize, pixels) : skipSubBlocks();
        if (control.length > 0) {
            out.write(new byte[] {EXTENSION, (byte) GRAPHIC_CONTROL, (byte) control.length});
            out.write(control);
            out.write(0);
        }
        out.write(IMAGE);
        out.write(descriptor);
        palette.writeTo(out);
        out.write(codeSize);
        for (int at = 0; at < data.length; at += 255) {
            int length = Math.min(255, data.length - at);
            out.write(length);
            out.write(data, at, length);
        }
        out.write(0);
        control = new byte[0];
        frames++;
        framePixels += pixels;
    }

    private byte[] readData(int codeSize, long pixels) throws UnusableImageException, IOException {
        ByteArrayOutputStream data = new ByteArrayOutputStream();
        for (byte[] block = readSubBlock(); block.length > 0; block = readSubBlock()) {
            data.writeBytes(block);
        }
        return GifCodes.untilLastPixel(data.toByteArray(), codeSize, pixels);
    }

    private void copyPalette(byte flags) throws IOException {
        copyPalette(flags, out);
    }

    private void copyPalette(byte flags, OutputStream to) throws IOException {
        if ((flags & 0x80) != 0) {
            byte[] palette = new byte[3 << (flags & 7) + 1];
            in.readFully(palette);
            to.write(palette);
        }
    }

    private byte[] readSubBlock() throws IOException {
        byte[] block = new byte[in.readUnsignedByte()];
        in.readFully(block);
        return block;
    }

    private byte[] skipSubBlocks() throws IOException {
        for (int length = in.readUnsignedByte(); length > 0; length = in.readUnsignedByte()) {
            in.seek(Math.min(in.length(), in.getStreamPosition() + length));
        }
        return new byte[0];
    }

    private static int unsignedShort(byte[] bytes, int at) {
        return bytes[at] & 0xFF | (bytes[at + 1] & 0xFF) << 8;
    }
}
