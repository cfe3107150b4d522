package org.atrium.ticket;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.atrium.platform.error.InvalidInputException;

/** The tags of a ticket: a few lower-case words, kept as one text. */
record Tags(List<String> words) {

    private static final int MAX_WORDS = 10;
    private static final String FORM = "[\\p{L}\\p{N}][\\p{L}\\p{N}-]{0,29}";

    /**
     * Reads what somebody typed.
     *
     * @throws InvalidInputException if there are too many, or one has other characters than letters, digits and hyphens
     */
    static Tags of(Collection<String> typed) {
        List<String> words = typed.stream()
                .map(word -> word.strip().toLowerCase(Locale.ROOT))
                .filter(word -> !word.isEmpty())
                .distinct()
                .toList();
        if (words.size() > MAX_WORDS || !words.stream().allMatch(word -> word.matches(FORM))) {
            throw new InvalidInputException("tags", "ticket.error.tags");
        }
        return new Tags(words);
    }

    static Tags stored(String text) {
        return new Tags(
                Stream.of(text.split(" ")).filter(word -> !word.isEmpty()).toList());
    }

    String text() {
        return String.join(" ", words);
    }
}
