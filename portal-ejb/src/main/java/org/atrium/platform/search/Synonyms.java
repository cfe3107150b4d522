package org.atrium.platform.search;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** English synonyms from {@code search/synonyms_en.txt}, by stem. */
final class Synonyms {

    private static final String FILE = "/search/synonyms_en.txt";

    /** Groups by the first word of one of their members. */
    private static final Map<String, List<Member>> MEMBERS = read();

    private Synonyms() {}

    /** What else the words could be called: each one or several stems, one after the other. */
    static Set<List<String>> of(List<String> stems) {
        Set<List<String>> others = new LinkedHashSet<>();
        for (int i = 0; i < stems.size(); i++) {
            List<String> rest = stems.subList(i, stems.size());
            MEMBERS.getOrDefault(stems.get(i), List.of()).stream()
                    .filter(member -> begins(rest, member.stems()))
                    .forEach(member -> member.group().stream()
                            .filter(other -> !other.equals(member.stems()))
                            .forEach(others::add));
        }
        return others;
    }

    private static boolean begins(List<String> words, List<String> beginning) {
        return words.size() >= beginning.size()
                && words.subList(0, beginning.size()).equals(beginning);
    }

    private static Map<String, List<Member>> read() {
        Map<String, List<Member>> members = new HashMap<>();
        try (var in = Synonyms.class.getResourceAsStream(FILE);
                var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> Stream.of(line.split(",")).map(Synonyms::stems).toList())
                    .forEach(group ->
                            group.forEach(stems -> members.computeIfAbsent(stems.get(0), first -> new ArrayList<>())
                                    .add(new Member(stems, group))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return members;
    }

    private static List<String> stems(String words) {
        SearchTerms terms = SearchTerms.of(words.strip());
        return terms.units().stream()
                .flatMap(unit -> unit.tokens().stream())
                .map(word -> terms.stem(word, SearchLanguage.ENGLISH))
                .toList();
    }

    /** One way to say it, and all of them. */
    private record Member(List<String> stems, List<List<String>> group) {}
}
