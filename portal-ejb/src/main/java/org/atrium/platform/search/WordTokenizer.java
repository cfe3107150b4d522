package org.atrium.platform.search;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.atrium.platform.text.Folding;

/**
 * Splits text into tokens, the same for every search engine: folded words; for compounds such as Wi-Fi, R2-D2 and A/B
 * both the parts and the whole; C++, C# and .NET with their symbols; elisions and possessives removed ({@link WordPart}).
 * Scripts without spaces, and Korean with its particles, become pairs of characters, so that any substring is found.
 */
final class WordTokenizer {

    /** What has more parts is an address or a list, not a name. */
    private static final int MAX_PARTS = 4;

    /** The most signs behind a word that make a name of it. */
    private static final int MAX_SYMBOLS = 3;

    private final String text;
    private final List<TokenUnit> units = new ArrayList<>();

    private WordTokenizer(String folded) {
        this.text = folded;
        int at = 0;
        while (at < folded.length()) {
            at = next(at);
        }
    }

    /** What a text is made of. */
    static List<TokenUnit> of(String text) {
        return new WordTokenizer(Folding.of(text)).units;
    }

    /** The same of a folded text: where words begin and end is told in its signs. */
    static List<TokenUnit> ofFolded(String folded) {
        return new WordTokenizer(folded).units;
    }

    private int next(int at) {
        int sign = text.codePointAt(at);
        if (WordCharacters.isUnspacedScript(sign)) {
            return unspaced(at);
        }
        if (WordCharacters.isLetter(sign)) {
            return chain(at);
        }
        if (sign == '.' && (at == 0 || WordCharacters.isSpace(text.codePointBefore(at)))) {
            int end = WordCharacters.wordEnd(text, at + 1);
            if (end > at + 1 && Character.isLetter(text.codePointAt(at + 1))) {
                WordToken bare = WordToken.word(text.substring(at + 1, end), at + 1, end);
                addName(bare, WordToken.name("." + bare.term(), at, end));
                return end;
            }
        }
        int length = Character.charCount(sign);
        if (Character.getType(sign) == Character.OTHER_SYMBOL) {
            units.add(new TokenUnit(List.of(), null, false, List.of(characters(at, at + length)), List.of()));
        }
        return at + length;
    }

    /** Words with one sign between them. */
    private int chain(int start) {
        List<WordPart> parts = new ArrayList<>();
        StringBuilder together = new StringBuilder();
        int at = start;
        while (true) {
            WordPart part = WordPart.read(text, at);
            parts.add(part);
            together.append(part.inName());
            at = part.end();
            if (at >= text.length() - 1 || !joins(at)) {
                break;
            }
            boolean number = WordCharacters.isDigit(text, at - 1) && WordCharacters.isDigit(text, at + 1);
            if (number && text.charAt(at) == '.') {
                together.append('.');
            }
            at++;
        }
        int named = nameEnd(at);
        if (named > at) {
            WordToken last = parts.get(parts.size() - 1).word();
            addChain(parts.subList(0, parts.size() - 1), "", start);
            addName(last, WordToken.name(last.term() + text.substring(at, named), last.from(), named));
            return named;
        }
        addChain(parts, together.toString(), start);
        return at;
    }

    /** Adds a word that is something else without its symbols. */
    private void addName(WordToken bare, WordToken name) {
        units.add(new TokenUnit(List.of(bare), name, true, List.of(), List.of()));
    }

    private void addChain(List<WordPart> parts, String together, int start) {
        if (parts.size() == 1 || parts.size() > MAX_PARTS || together.isEmpty()) {
            parts.forEach(part -> units.add(part.unit()));
        } else if (!parts.isEmpty()) {
            List<WordToken> words = parts.stream().map(WordPart::word).toList();
            WordToken name =
                    WordToken.name(together, start, words.get(words.size() - 1).to());
            List<WordToken> others =
                    parts.stream().flatMap(part -> part.others().stream()).toList();
            units.add(new TokenUnit(words, name, false, List.of(), others));
        }
    }

    private boolean joins(int at) {
        return switch (text.charAt(at)) {
            case '-', '/', '&', '_', '.' -> WordCharacters.beginsWord(text, at + 1);
            case ',' -> WordCharacters.isDigit(text, at - 1) && WordCharacters.isDigit(text, at + 1);
            default -> false;
        };
    }

    /** Where the signs end that make a name of a word: C++, C#, but not 1+1. */
    private int nameEnd(int at) {
        if (at >= text.length() || text.charAt(at) != '+' && text.charAt(at) != '#') {
            return at;
        }
        int end = at;
        while (end < text.length() && text.charAt(end) == text.charAt(at)) {
            end++;
        }
        boolean sum = end - at == 1
                && text.charAt(at) == '+'
                && end < text.length()
                && Character.isLetterOrDigit(text.codePointAt(end));
        return sum || end - at > MAX_SYMBOLS ? at : end;
    }

    /** A run of signs of a script without spaces: a letter with its marks is one. */
    private int unspaced(int start) {
        List<Integer> places = new ArrayList<>();
        int end = start;
        while (end < text.length()) {
            int sign = text.codePointAt(end);
            boolean joins = WordCharacters.isMark(sign);
            if (!joins && !WordCharacters.isUnspacedScript(sign)) {
                break;
            }
            if (!joins || end == start) {
                places.add(end);
            }
            end += Character.charCount(sign);
        }
        places.add(end);
        int last = places.size() - 1;
        List<WordToken> pairs = IntStream.range(0, last - 1)
                .mapToObj(i -> characters(places.get(i), places.get(i + 2)))
                .toList();
        List<WordToken> alone = IntStream.range(0, last)
                .mapToObj(i -> characters(places.get(i), places.get(i + 1)))
                .toList();
        units.add(new TokenUnit(pairs, null, false, alone, List.of()));
        return end;
    }

    private WordToken characters(int from, int to) {
        return WordToken.characters(text.substring(from, to), from, to);
    }
}
