package org.atrium.api.file;

import static org.assertj.core.api.Assertions.assertThat;

import org.atrium.file.FileState;
import org.atrium.file.FileView;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FileJsonTest {

    @ParameterizedTest
    @EnumSource(FileState.class)
    void clientsReadWhetherAFileIsServedAndWhere(FileState state) {
        FileJson json = FileJson.of(new FileView("0a", "lid.png", "image/png", 7, 20, 10, true, state, "of a link"));
        assertThat(json.state()).isEqualTo(state);
        assertThat(json.url()).isEqualTo("/api/v1/files/0a");
    }
}
