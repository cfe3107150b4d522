package org.atrium.file;

import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a file is called in addresses: 128 bits that nobody guesses.
 *
 * @param value 32 hexadecimal digits
 */
public record FileId(String value) {

    private static final Pattern FORM = Pattern.compile("[0-9a-f]{32}");

    private static final SecureRandom RANDOM = new SecureRandom();

    public FileId {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("No id of a file");
        }
    }

    static FileId random() {
        byte[] bytes = new byte[16];
        RANDOM.nextBytes(bytes);
        return new FileId(HexFormat.of().formatHex(bytes));
    }

    /** The id a text is; empty if it is none. */
    public static Optional<FileId> parse(String text) {
        return text != null && FORM.matcher(text).matches() ? Optional.of(new FileId(text)) : Optional.empty();
    }

    @Override
    public String toString() {
        return value;
    }
}
