package org.atrium.ticket;

import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.atrium.platform.error.FieldError;
import org.atrium.platform.error.InvalidInputException;
import org.atrium.platform.text.TagName;

/** The tags of a ticket: a few lower-case words, kept as one text. */
record Tags(List<String> words) {

    private static final int MAX_WORDS = 10;
    private static final int MAX_CHARACTERS = 30;

    /**
     * Reads what somebody typed.
     *
     * @throws InvalidInputException if there are too many, or naming each that is no tag
     */
    static Tags of(Collection<String> typed) {
        List<String> inPlace = TagName.Form.inPlace(typed);
        List<FieldError> wrong = IntStream.range(0, inPlace.size())
                .filter(place -> !isTag(inPlace.get(place)))
                .mapToObj(place -> new FieldError("tags[" + place + "]", "input.tag"))
                .toList();
        if (!wrong.isEmpty()) {
            throw new InvalidInputException(wrong);
        }
        List<String> words = TagName.Form.once(inPlace);
        if (words.size() > MAX_WORDS) {
            throw new InvalidInputException("tags", "ticket.error.tags");
        }
        return new Tags(words);
    }

    private static boolean isTag(String form) {
        return form.isEmpty() || form.length() <= MAX_CHARACTERS && TagName.Form.isTag(form);
    }

    static Tags stored(String text) {
        return new Tags(
                Stream.of(text.split(" ")).filter(word -> !word.isEmpty()).toList());
    }

    String text() {
        return String.join(" ", words);
    }
}
