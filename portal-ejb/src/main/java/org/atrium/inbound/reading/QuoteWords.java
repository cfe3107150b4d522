package org.atrium.inbound.reading;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * The words that mail programs write around quotes and below texts, from a file for each language in {@code quote-words}.
 * To add a language: its file, and its name here.
 */
final class QuoteWords {

    private static final List<String> LANGUAGES = List.of("en", "de", "fr", "pl", "ru", "zh");
    private static final List<QuoteWords> ALL =
            LANGUAGES.stream().map(QuoteWords::read).toList();

    /** A longer line is nobody's attribution, header or signature. */
    private static final int MAX_LENGTH = 400;

    private static final int MAX_SIGNATURE = 80;
    private static final int MAX_SIGNATURE_WORDS = 9;

    private final Map<String, List<String>> sections = new HashMap<>();

    private QuoteWords() {}

    /** Whether a text, of one line or several joined, is an attribution such as "On …, … wrote:". */
    static boolean isAttribution(String words) {
        return words.endsWith(":")
                && digits(words) >= 4
                && namesAuthor(words)
                && (beginsWithDigit(words)
                        || ALL.stream().anyMatch(language -> language.begins("attribution-start", words))
                        || words.startsWith("\"") && words.indexOf('@') > 0);
    }

    /** Whether it names who wrote, and ends with a colon. */
    private static boolean namesAuthor(String words) {
        return isShort(words)
                && words.endsWith(":")
                && ALL.stream().anyMatch(language -> language.section("attribution-verb").stream()
                        .anyMatch(verb -> TextRules.hasWord(words, verb)));
    }

    /** Whether it is one in any language, if a quote follows: it names an author, or a day and a time or an address. */
    static boolean isLikelyAttribution(String words) {
        boolean dated = isShort(words) && words.endsWith(":") && digits(words) >= 4 && isExact(words);
        return dated || namesAuthor(words);
    }

    /** Whether it names a time or an address: needed where no quote follows. */
    static boolean isExact(String words) {
        return words.indexOf('@') > 0 || hasTime(words);
    }

    /** Whether it is a line such as "----- Original Message -----". */
    static boolean isOriginal(String words) {
        if (!isShort(words)) {
            return false;
        }
        String bare = withoutRules(words);
        boolean between =
                words.startsWith("--") || words.startsWith("==") || words.startsWith("__") || words.startsWith("##-");
        return ALL.stream()
                .anyMatch(language -> between && language.section("original").contains(bare)
                        || language.section("original-line").contains(bare));
    }

    /** What a header of a quoted mail names, such as "From:" or "Betreff:"; empty if the line is none. */
    static Set<String> headersIn(String words) {
        int colon = isShort(words) ? words.indexOf(':') : -1;
        if (colon <= 0) {
            return Set.of();
        }
        String label = words.substring(0, colon).strip();
        Set<String> found = new TreeSet<>();
        for (int i = 0; i < ALL.size(); i++) {
            if (ALL.get(i).section("from").contains(label)) {
                found.add(LANGUAGES.get(i) + " from");
            } else if (ALL.get(i).section("header").contains(label)) {
                found.add(LANGUAGES.get(i) + " " + label);
            }
        }
        return found;
    }

    /** Whether it is a line that a program puts below each text, such as "Sent from my phone". */
    static boolean isSignature(String words) {
        String bare = withoutTargets(words);
        return bare.length() <= MAX_SIGNATURE
                && bare.split(" ").length <= MAX_SIGNATURE_WORDS
                && bare.chars().noneMatch(sign -> ",;!?。，".indexOf(sign) >= 0)
                && !bare.endsWith(".")
                && ALL.stream().anyMatch(language -> language.begins("signature", bare));
    }

    /** Whether a subject says that its author is away. */
    static boolean isSubjectOfAbsence(String subject) {
        String words = plain(subject);
        return ALL.stream()
                .anyMatch(language ->
                        language.section("absence").stream().anyMatch(absence -> isHeadedBy(words, absence)));
    }

