package org.atrium.platform.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FilesPlaceCheckTest {

    private static final List<Setting> ALL =
            List.of(Setting.FILES_DIR, Setting.S3_BUCKET, Setting.S3_ENDPOINT, Setting.S3_KEY, Setting.S3_SECRET);

    @BeforeEach
    void setNothing() {
        ALL.forEach(setting -> System.setProperty(setting.property(), ""));
    }

    @AfterEach
    void unset() {
        ALL.forEach(setting -> System.clearProperty(setting.property()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"''", "FILES_DIR", "S3_BUCKET S3_KEY S3_SECRET", "S3_BUCKET S3_ENDPOINT S3_KEY S3_SECRET"})
    void onePlaceIsAccepted(String set) {
        set(set);
        assertThat(FilesPlaceCheck.findError()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "S3_BUCKET | PORTAL_S3_KEY, PORTAL_S3_SECRET",
                "S3_BUCKET S3_KEY | PORTAL_S3_SECRET",
                "S3_KEY S3_SECRET | PORTAL_S3_BUCKET",
                "S3_ENDPOINT | PORTAL_S3_BUCKET, PORTAL_S3_KEY, PORTAL_S3_SECRET",
                "FILES_DIR S3_BUCKET S3_KEY S3_SECRET | PORTAL_FILES_DIR and PORTAL_S3_BUCKET",
            })
    void halfAPlaceIsRefusedWithWhatIsMissing(String set, String named) {
        set(set);
        assertThat(FilesPlaceCheck.findError())
                .hasValueSatisfying(error -> assertThat(error).contains(named));
    }

    @Test
    void noSecretIsShown() {
        System.setProperty(Setting.S3_SECRET.property(), "unspeakable");
        assertThat(FilesPlaceCheck.findError())
                .hasValueSatisfying(error -> assertThat(error).doesNotContain("unspeakable"));
    }

    private static void set(String names) {
        for (String name : names.isEmpty() ? new String[0] : names.split(" ")) {
            System.setProperty(Setting.valueOf(name).property(), "x");
        }
    }
}
