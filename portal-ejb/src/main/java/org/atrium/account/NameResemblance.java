package org.atrium.account;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Whether a name reads as somebody else's. */
final class NameResemblance {

    private NameResemblance() {}

    /** Others of one word do not count: a first name is many people's. */
    static boolean resemblesAny(String name, Collection<String> others) {
        List<String> full = others.stream()
                .filter(other -> NameForm.split(other)
                                .filter(word -> !NameForm.isNumber(word))
                                .count()
                        > 1)
                .toList();
        return !full.isEmpty()
                && Stream.of(NameForm.values()).anyMatch(form -> {
                    Set<String> theirs =
                            full.stream().map(other -> sorted(other, form)).collect(Collectors.toSet());
                    return NameForm.spellings(name).stream()
                            .map(spelling -> sorted(spelling, form))
                            .anyMatch(theirs::contains);
                });
    }

    /** The words of a name in the order of the alphabet, for names are turned round. */
    private static String sorted(String name, NameForm form) {
        return form.words(name).stream()
                .filter(word -> !NameForm.isNumber(word))
                .sorted()
                .collect(Collectors.joining(" "));
    }
}
