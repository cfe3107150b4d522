package org.atrium.platform.search;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.atrium.platform.search.Searchable.Passage;
import org.atrium.platform.search.WordToken.TokenKind;

/** Highlights the query's words in a hit, as HTML with everything else escaped. */
final class Highlights {

    private static final int LENGTH = 180;

    /** How much of what stands before the first mark is shown. */
    private static final int BEFORE = 60;

    private static final int ASCII = 0x80;

    private final Set<String> plain;
    private final Map<SearchLanguage, Set<String>> stems;

    /** How what is marked may begin: for most words that says at once that they are not. */
    private final Set<Character> beginnings;

    private final boolean[] asciiBeginnings = new boolean[ASCII];
    private final Map<SearchLanguage, Map<String, String>> knownStems = new EnumMap<>(SearchLanguage.class);

    /**
     * @param plain the words
     * @param stems those of their other forms, and of words for the same
     */
    Highlights(Set<String> plain, Map<SearchLanguage, Set<String>> stems) {
        this.plain = plain;
        this.stems = stems;
        this.beginnings = Stream.concat(plain.stream(), stems.values().stream().flatMap(Set::stream))
                .filter(term -> !term.isEmpty())
                .map(term -> term.charAt(0))
                .collect(Collectors.toSet());
        beginnings.stream().filter(letter -> letter < ASCII).forEach(letter -> asciiBeginnings[letter] = true);
    }

    /** Whether a text has one of the words. */
    boolean occursIn(String text) {
        return !marks(text).isEmpty();
    }

    /** The passage in which most of the words stand, the first of several; the beginning of the first where none does. */
    ShownPassage best(List<Passage> passages) {
        if (passages.isEmpty()) {
            return new ShownPassage(0, 0, null, false, Set.of());
        }
        Passage best = passages.get(0);
        List<Mark> marks = List.of();
        long most = 0;
        long wanted = plain.size();
        Set<String> all = new HashSet<>();
        for (Passage passage : passages) {
            if (most >= wanted && most > 0) {
                break;
            }
            List<Mark> found = marks(passage.text());
            long words = distinct(found);
            found.forEach(mark -> all.add(mark.stem()));
            if (words > most) {
                most = words;
                best = passage;
                marks = found;
            }
        }
        return new ShownPassage(best.id(), best.version(), html(best.text(), marks), !marks.isEmpty(), all);
    }

    /**
     * A passage as it is shown.
     *
     * @param found what was looked for and stands in any of the passages
     */
    record ShownPassage(long id, long version, String html, boolean marked, Set<String> found) {}

    private static long distinct(List<Mark> marks) {
        return marks.stream().map(Mark::stem).distinct().count();
    }

    /** Where the words stand in a text, one after the other. */
    private List<Mark> marks(String text) {
        SearchTerms terms = SearchTerms.of(text);
        List<Mark> marks = new ArrayList<>();
        for (TokenUnit unit : terms.units()) {
            if (unit.tokens().isEmpty() && unit.name() == null) {
                addMarks(terms, unit.characters(), marks);
            } else {
                if (unit.name() != null) {
                    addMark(terms, unit.name(), marks);
                }
                addMarks(terms, unit.tokens(), marks);
                addMarks(terms, unit.characters(), marks);
                addMarks(terms, unit.others(), marks);
            }
        }
        return merged(marks);
    }

    private void addMarks(SearchTerms terms, List<WordToken> words, List<Mark> marks) {
        for (WordToken word : words) {
            addMark(terms, word, marks);
        }
    }

    private void addMark(SearchTerms terms, WordToken word, List<Mark> marks) {
        String stem = mayBeMarked(word.term().charAt(0)) ? marked(terms, word) : null;
        if (stem != null) {
            marks.add(new Mark(terms.start(word), terms.end(word), stem));
        }
    }

    /** The stem of an Arabic word may begin otherwise than the word. */
    private boolean mayBeMarked(char beginning) {
        return beginning < ASCII
                ? asciiBeginnings[beginning]
                : beginnings.contains(beginning) || UnicodeScript.of(beginning) == UnicodeScript.ARABIC;
    }

