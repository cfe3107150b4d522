package org.atrium.file;

import java.util.Map;
import org.atrium.platform.error.TooLargeException;

/** A file is larger than the shop allows. */
public class FileTooLargeException extends TooLargeException {

    FileTooLargeException(String name, int megabytes) {
        super("file.error.tooLarge", Map.of("name", name, "megabytes", megabytes));
    }
}
