package org.atrium.web.returns;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.atrium.platform.error.FieldError;
import org.atrium.platform.error.InvalidInputException;

/**
 * Ids of the photos and other files of a return that is put together: of all of it, and those that show one line. Where
 * no field shows them they are in the form under names of their own.
 */
public final class ReturnPhotos {

    private static final String OF_ALL = "files";

    private static final Pattern OF_LINE = Pattern.compile("lines\\[(\\d{1,4})]\\.files");

    private final Map<Integer, List<String>> ofLines = new HashMap<>();
    private List<String> ofAll = List.of();

    ReturnPhotos() {}

    /** The name of the field that only carries those of a line along. */
    static String nameOf(Integer line) {
        return OF_ALL + "-" + line;
    }

    /**
     * Reads what a form carries along.
     *
     * @param sent values by the name of a field
     */
    void read(Function<String, List<String>> sent, List<ReturnChoice> choices) {
        ofAll = sent.apply(OF_ALL);
        choices.forEach(choice ->
                ofLines.put(choice.line().id(), sent.apply(nameOf(choice.line().id()))));
    }

    /** Those that show a line of the order. */
    public List<String> of(Integer line) {
        List<String> ids = ofLines.get(line);
        return ids == null ? List.of() : ids;
    }

    /** Those that show each line, by its place in the order. */
    public Map<Integer, List<String>> getOfLines() {
        return ofLines;
    }

    /** Those of all that comes back. */
    public List<String> getOfAll() {
        return ofAll;
    }

    public void setOfAll(List<String> ofAll) {
        this.ofAll = ofAll == null ? List.of() : ofAll;
    }

    /**
     * What is wrong with files of lines, said at their fields.
     *
     * @param rows the row of the page of each line of the request
     */
    static InvalidInputException atRows(InvalidInputException refused, List<Integer> rows) {
        return new InvalidInputException(refused.errors().stream()
                .map(error -> {
                    Matcher line = OF_LINE.matcher(error.field());
                    return line.matches()
                            ? new FieldError(
                                    "lines[" + rows.get(Integer.parseInt(line.group(1))) + "].photos",
                                    error.messageKey(),
                                    error.arguments())
                            : error;
                })
                .toList());
    }
}
