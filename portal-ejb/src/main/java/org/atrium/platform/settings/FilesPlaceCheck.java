package org.atrium.platform.settings;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Refuses to start where it is only half said where files are: they would be written to another place than meant. */
final class FilesPlaceCheck {

    private static final List<Setting> BUCKET = List.of(Setting.S3_BUCKET, Setting.S3_KEY, Setting.S3_SECRET);

    private FilesPlaceCheck() {}

    /** What is wrong with the place, empty for nothing. */
    static Optional<String> findError() {
        boolean meantForBucket = Stream.concat(BUCKET.stream(), Stream.of(Setting.S3_ENDPOINT))
                .anyMatch(setting -> setting.value().isPresent());
        if (!meantForBucket) {
            return Optional.empty();
        }
        String missing = BUCKET.stream()
                .filter(setting -> setting.value().isEmpty())
                .map(Setting::variable)
                .collect(Collectors.joining(", "));
        if (!missing.isEmpty()) {
            return Optional.of("Files are to be in a bucket, and %s has to be set too".formatted(missing));
        }
        return Setting.FILES_DIR.value().map(folder -> "%s and %s are set, and files can be in one place only"
                .formatted(Setting.FILES_DIR.variable(), Setting.S3_BUCKET.variable()));
    }
}
