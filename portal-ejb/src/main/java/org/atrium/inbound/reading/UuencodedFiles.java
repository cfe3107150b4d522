package org.atrium.inbound.reading;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.atrium.platform.text.LineEndings;

/** Files that old programs write into the text itself, between a line "begin 644 name" and a line "end". */
final class UuencodedFiles {

    private static final int MAX_FILES = 100;
    private static final int PER_LINE = 45;

    private UuencodedFiles() {}

    /** The text without its files, and the files. */
    static TextWithFiles extract(String text) {
        if (!text.startsWith("begin ") && !text.contains("\nbegin ")) {
            return new TextWithFiles(text, List.of());
        }
        List<InboundAttachment> files = new ArrayList<>();
        StringBuilder rest = new StringBuilder();
        String[] lines = text.split("\n", -1);
        int at = 0;
        int tried = 0;
        while (at < lines.length) {
            int end = isBegin(lines[at]) && tried++ < MAX_FILES ? end(lines, at) : -1;
            if (end < 0) {
                rest.append(lines[at]).append(at < lines.length - 1 ? "\n" : "");
                at++;
            } else {
                files.add(file(lines, at, end));
                at = end + 1;
            }
        }
        return new TextWithFiles(rest.toString(), files);
    }

    /** The bytes of the file that a whole part is. */
    static Optional<byte[]> first(byte[] part) {
        String text = LineEndings.normalise(new String(part, StandardCharsets.ISO_8859_1));
        return extract(text).files().stream().findFirst().map(file -> file.content()
                .bytes());
    }

    private static boolean isBegin(String line) {
        return line.length() >= 9
                && line.startsWith("begin ")
                && (line.length() == 9 || line.charAt(9) == ' ')
                && line.substring(6, 9).chars().allMatch(sign -> sign >= '0' && sign <= '7');
    }

    /** The line that ends the file, if all between are its lines. */
    private static int end(String[] lines, int begin) {
        int at = begin + 1;
        while (at < lines.length && isData(lines[at].stripTrailing())) {
            at++;
        }
        return at < lines.length && lines[at].strip().equals("end") ? at : -1;
    }

    private static boolean isData(String line) {
        return !line.equals("end") && line.length() <= 80 && line.chars().allMatch(sign -> sign >= ' ' && sign <= '`');
    }

    private static InboundAttachment file(String[] lines, int begin, int end) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (int i = begin + 1; i < end; i++) {
            addLine(lines[i], bytes);
        }
        return new InboundAttachment(
                AttachmentNames.plain(lines[begin].substring(9)),
                "application/octet-stream",
                Optional.empty(),
                false,
                new MailContent(bytes.toByteArray()));
    }

    private static void addLine(String line, ByteArrayOutputStream bytes) {
        int left = line.isEmpty() ? 0 : Math.min(value(line, 0), PER_LINE);
        for (int i = 1; left > 0; i += 4) {
            int group = value(line, i) << 18 | value(line, i + 1) << 12 | value(line, i + 2) << 6 | value(line, i + 3);
            for (int shift = 16; shift >= 0 && left > 0; shift -= 8) {
                bytes.write(group >> shift);
                left--;
            }
        }
    }

    /** Spaces at the end are often lost. */
    private static int value(String line, int at) {
        return at < line.length() ? line.charAt(at) - ' ' & 0x3F : 0;
    }

    /** @param text without the files */
    record TextWithFiles(String text, List<InboundAttachment> files) {}
}
