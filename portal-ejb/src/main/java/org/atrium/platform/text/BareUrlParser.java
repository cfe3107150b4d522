package org.atrium.platform.text;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.commonmark.node.Link;
import org.commonmark.node.Text;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Position;
import org.commonmark.parser.beta.Scanner;

/**
 * Turns bare URLs into links. They are parsed before any markup in them and end where the sentence continues, in any
 * script.
 */
final class BareUrlParser implements InlineContentParserFactory, InlineContentParser {

    private static final String[] BEGINNINGS = {"https://", "http://", "www."};

    /** ASCII signs that no address holds unless they are encoded. */
    private static final String EXCLUDED_CHARACTERS = "<>\"`^{}|";

    /** Signs that end a sentence or a phrase rather than an address. */
    private static final String EXCLUDED_AT_END = "?!.,:;'\\&";

    private static final String MARKUP = "*_~";

    /** Quotes that Unicode has as ornaments. */
    private static final String ORNAMENTS = "❛❜❝❞❟❠🙶🙷🙸";

    /** Letters that are typed for an apostrophe or a quote, and end no address. */
    private static final String APOSTROPHES = "ʹʺʻʼʽʾʿˈˊˋˮꞋꞌ";

    /** Punctuation of other scripts that addresses of encyclopedias hold. */
    private static final String ALLOWED_PUNCTUATION = "·・‧–‐‑־׳״";

    private static final Pattern ESCAPE = Pattern.compile("\\\\([!-/:-@\\[-`{-~])|&amp;");

    /** A sign written by its name or number, but for that which parts parameters. */
    private static final Pattern ENTITY = Pattern.compile("&(?!amp;)(?:[a-zA-Z][a-zA-Z0-9]{1,30}|#[0-9a-zA-Z]{1,8});");

    /** How long such a name is at most, with all its signs. */
    private static final int MAX_ENTITY = 33;

    @Override
    public Set<Character> getTriggerCharacters() {
        return Set.of('h', 'H', 'w', 'W');
    }

    @Override
    public InlineContentParser create() {
        return this;
    }

    @Override
    public ParsedInline tryParse(InlineParserState state) {
        Scanner scanner = state.scanner();
        int before = scanner.peekPreviousCodePoint();
        Position start = scanner.position();
        String beginning = beginning(scanner);
        if (beginning == null || isInsideWord(before, beginning) || !beginsHost(scanner)) {
            return ParsedInline.none();
        }
        String source = rest(scanner);
        String rest = source.substring(0, end(source));
        if (beginning.endsWith(".") && rest.indexOf('.') < 1) {
            return ParsedInline.none();
        }
        scanner.setPosition(start);
        for (int i = 0; i < beginning.length() + rest.length(); i++) {
            scanner.next();
        }
        String words = ESCAPE.matcher(
                        scanner.getSource(start, scanner.position()).getContent())
                .replaceAll(match ->
                        match.group(1) == null ? "&" : java.util.regex.Matcher.quoteReplacement(match.group(1)));
        Link link = new Link(beginning.endsWith(".") ? "https://" + words : words, null);
        link.appendChild(new Text(words));
        return ParsedInline.of(link, scanner.position());
    }

    private static boolean isInsideWord(int before, String beginning) {
        String joined = beginning.endsWith(".") ? "+-./@_" : "+";
        return before > 0 && before < 128 && (Character.isLetterOrDigit(before) || joined.indexOf(before) >= 0);
    }

    private static String beginning(Scanner scanner) {
        Position start = scanner.position();
        for (String beginning : BEGINNINGS) {
            int i = 0;
            while (i < beginning.length() && Character.toLowerCase(scanner.peek()) == beginning.charAt(i)) {
                scanner.next();
                i++;
            }
            if (i == beginning.length()) {
                return beginning;
            }
            scanner.setPosition(start);
        }
        return null;
    }

    private static boolean beginsHost(Scanner scanner) {
        return scanner.peek() == '[' || Character.isLetterOrDigit(scanner.peekCodePoint());
    }

