package org.atrium.returns;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.atrium.file.FileState;
import org.atrium.file.FileView;
import org.junit.jupiter.api.Test;

class LineFilesTest {

    private static final List<FileView> ATTACHED = List.of(file("a"), file("b"), file("c"));

    @Test
    void filesOfALineStandAsItNamesThem() {
        assertThat(LineFiles.of(List.of("c", "gone", "a"), ATTACHED))
                .extracting(FileView::id)
                .containsExactly("c", "a");
    }

    @Test
    void filesThatNoLineNamesAreOfTheWhole() {
        assertThat(LineFiles.ofNone(List.of(List.of("a"), List.of("a", "c")), ATTACHED))
                .extracting(FileView::id)
                .containsExactly("b");
    }

    @Test
    void guestsReturnThatNamedNoFilesOfLinesIsRead() {
        assertThat(new NewReturnLine(1, 1, ReturnReason.DAMAGED, Resolution.REFUND, null, null).files())
                .isEmpty();
    }

    private static FileView file(String id) {
        return new FileView(id, id + ".png", "image/png", 1, 2, 2, true, FileState.AVAILABLE, null);
    }
}
