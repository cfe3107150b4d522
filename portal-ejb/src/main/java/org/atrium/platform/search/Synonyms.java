package org.atrium.platform.search;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Words people use for the same thing, by stem. Only questions are widened by them, never texts. */
public final class Synonyms {

    /** No words at all. */
    public static final Synonyms NONE = new Synonyms(Map.of());

    /** A word that is typed so far is taken for it. */
    private static final int SURE_BEGINNING = 4;

    /** Groups by the first word of one of their members. */
    private final Map<SearchLanguage, Map<String, List<Member>>> members = new EnumMap<>(SearchLanguage.class);

    private Synonyms(Map<String, List<List<String>>> groups) {
        groups.forEach((language, lines) ->
                lines.forEach(line -> add(SearchLanguage.of(Locale.forLanguageTag(language)), line)));
    }

    /** @param groups by their language; each is a list of ways to say the same, in one word or several */
    public static Synonyms of(Map<String, List<List<String>>> groups) {
        return new Synonyms(groups);
    }

    private void add(SearchLanguage language, List<String> line) {
        List<List<String>> group = line.stream()
                .map(words -> stems(words, language))
                .filter(stems -> !stems.isEmpty())
                .toList();
        group.forEach(stems -> members.computeIfAbsent(language, first -> new HashMap<>())
                .computeIfAbsent(stems.get(0), first -> new ArrayList<>())
                .add(new Member(stems, group)));
    }

    private static List<String> stems(String words, SearchLanguage language) {
        SearchTerms terms = SearchTerms.of(words.strip());
        return terms.units().stream()
                .flatMap(unit -> unit.tokens().stream())
                .map(word -> terms.stem(word, language))
                .toList();
    }

    /**
     * What else the words could be called, by the place where they begin: each one or several stems, one after the other.
     *
     * @param typing whether the last word may be unfinished, or the last words the beginning of more
     */
    Map<Integer, Set<List<String>>> of(List<String> stems, SearchLanguage language, boolean typing) {
        Map<String, List<Member>> known = members.getOrDefault(language, Map.of());
        Map<Integer, Set<List<String>>> others = new LinkedHashMap<>();
        for (int i = 0; i < stems.size() && !known.isEmpty(); i++) {
            List<String> rest = stems.subList(i, stems.size());
            Set<List<String>> here = new LinkedHashSet<>();
            known.getOrDefault(stems.get(i), List.of()).stream()
                    .filter(member -> begins(rest, member.stems()) || typing && begins(member.stems(), rest))
                    .flatMap(Member::others)
                    .forEach(here::add);
            if (here.isEmpty() && typing && rest.size() == 1 && rest.get(0).length() >= SURE_BEGINNING) {
                known.entrySet().stream()
                        .filter(first -> first.getKey().startsWith(rest.get(0)))
                        .flatMap(first -> first.getValue().stream())
                        .filter(member -> member.stems().size() == 1)
                        .flatMap(Member::others)
                        .forEach(here::add);
            }
            if (!here.isEmpty()) {
                others.put(i, here);
            }
        }
        return others;
    }

    /** Whether words end with several that are known together: the last of them is finished then, and means little alone. */
    boolean endWithExpression(List<String> stems, SearchLanguage language) {
        Map<String, List<Member>> known = members.getOrDefault(language, Map.of());
        return IntStream.range(0, Math.max(0, stems.size() - 1))
                .mapToObj(i -> stems.subList(i, stems.size()))
                .anyMatch(end -> known.getOrDefault(end.get(0), List.of()).stream()
                        .anyMatch(member -> member.stems().equals(end)));
    }

    /** The words that alone are as good as one, by their stems. */
    public Set<String> alike(String stem, Locale locale) {
        Set<String> alike = new LinkedHashSet<>();
        members.getOrDefault(SearchLanguage.of(locale), Map.of()).getOrDefault(stem, List.of()).stream()
                .filter(member -> member.stems().size() == 1)
                .flatMap(Member::others)
                .filter(other -> other.size() == 1)
                .forEach(other -> alike.add(other.get(0)));
        return alike;
    }

    private static boolean begins(List<String> words, List<String> beginning) {
        return words.size() >= beginning.size()
                && words.subList(0, beginning.size()).equals(beginning);
    }

    /** One way to say it, and all of them. */
    private record Member(List<String> stems, List<List<String>> group) {

        Stream<List<String>> others() {
            return group.stream().filter(other -> !other.equals(stems));
        }
    }
}
