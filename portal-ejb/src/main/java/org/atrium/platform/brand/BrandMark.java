package org.atrium.platform.brand;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;

/**
 * The portal's mark, an arch on the accent colour, for tabs and home screens of a shop that has no icon: as SVG, and drawn
 * point by point as PNG, for phones take no other. No library is needed for two shapes.
 */
public final class BrandMark {

    private static final double UNITS = 32;
    private static final double CORNER = 8;

    /** Points per pixel and direction, so that edges are smooth. */
    private static final int SAMPLES = 4;

    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};

    private static final String SVG = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 32 32\">"
            + "<rect width=\"32\" height=\"32\" rx=\"8\" fill=\"%s\"/>"
            + "<path d=\"M8 25V15a8 8 0 0 1 16 0v10h-5V15a3 3 0 0 0-6 0v10z\" fill=\"#fff\"/></svg>";

    private BrandMark() {}

    /** The mark as a drawing. */
    public static byte[] svg(Colour accent) {
        return SVG.formatted(accent.css()).getBytes(StandardCharsets.UTF_8);
    }

    /**
     * The mark as a picture of that many pixels. It fills the whole square with the mark in its middle, as systems that cut
     * icons to a shape of their own ask for, or has round corners.
     */
    public static byte[] png(Colour accent, int size, boolean round) {
        ByteArrayOutputStream lines = new ByteArrayOutputStream();
        try (DeflaterOutputStream packed = new DeflaterOutputStream(lines)) {
            for (int y = 0; y < size; y++) {
                packed.write(0);
                for (int x = 0; x < size; x++) {
                    packed.write(pixel(accent, x, y, size, round));
                }
            }
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
        return file(size, lines.toByteArray());
    }

    private static byte[] pixel(Colour accent, int x, int y, int size, boolean round) {
        int inside = 0;
        int white = 0;
        for (int sample = 0; sample < SAMPLES * SAMPLES; sample++) {
            double across = (x + (sample % SAMPLES + 0.5) / SAMPLES) * UNITS / size;
            double down = (y + (sample / SAMPLES + 0.5) / SAMPLES) * UNITS / size;
            if (!round || isOnGround(across, down)) {
                inside++;
                white += isOnArch(scaled(across, round), scaled(down, round)) ? 1 : 0;
            }
        }
        Colour colour = inside == 0 ? accent : accent.mix(Colour.WHITE, (double) white / inside);
        return new byte[] {
            (byte) colour.red(),
            (byte) colour.green(),
            (byte) colour.blue(),
            (byte) (inside * 255 / (SAMPLES * SAMPLES))
        };
    }

    /** Smaller where the edge may be cut off. */
    private static double scaled(double place, boolean round) {
        return round ? place : (place - UNITS / 2) / 0.8 + UNITS / 2;
    }

    private static boolean isOnGround(double x, double y) {
        double across = Math.max(0, Math.abs(x - UNITS / 2) - (UNITS / 2 - CORNER));
        double down = Math.max(0, Math.abs(y - UNITS / 2) - (UNITS / 2 - CORNER));
        return Math.hypot(across, down) <= CORNER;
    }

    private static boolean isOnArch(double x, double y) {
        double fromMiddle = y < 15 ? Math.hypot(x - 16, y - 15) : Math.abs(x - 16);
        return y <= 25 && fromMiddle <= 8 && fromMiddle >= 3;
    }

    private static byte[] file(int size, byte[] lines) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.write(SIGNATURE);
            ByteArrayOutputStream head = new ByteArrayOutputStream();
            DataOutputStream sizes = new DataOutputStream(head);
            sizes.writeInt(size);
            sizes.writeInt(size);
            // Eight bits of red, green, blue and how much of it covers, packed and unfiltered.
            sizes.write(new byte[] {8, 6, 0, 0, 0});
            writeChunk(out, "IHDR", head.toByteArray());
            writeChunk(out, "IDAT", lines);
            writeChunk(out, "IEND", new byte[0]);
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
        return bytes.toByteArray();
    }

    private static void writeChunk(DataOutputStream out, String type, byte[] content) throws IOException {
        byte[] name = type.getBytes(StandardCharsets.US_ASCII);
        CRC32 sum = new CRC32();
        sum.update(name);
        sum.update(content);
        out.writeInt(content.length);
        out.write(name);
        out.write(content);
        out.writeInt((int) sum.getValue());
    }
}
