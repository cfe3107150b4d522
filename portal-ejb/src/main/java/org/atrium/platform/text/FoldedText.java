package org.atrium.platform.text;

import java.util.Collection;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Folded texts of a column for text filters, one per line, see {@link Folding}. {@link LikePattern} folds the query the
 * same way.
 */
public final class FoldedText {

    private static final Pattern SPACE = Pattern.compile("[\\p{Z}\\s\\p{Cc}]++");

    private FoldedText() {}

    /** All of these that are there, one below the other. */
    public static String of(Collection<String> texts) {
        return texts.stream().filter(Objects::nonNull).map(FoldedText::line).collect(Collectors.joining("\n"));
    }

    /** One of them. */
    static String line(String text) {
        return SPACE.matcher(Folding.of(text)).replaceAll(" ");
    }
}
