package org.atrium.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.atrium.platform.error.FieldError;
import org.junit.jupiter.api.Test;

class ChosenFileErrorsTest {

    private static final Map<String, FileView> USABLE = Map.of(
            "a", file("a", FileState.AVAILABLE),
            "b", file("b", FileState.WAITING),
            "c", file("c", FileState.AVAILABLE),
            "v", file("v", FileState.INFECTED));

    @Test
    void everyFieldSaysWhatIsWrongWithItsOwn() {
        assertThat(find(5, List.of("a", "x"), List.of("b"), List.of("v")))
                .extracting(FieldError::field, FieldError::messageKey)
                .containsExactly(tuple("0", "file.error.unknown"), tuple("2", "file.error.infected"));
    }

    @Test
    void oneFileInTwoFieldsCountsOnce() {
        assertThat(find(2, List.of("a", "a"), List.of("a", "b"))).isEmpty();
    }

    @Test
    void tooManyAreRefusedOnceAtTheFieldWithWhichTheyAre() {
        assertThat(find(2, List.of("a"), List.of("b", "c"), List.of("v")))
                .filteredOn(error -> error.messageKey().equals("file.error.count"))
                .extracting(FieldError::field)
                .containsExactly("1");
    }

    @SafeVarargs
    private static List<FieldError> find(int limit, List<String>... fields) {
        Map<String, List<String>> chosen = new LinkedHashMap<>();
        for (List<String> field : fields) {
            chosen.put(Integer.toString(chosen.size()), field);
        }
        return new ChosenFileErrors(USABLE, limit).find(chosen);
    }

    private static FileView file(String id, FileState state) {
        return new FileView(id, id + ".txt", "text/plain", 1, null, null, false, state, null);
    }
}
