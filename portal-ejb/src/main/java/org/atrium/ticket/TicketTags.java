package org.atrium.ticket;

import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;
import org.atrium.platform.error.FieldError;
import org.atrium.platform.error.InvalidInputException;
import org.atrium.platform.text.TagName;

/** The tags of a ticket: a few lower-case words, stored as one text. */
record TicketTags(List<String> values) {

    private static final int MAX_TAGS = 10;
    private static final int MAX_CHARACTERS = 30;

    /**
     * Reads what somebody typed.
     *
     * @throws InvalidInputException if there are too many, or naming each that is no tag
     */
    static TicketTags of(Collection<String> typed) {
        List<String> inPlace = TagName.Form.ofEach(typed);
        List<FieldError> wrong = IntStream.range(0, inPlace.size())
                .filter(place -> !isValid(inPlace.get(place)))
                .mapToObj(place -> new FieldError(
                        "tags[" + place + "]",
                        "ticket.error.tag",
                        TagName.Form.errorArguments(inPlace.get(place), MAX_CHARACTERS)))
                .toList();
        if (!wrong.isEmpty()) {
            throw new InvalidInputException(wrong);
        }
        List<String> words = TagName.Form.distinct(inPlace);
        if (words.size() > MAX_TAGS) {
            throw new InvalidInputException("tags", "ticket.error.tags");
        }
        return new TicketTags(words);
    }

    private static boolean isValid(String form) {
        return form.isEmpty() || form.length() <= MAX_CHARACTERS && TagName.Form.isTag(form);
    }

    static TicketTags parse(String text) {
        return new TicketTags(TagName.Form.ofLine(text));
    }

    String text() {
        return TagName.Form.line(values);
    }
}
