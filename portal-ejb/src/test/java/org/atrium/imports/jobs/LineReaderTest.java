package org.atrium.imports.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.atrium.imports.jobs.LineReader.LineFault;
import org.atrium.imports.jobs.LineReader.RawLine;
import org.junit.jupiter.api.Test;

/** Files come from systems of every kind. */
class LineReaderTest {

    @Test
    void byteOrderMarkIsSkipped() throws IOException {
        assertThat(texts("\uFEFF{\"number\":\"A-1\"}\n\uFEFF{}\n")).containsExactly("{\"number\":\"A-1\"}", "\uFEFF{}");
    }

    @Test
    void fileWithoutByteOrderMarkIsReadWhole() throws IOException {
        assertThat(texts("{\"name\":\"Zoë\"}\n\n{}")).containsExactly("{\"name\":\"Zoë\"}", "", "{}");
        assertThat(texts("")).isEmpty();
        assertThat(texts("\n")).containsExactly("");
    }

    @Test
    void allLineEndingsAreRecognised() throws IOException {
        assertThat(texts("a\r\nb\rc\n\rd\r")).containsExactly("a", "b", "c", "", "d");
        String longer = "x".repeat((1 << 16) - 1);
        assertThat(texts(longer + "\r\n" + "b\n")).containsExactly(longer, "b");
    }

    @Test
    void overlongLinesAreReportedByNumber() throws IOException {
        String most = "x".repeat(LineReader.MAX_BYTES);
        List<RawLine> lines = lines(stream("a\n" + most + "\n" + most + "y\nb"));
        assertThat(lines).extracting(RawLine::number).containsExactly(1, 2, 3, 4);
        assertThat(lines).extracting(RawLine::fault).containsExactly(null, null, LineFault.TOO_LONG, null);
        assertThat(lines.get(3).text()).isEqualTo("b");
    }

    /** One that would take all memory, if it were held. */
    @Test
    void fourGigabyteLineIsSkipped() throws IOException {
        List<RawLine> lines = lines(new Endless(4L << 30, "\nb"));
        assertThat(lines).extracting(RawLine::fault).containsExactly(LineFault.TOO_LONG, null);
        assertThat(lines.get(1).text()).isEqualTo("b");
    }

    @Test
    void invalidUtf8RejectsItsLineOnly() throws IOException {
        List<RawLine> lines = lines(new ByteArrayInputStream("a\nKäthe\nb".getBytes(StandardCharsets.ISO_8859_1)));
        assertThat(lines).extracting(RawLine::fault).containsExactly(null, LineFault.ENCODING, null);
    }

    private static List<String> texts(String content) throws IOException {
        return lines(stream(content)).stream().map(RawLine::text).toList();
    }

    private static InputStream stream(String content) {
        return new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8));
    }

    private static List<RawLine> lines(InputStream content) throws IOException {
        List<RawLine> lines = new ArrayList<>();
        try (LineReader reader = new LineReader(content)) {
            for (var line = reader.next(); line.isPresent(); line = reader.next()) {
                lines.add(line.get());
            }
        }
        return lines;
    }

    /** Very many times the same character, and an end. */
    private static final class Endless extends InputStream {

        private final ByteArrayInputStream end;
        private long left;

        private Endless(long left, String end) {
            this.left = left;
            this.end = new ByteArrayInputStream(end.getBytes(StandardCharsets.UTF_8));
        }

        @Override
        public int read() {
            throw new UnsupportedOperationException();
        }

        @Override
        public int read(byte[] buffer, int offset, int length) {
            if (left == 0) {
                return end.read(buffer, offset, length);
            }
            int read = (int) Math.min(left, length);
            left -= read;
            return read;
        }
    }
}