    /**
     * What could be the rest of an address: up to a space, a sign that none holds, one written by its name, or a bracket
     * closed around it. It reads no further than that: there may be a thousand beginnings of addresses in a line.
     */
    private static String rest(Scanner scanner) {
        StringBuilder rest = new StringBuilder();
        StringBuilder open = new StringBuilder();
        while (scanner.hasNext()) {
            int sign = scanner.peekCodePoint();
            if (sign == '(' || sign == '[') {
                open.append(sign == '(' ? ')' : ']');
            } else if (sign == ')' || sign == ']') {
                if (open.isEmpty() || open.charAt(open.length() - 1) != sign) {
                    break;
                }
                open.setLength(open.length() - 1);
            } else if (!isAllowedInUrl(sign) || sign == '&' && isEntity(scanner)) {
                break;
            }
            rest.appendCodePoint(sign);
            for (int i = 0; i < Character.charCount(sign); i++) {
                scanner.next();
            }
        }
        return rest.toString();
    }

    private static boolean isEntity(Scanner scanner) {
        Position start = scanner.position();
        StringBuilder name = new StringBuilder();
        while (name.length() < MAX_ENTITY
                && scanner.hasNext()
                && (name.isEmpty() || name.charAt(name.length() - 1) != ';')) {
            name.append(scanner.peek());
            scanner.next();
        }
        scanner.setPosition(start);
        return ENTITY.matcher(name).matches();
    }

    private static boolean isAllowedInUrl(int sign) {
        if (sign < 128) {
            return sign > ' ' && sign != 127 && EXCLUDED_CHARACTERS.indexOf(sign) < 0;
        }
        if (ALLOWED_PUNCTUATION.indexOf(sign) >= 0) {
            return true;
        }
        if (ORNAMENTS.indexOf(sign) >= 0) {
            return false;
        }
        // Full and half width forms of punctuation count as symbols or as punctuation, none of them as letters.
        boolean form = sign >= 0xFF01 && sign <= 0xFF65;
        return switch (Character.getType(sign)) {
            case Character.SPACE_SEPARATOR,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.CONTROL,
                    Character.SURROGATE,
                    Character.UNASSIGNED,
                    Character.OTHER_PUNCTUATION,
                    Character.DASH_PUNCTUATION,
                    Character.START_PUNCTUATION,
                    Character.END_PUNCTUATION,
                    Character.INITIAL_QUOTE_PUNCTUATION,
                    Character.FINAL_QUOTE_PUNCTUATION -> false;
            // Joiners shape words of some scripts; what else has no sign of its own is no part of an address.
            case Character.FORMAT -> sign == 0x200C || sign == 0x200D;
            case Character.MATH_SYMBOL, Character.CURRENCY_SYMBOL, Character.MODIFIER_SYMBOL, Character.OTHER_SYMBOL ->
                !form;
            default -> true;
        };
    }

    /** Where it ends without the signs behind it that belong to the sentence or to the markup around it. */
    private static int end(String rest) {
        int end = rest.length();
        Map<String, Integer> runs = null;
        while (end > 0) {
            char last = rest.charAt(end - 1);
            if (last == '(' || last == '[' || last >= 128 && isNeverLast(last)) {
                end--;
            } else if (EXCLUDED_AT_END.indexOf(last) >= 0) {
                end--;
            } else if (MARKUP.indexOf(last) >= 0) {
                runs = runs == null ? runs(rest) : runs;
                int from = runStart(rest, end);
                String run = run(last, end - from);
                if (runs.getOrDefault(run, 0) > 1) {
                    return end;
                }
                end = from;
            } else {
                return end;
            }
        }
        return end;
    }

    /** Joiners, and what closes a quote though Unicode has it as a letter or as an accent that stands alone. */
    private static boolean isNeverLast(char sign) {
        return sign == 0x200C
                || sign == 0x200D
                || ALLOWED_PUNCTUATION.indexOf(sign) >= 0
                || APOSTROPHES.indexOf(sign) >= 0
                || Character.getType(sign) == Character.MODIFIER_SYMBOL;
    }

    private static int runStart(String rest, int end) {
        int from = end;
        while (from > 0 && rest.charAt(from - 1) == rest.charAt(end - 1)) {
            from--;
        }
        return from;
    }

    /** How often each run of a sign of emphasis stands in it: one that stands there twice was typed as it is. */
    private static Map<String, Integer> runs(String rest) {
        Map<String, Integer> runs = new HashMap<>();
        int end = rest.length();
        while (end > 0) {
            char last = rest.charAt(end - 1);
            int from = MARKUP.indexOf(last) < 0 ? end - 1 : runStart(rest, end);
            if (MARKUP.indexOf(last) >= 0) {
                runs.merge(run(last, end - from), 1, Integer::sum);
            }
            end = from;
        }
        return runs;
    }

    private static String run(char sign, int length) {
        return sign + String.valueOf(length);
    }
}