    private String marked(SearchTerms terms, WordToken word) {
        if (plain.contains(word.term())) {
            return word.term();
        }
        if (word.kind() != TokenKind.WORD) {
            return null;
        }
        for (Map.Entry<SearchLanguage, Set<String>> language : stems.entrySet()) {
            String stem = stem(terms, word, language.getKey());
            if (language.getValue().contains(stem)) {
                return stem;
            }
        }
        return null;
    }

    /** Texts repeat their words; only Polish looks at more of one than its letters. */
    private String stem(SearchTerms terms, WordToken word, SearchLanguage language) {
        return language == SearchLanguage.POLISH
                ? terms.stem(word, language)
                : knownStems
                        .computeIfAbsent(language, first -> new HashMap<>())
                        .computeIfAbsent(word.term(), term -> terms.stem(word, language));
    }

    /** In their order; what overlaps is one mark. */
    private static List<Mark> merged(List<Mark> marks) {
        marks.sort(Comparator.comparingInt(Mark::start));
        List<Mark> merged = new ArrayList<>();
        for (Mark next : marks) {
            Mark last = merged.isEmpty() ? null : merged.get(merged.size() - 1);
            if (last != null && next.start() < last.end()) {
                merged.set(merged.size() - 1, new Mark(last.start(), Math.max(last.end(), next.end()), last.stem()));
            } else {
                merged.add(next);
            }
        }
        return merged;
    }

    private static String html(String text, List<Mark> marks) {
        int from = start(text, marks);
        int to = end(text, from);
        StringBuilder html = new StringBuilder();
        int at = from;
        for (Mark mark : marks) {
            int start = Math.max(mark.start(), at);
            int end = Math.min(mark.end(), to);
            if (start < end) {
                html.append(escaped(text.substring(at, start)))
                        .append("<mark>")
                        .append(escaped(text.substring(start, end)))
                        .append("</mark>");
                at = end;
            }
        }
        return cut(html.append(escaped(text.substring(at, to))).toString());
    }

    /** Shortly before the words, where most different ones stand together. */
    private static int start(String text, List<Mark> marks) {
        if (marks.isEmpty() || text.length() <= LENGTH) {
            return 0;
        }
        int best = 0;
        int most = 0;
        for (int i = 0; i < marks.size(); i++) {
            int end = marks.get(i).start() + LENGTH - BEFORE;
            Set<String> words = new HashSet<>();
            for (int j = i; j < marks.size() && marks.get(j).end() <= end; j++) {
                words.add(marks.get(j).stem());
            }
            if (words.size() > most) {
                most = words.size();
                best = i;
            }
        }
        int first = marks.get(best).start();
        int from = Math.max(0, first - BEFORE);
        if (from == 0) {
            return 0;
        }
        int space = text.indexOf(' ', from);
        return space >= 0 && space < first ? space + 1 : toCharacterBoundary(text, from);
    }

    private static int end(String text, int from) {
        int to = from + LENGTH;
        if (to >= text.length()) {
            return text.length();
        }
        int space = text.lastIndexOf(' ', to);
        return space > from + LENGTH / 2 ? space : toCharacterBoundary(text, to);
    }

    /** Not within a sign. */
    private static int toCharacterBoundary(String text, int at) {
        int place = at;
        while (place > 0
                && (Character.isLowSurrogate(text.charAt(place))
                        || Character.getType(text.charAt(place)) == Character.NON_SPACING_MARK)) {
            place--;
        }
        return place;
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#x27;");
    }

    /** The passage with dots where it begins or ends within a sentence; a short one is a whole text. */
    static String cut(String passage) {
        String words = passage.replace("<mark>", "").replace("</mark>", "").strip();
        if (words.length() < LENGTH * 3 / 4) {
            return passage;
        }
        boolean within = Character.isLowerCase(words.codePointAt(0));
        boolean open = ".!?…。！？".indexOf(words.charAt(words.length() - 1)) < 0;
        return (within ? "… " : "") + passage.strip() + (open ? " …" : "");
    }

    private record Mark(int start, int end, String stem) {}
}
