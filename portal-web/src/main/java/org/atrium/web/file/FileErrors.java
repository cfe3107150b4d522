package org.atrium.web.file;

import java.util.stream.Collectors;
import org.atrium.platform.error.PortalException;
import org.atrium.platform.text.Texts;

/** What is said of a file that was refused. */
final class FileErrors {

    private FileErrors() {}

    /** What is wrong with the file, or all that is known. */
    static String text(PortalException refused, Texts texts) {
        return refused.errors().isEmpty()
                ? texts.get(refused.messageKey(), refused.arguments())
                : refused.errors().stream()
                        .map(error -> texts.get(error.messageKey(), error.arguments()))
                        .collect(Collectors.joining(" "));
    }
}
