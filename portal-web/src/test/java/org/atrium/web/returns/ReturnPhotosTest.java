package org.atrium.web.returns;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.atrium.platform.error.FieldError;
import org.atrium.platform.error.InvalidInputException;
import org.junit.jupiter.api.Test;

class ReturnPhotosTest {

    @Test
    void refusedFilesOfALineAreRefusedAtTheRowItStandsIn() {
        InvalidInputException refused = new InvalidInputException(List.of(
                new FieldError("lines[1].files", "file.error.count", Map.of("count", 10)),
                new FieldError("lines[0].comment", "input.Size"),
                new FieldError("files", "file.error.unknown")));
        assertThat(ReturnPhotos.atRows(refused, List.of(0, 4)).errors())
                .containsExactly(
                        new FieldError("lines[4].photos", "file.error.count", Map.of("count", 10)),
                        new FieldError("lines[0].comment", "input.Size"),
                        new FieldError("files", "file.error.unknown"));
    }
}