    /** Whether words stand before a sign, or alone: what begins with them as a sentence is about something else. */
    private static boolean isHeadedBy(String subject, String words) {
        String rest = subject.startsWith(words) ? subject.substring(words.length()).strip() : "x";
        return rest.isEmpty() || !Character.isLetterOrDigit(rest.codePointAt(0));
    }

    /** A line as people read it. */
    static String plain(String text) {
        StringBuilder words = new StringBuilder(Math.min(text.length(), MAX_LENGTH + 1));
        for (int i = 0; i < text.length() && words.length() <= MAX_LENGTH; i++) {
            char at = text.charAt(i);
            if (at == '*' || at == '\\' || at == '\u200E' || at == '\u200F' || at == '\u202A' || at == '\u202C') {
                continue;
            }
            boolean blank = Character.isWhitespace(at) || Character.isSpaceChar(at);
            if (!blank) {
                words.append(simple(at));
            } else if (!words.isEmpty() && words.charAt(words.length() - 1) != ' ') {
                words.append(' ');
            }
        }
        return TextRules.lower(words.toString().strip()).replace(" :", ":");
    }

    private static char simple(char letter) {
        return switch (letter) {
            case '：' -> ':';
            case '’' -> '\'';
            case '—', '–', '−', '―', '─' -> '-';
            default -> letter;
        };
    }

    /** Without the lines of hyphens around, or square brackets. */
    private static String withoutRules(String words) {
        int from = 0;
        int to = words.length();
        while (from < to && "-_=#[ ".indexOf(words.charAt(from)) >= 0) {
            from++;
        }
        while (to > from && "-_=#] ".indexOf(words.charAt(to - 1)) >= 0) {
            to--;
        }
        return words.substring(from, to);
    }

    /** Without the addresses of links. */
    private static String withoutTargets(String words) {
        StringBuilder bare = new StringBuilder();
        int depth = 0;
        for (int i = 0; i < words.length(); i++) {
            char at = words.charAt(i);
            depth += at == '<' || at == '(' ? 1 : 0;
            if (depth == 0 && at != '[' && at != ']' && at != '_') {
                bare.append(at);
            }
            depth -= (at == '>' || at == ')') && depth > 0 ? 1 : 0;
        }
        return bare.toString().strip();
    }

    private static boolean isShort(String words) {
        return words.length() <= MAX_LENGTH;
    }

    private static boolean beginsWithDigit(String words) {
        return !words.isEmpty() && Character.isDigit(words.charAt(0));
    }

    private static long digits(String words) {
        return words.chars().filter(Character::isDigit).count();
    }

    /** Two digits behind a colon, a dot or an h, with a digit before it. */
    private static boolean hasTime(String words) {
        for (int i = 1; i + 2 < words.length(); i++) {
            char at = words.charAt(i);
            if ((at == ':' || at == 'h' || at == '点' || at == '：')
                    && Character.isDigit(words.charAt(i - 1))
                    && Character.isDigit(words.charAt(i + 1))
                    && Character.isDigit(words.charAt(i + 2))) {
                return true;
            }
        }
        return false;
    }

    private boolean begins(String section, String words) {
        return section(section).stream()
                .anyMatch(start -> words.startsWith(start)
                        && (words.length() == start.length()
                                || Character.isIdeographic(start.charAt(start.length() - 1))
                                || !Character.isLetterOrDigit(words.charAt(start.length()))));
    }

    private List<String> section(String name) {
        return sections.getOrDefault(name, List.of());
    }

    private static QuoteWords read(String language) {
        QuoteWords words = new QuoteWords();
        words.sections.putAll(sections("quote-words/" + language + ".txt"));
        return words;
    }

    /** The lines of a file of rules by the section they stand in, without comments. */
    static Map<String, List<String>> sections(String file) {
        Map<String, List<String>> sections = new HashMap<>();
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(QuoteWords.class.getResourceAsStream(file), StandardCharsets.UTF_8))) {
            List<String> section = new ArrayList<>();
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith("[") && line.endsWith("]") && line.indexOf('=') < 0) {
                    section = sections.computeIfAbsent(line.substring(1, line.length() - 1), name -> new ArrayList<>());
                } else if (!line.isBlank() && !line.startsWith("# ")) {
                    section.add(line.strip());
                }
            }
            return sections;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
