package org.atrium.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import org.atrium.platform.error.FieldError;
import org.atrium.platform.error.InvalidInputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What lines are read, whatever another system writes in them. */
class ImportLineTest {

    @Test
    void keepsTimesToTheMicrosecondAsTheDatabasesDo() {
        Note note = new ImportLine(1, "{\"at\":\"2026-11-18T14:05:00.1234567+01:00\"}").read(Note.class);
        assertThat(note.at()).isEqualTo("2026-11-18T13:05:00.123456Z");
        assertThat(new ImportLine(1, "{}").read(Note.class).at()).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "null", "[]", "{\"places\":1e99999999999}"})
    void refusesWhatCannotBeRead(String line) {
        assertThat(errorOf(line)).isEqualTo("imports.error.json");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"at\":\"soon\"}",
                "{\"at\":\"0001-01-01T00:00:00Z\"}",
                "{\"at\":\"+999999999-01-01T00:00:00Z\"}",
                "{\"places\":\"many\"}"
            })
    void namesTheFieldThatDoesNotFit(String line) {
        assertThat(errorOf(line)).isEqualTo("input.type");
    }

    @Test
    void whatStandsBehindTheDocumentOrTwiceInItIsNotLostInSilence() {
        assertThat(errorOf("{\"places\":1}{\"places\":2}")).isEqualTo("error.json.trailing");
        assertThat(errorOf("{\"places\":1} xyz")).isEqualTo("error.json.trailing");
        assertThat(errorOf("{\"places\":1,\"places\":2}")).isEqualTo("error.json.duplicate");
        assertThat(errorOf("{\"name\":\"\\ud83d\"}")).isEqualTo("input.character");
    }

    @Test
    void anotherSystemsNumbersMayStandWhereTextIsMeant() {
        assertThat(new ImportLine(1, "{\"name\":4711}").read(Note.class).name()).isEqualTo("4711");
    }

    private static String errorOf(String line) {
        var refused = catchThrowableOfType(InvalidInputException.class, () -> new ImportLine(1, line).read(Note.class));
        return refused.errors().stream().map(FieldError::messageKey).findFirst().orElseThrow();
    }

    /** Something with a time. */
    public record Note(Instant at, Integer places, String name) {}
}
