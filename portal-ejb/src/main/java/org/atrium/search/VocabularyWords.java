package org.atrium.search;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.atrium.audit.ChangeSummary;
import org.atrium.lookup.SearchAction;
import org.atrium.platform.error.FieldError;
import org.atrium.platform.error.InvalidInputException;

/**
 * The words of one language, as they are edited.
 *
 * @param synonyms a line for each group of words for the same thing, with commas between them
 * @param intents a line for each way to say that one wants to do something; a line that begins with a hyphen has a word
 *     with which it is meant otherwise
 */
public record VocabularyWords(String synonyms, Map<SearchAction, String> intents) {

    private static final int MAX_SYNONYMS = 20_000;
    private static final int MAX_PHRASES = 8_000;
    private static final int MAX_LINE = 200;

    /** The words are tidied: one line for each, no empty ones, every action there. */
    public VocabularyWords {
        synonyms = tidy(synonyms);
        Map<SearchAction, String> all = new EnumMap<>(SearchAction.class);
        for (SearchAction action : SearchAction.values()) {
            all.put(action, tidy(intents.get(action)));
        }
        intents = all;
    }

    private static String tidy(String lines) {
        return lines == null
                ? ""
                : lines.lines()
                        .map(line -> Arrays.stream(line.strip().split("\\s+")).collect(Collectors.joining(" ")))
                        .filter(line -> !line.isEmpty())
                        .distinct()
                        .collect(Collectors.joining("\n"));
    }

    /** How many groups of words for the same thing there are. */
    public long synonymLines() {
        return synonyms.lines().count();
    }

    /** How many ways there are to say that one wants something. */
    public long phraseLines() {
        return intents.values().stream()
                .mapToLong(lines -> lines.lines().count())
                .sum();
    }

    /** The ways to say the same, group by group. */
    List<List<String>> groups() {
        return synonyms.lines()
                .map(line -> Arrays.stream(line.split(","))
                        .map(String::strip)
                        .filter(words -> !words.isEmpty())
                        .toList())
                .toList();
    }

    /** @throws InvalidInputException for each field with a line that says nothing, or too much */
    VocabularyWords checked() {
        List<FieldError> errors = new java.util.ArrayList<>();
        if (synonyms.length() > MAX_SYNONYMS || hasLongLine(synonyms)) {
            errors.add(new FieldError("synonyms", "search.words.error.long"));
        } else if (groups().stream().anyMatch(group -> group.size() < 2)) {
            errors.add(new FieldError("synonyms", "search.words.error.alone"));
        }
        intents.forEach((action, phrases) -> {
            if (phrases.length() > MAX_PHRASES || hasLongLine(phrases)) {
                errors.add(new FieldError(action.name(), "search.words.error.long"));
            }
        });
        if (!errors.isEmpty()) {
            throw new InvalidInputException(errors);
        }
        return this;
    }

    private static boolean hasLongLine(String lines) {
        return lines.lines().anyMatch(line -> line.length() > MAX_LINE);
    }

    /** What an edit changes, for the audit trail: which lines came and went. */
    String changesSince(VocabularyWords before) {
        ChangeSummary changes = new ChangeSummary();
        add(changes, "synonyms", before.synonyms, synonyms);
        intents.forEach((action, phrases) -> add(changes, action.name(), before.intents.get(action), phrases));
        return changes.joined().orElse(null);
    }

    private static void add(ChangeSummary changes, String field, String before, String after) {
        List<String> old = before.lines().toList();
        List<String> now = after.lines().toList();
        changes.add(field, without(old, now), without(now, old));
    }

    private static String without(List<String> lines, List<String> others) {
        return lines.stream().filter(line -> !others.contains(line)).collect(Collectors.joining(" | "));
    }
}
