package org.atrium.file;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Locale;
import java.util.stream.Collectors;
import org.atrium.audit.ChangeSummary;
import org.atrium.platform.text.BodyText;

/**
 * What people may upload.
 *
 * @param fileMegabytes how large a file may be, in units of a million bytes
 * @param filesPerText how many files may hang on a post, a message, a return or an article
 * @param dayMegabytes how much one person may upload on a day, in units of a million bytes
 * @param refusedTypes media types that are not taken, one a line
 */
public record FileLimitSettings(
        @NotNull @Min(1) @Max(500) Integer fileMegabytes,
        @NotNull @Min(1) @Max(50) Integer filesPerText,
        @NotNull @Min(1) @Max(100_000) Integer dayMegabytes,
        @Size(max = 4000) @BodyText String refusedTypes) {

    /** The types are tidied: one line for each, in small letters, no empty ones. */
    public FileLimitSettings {
        refusedTypes = refusedTypes == null
                ? ""
                : refusedTypes
                        .lines()
                        .map(line -> line.strip().toLowerCase(Locale.ROOT))
                        .filter(line -> !line.isEmpty())
                        .distinct()
                        .collect(Collectors.joining("\n"));
    }

    boolean isRefused(String type) {
        return refusedTypes.lines().anyMatch(type::equals);
    }

    /** What they say otherwise than others did. */
    ChangeSummary changesSince(FileLimitSettings before) {
        return new ChangeSummary()
                .add("fileMegabytes", before.fileMegabytes, fileMegabytes)
                .add("filesPerText", before.filesPerText, filesPerText)
                .add("dayMegabytes", before.dayMegabytes, dayMegabytes)
                .add("refusedTypes", before.refusedTypes.replace('\n', ' '), refusedTypes.replace('\n', ' '));
    }
}
