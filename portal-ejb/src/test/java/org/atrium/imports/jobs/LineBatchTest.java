package org.atrium.imports.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ejb.EJBException;
import java.util.List;
import java.util.stream.IntStream;
import org.atrium.imports.ImportLine;
import org.atrium.imports.LineImporter;
import org.atrium.imports.LineOutcome;
import org.atrium.imports.LineOutcome.LineStatus;
import org.atrium.platform.error.InvalidInputException;
import org.junit.jupiter.api.Test;

/** A bad line stops nothing else, whatever it does to its batch. */
class LineBatchTest {

    @Test
    void validLinesAreAppliedTogether() {
        assertThat(apply("a", "b")).extracting(LineOutcome::status).containsOnly(LineStatus.APPLIED);
    }

    @Test
    void refusedLineIsRejectedWithItsMessage() {
        List<LineOutcome> outcomes = apply("a", "refuse", "b");
        assertThat(outcomes)
                .extracting(LineOutcome::status)
                .containsExactly(LineStatus.APPLIED, LineStatus.REJECTED, LineStatus.APPLIED);
        assertThat(outcomes.get(1).line()).isEqualTo(2);
        assertThat(outcomes.get(1).error()).startsWith("number: Use up to 60 visible characters");
    }

    @Test
    void failingLineIsRejectedWithoutInternals() {
        assertThat(apply("fail", "a").get(0).error())
                .startsWith("Something on our side")
                .doesNotContain("secret");
    }

    private static List<LineOutcome> apply(String... texts) {
        List<ImportLine> lines = IntStream.range(0, texts.length)
                .mapToObj(i -> new ImportLine(i + 1, texts[i]))
                .toList();
        return new LineBatch(new Moody()).apply(lines);
    }

    /** Throws at a bad line, as a session bean whose transaction rolls back. */
    private static final class Moody implements LineImporter {

        @Override
        public String kind() {
            return "moods";
        }

        @Override
        public List<LineOutcome> apply(List<ImportLine> lines) {
            return lines.stream().map(Moody::applyOne).toList();
        }

        private static LineOutcome applyOne(ImportLine line) {
            return switch (line.text()) {
                case "refuse" -> throw new EJBException(new InvalidInputException("number", "orders.error.number"));
                case "fail" -> throw new IllegalStateException("secret");
                default -> LineOutcome.applied(line);
            };
        }
    }
}
