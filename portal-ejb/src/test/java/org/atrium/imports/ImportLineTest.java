package org.atrium.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.atrium.platform.error.FieldError;
import org.atrium.platform.error.InvalidInputException;
import org.atrium.platform.text.OneLine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What lines are read, whatever another system writes in them. */
class ImportLineTest {

    @Test
    void truncatesTimesToMicroseconds() {
        Note note = new ImportLine(1, "{\"at\":\"2026-11-18T14:05:00.1234567+01:00\"}").read(Note.class);
        assertThat(note.at()).isEqualTo("2026-11-18T13:05:00.123456Z");
        assertThat(new ImportLine(1, "{}").read(Note.class).at()).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "null", "[]", "{\"places\":1e99999999999}"})
    void refusesInvalidJson(String line) {
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
    void namesTheInvalidField(String line) {
        assertThat(errorOf(line)).isEqualTo("input.type");
    }

    @Test
    void refusesTrailingTextAndDuplicateFields() {
        assertThat(errorOf("{\"places\":1}{\"places\":2}")).isEqualTo("error.json.trailing");
        assertThat(errorOf("{\"places\":1} xyz")).isEqualTo("error.json.trailing");
        assertThat(errorOf("{\"places\":1,\"places\":2}")).isEqualTo("error.json.duplicate");
        assertThat(errorOf("{\"name\":\"\\ud83d\"}")).isEqualTo("input.character");
    }

    @Test
    void reportsAllErrorsAtOnce() {
        var refused = catchThrowableOfType(InvalidInputException.class, () -> new ImportLine(1, """
                {"number":"1.5","name":" ","parts":[{"name":"toolong"},7,{"name":"b"}]}""")
                .read(
                        Whole.class,
                        whole -> List.of(new FieldError("number", "rule"), new FieldError("parts[2].name", "rule"))));
        assertThat(refused.errors())
                .extracting(FieldError::field, FieldError::messageKey)
                .containsExactly(
                        tuple("number", "input.type"),
                        tuple("parts[1]", "input.type"),
                        tuple("name", "input.NotBlank"),
                        tuple("parts[0].name", "input.Size"),
                        tuple("parts[2].name", "rule"));
    }

    @Test
    void acceptsNumbersAsText() {
        assertThat(new ImportLine(1, "{\"name\":4711}").read(Note.class).name()).isEqualTo("4711");
        assertThat(new ImportLine(1, "{\"places\":\"4711\"}").read(Note.class).places())
                .isEqualTo(4711);
    }

    /** A thread of another community may have thousands of posts; a form or a caller of the API lists no such number. */
    @Test
    void listLengthIsBounded() {
        assertThat(new ImportLine(1, named(10_000)).read(Names.class).names()).hasSize(10_000);
        var refused = catchThrowableOfType(
                InvalidInputException.class, () -> new ImportLine(1, named(10_001)).read(Names.class));
        assertThat(refused.errors())
                .extracting(FieldError::field, FieldError::messageKey)
                .containsExactly(tuple("names", "input.items"));
    }

    @Test
    void mapSizeIsBounded() {
        assertThat(new ImportLine(1, labelled(10_000)).read(Labels.class).labels())
                .hasSize(10_000);
        var refused = catchThrowableOfType(
                InvalidInputException.class, () -> new ImportLine(1, labelled(10_001)).read(Labels.class));
        assertThat(refused.errors())
                .extracting(FieldError::field, FieldError::messageKey)
                .containsExactly(tuple("labels", "input.items"));
    }

    /** What surely keeps its constraints is not given to the validator; what a list holds is. */
    @Test
    void constraintsOfListItemsAreChecked() {
        var refused = catchThrowableOfType(
                InvalidInputException.class,
                () -> new ImportLine(1, "{\"tags\":[\"tea\",\"pots\\nand pans\"]}").read(Tagged.class));
        assertThat(refused.errors())
                .extracting(FieldError::field, FieldError::messageKey)
                .containsExactly(tuple("tags[1]", "input.oneLine"));
    }

    private static String labelled(int labels) {
        return IntStream.range(0, labels)
                .mapToObj(i -> "\"" + i + "\":\"x\"")
                .collect(Collectors.joining(",", "{\"labels\":{", "}}"));
    }

    private static String named(int names) {
        return "{\"names\":[" + "\"x\",".repeat(names - 1) + "\"x\"]}";
    }

    private static String errorOf(String line) {
        var refused = catchThrowableOfType(InvalidInputException.class, () -> new ImportLine(1, line).read(Note.class));
        return refused.errors().stream().map(FieldError::messageKey).findFirst().orElseThrow();
    }

    /** Something with a list. */
    public record Names(List<String> names) {}

    /** Something with a map. */
    public record Labels(Map<String, String> labels) {}

    /** Something with a list whose items have a constraint. */
    public record Tagged(List<@OneLine String> tags) {}

    /** Something of parts. */
    public record Whole(
            Integer number, @NotBlank String name, @Valid List<Part> parts) {}

    /** One of them. */
    public record Part(@NotBlank @Size(max = 3) String name) {}

    /** Something with a time. */
    public record Note(Instant at, Integer places, String name) {}
}
