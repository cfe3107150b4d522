package org.atrium.forum;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.atrium.imports.ImportLine;
import org.atrium.imports.LineOutcome;
import org.atrium.imports.LineOutcome.LineStatus;
import org.atrium.testing.inside.Importers;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/**
 * Lines of one thread that come together are imported together. A batch that failed would be imported line by line, with
 * the same result in a hundred transactions instead of one.
 */
@ArquillianTest
class ThreadsTwiceInAFileIT {

    private final String word = "w" + UUID.randomUUID().toString().substring(0, 8);

    @Inject
    private Importers importers;

    @Inject
    private ImportedThreads threads;

    @Test
    void aThreadTwiceInABatchDoesNotFailTheBatch() {
        List<LineOutcome> outcomes = importers.apply(
                "threads",
                List.of(
                        line(1, "one", ""),
                        line(2, "one", ""),
                        line(3, "two", ""),
                        line(4, "two", reply("Descale " + word))));

        assertThat(status(outcomes, 1)).isEqualTo(LineStatus.APPLIED);
        assertThat(status(outcomes, 2)).isEqualTo(LineStatus.UNCHANGED);
        assertThat(status(outcomes, 3)).isEqualTo(LineStatus.APPLIED);
        assertThat(status(outcomes, 4)).isEqualTo(LineStatus.APPLIED);
        assertThat(threads.find(word + "one")).isPresent();
    }

    private static LineStatus status(List<LineOutcome> outcomes, int line) {
        return outcomes.stream()
                .filter(outcome -> outcome.line() == line)
                .findFirst()
                .orElseThrow()
                .status();
    }

    private ImportLine line(int number, String id, String posts) {
        return new ImportLine(number, """
            {"id": "%s%s", "title": "Kettle", "author": "ann", "createdAt": "2020-01-01T10:00:00Z", "tags": [],
             "body": "It hums.", "posts": [%s]}
            """.formatted(word, id, posts));
    }

    private static String reply(String body) {
        return "{\"author\": \"bob\", \"createdAt\": \"2020-01-01T11:00:00Z\", \"body\": \"%s\"}".formatted(body);
    }
}
