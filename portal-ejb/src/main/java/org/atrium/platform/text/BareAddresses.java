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
 * Makes addresses that stand in a text without brackets links. They are read before anything in them can be taken for
 * markup, and end where the sentence around them goes on, in whatever script it is written.
 */
final class BareAddresses implements InlineContentParserFactory, InlineContentParser {

    private static final String[] BEGINNINGS = {"https://", "http://", "www."};

    /** ASCII signs that no address holds unless they are encoded. */
    private static final String NEVER_WITHIN = "<>\"`^{}|";

    /** Signs that end a sentence or a phrase rather than an address. */
    private static final String NEVER_LAST = "?!.,:;'\\&";

    private static final String MARKUP = "*_~";

    /** Punctuation of other scripts that addresses of encyclopedias hold. */
    private static final String WITHIN = "·・‧–‐‑־׳״";

    private static final Pattern ESCAPE = Pattern.compile("\\\\([!-/:-@\\[-`{-~])|&amp;");

    /** A sign written by its name or number, but for that which parts parameters. */
    private static final Pattern ENTITY = Pattern.compile("&(?!amp;)(?:[a-zA-Z][a-zA-Z0-9]{1,30}|#[0-9a-zA-Z]{1,8});");

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
        if (beginning == null || isWithinWord(before, beginning) || !beginsHost(scanner)) {
            return ParsedInline.none();
        }
        String source = ENTITY.split(rest(scanner), 2)[0];
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

    private static boolean isWithinWord(int before, String beginning) {
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

    /** What could be the rest of an address: up to a space, a sign that none holds, or a bracket closed around it. */
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
            } else if (!isWithin(sign)) {
                break;
            }
            rest.appendCodePoint(sign);
            for (int i = 0; i < Character.charCount(sign); i++) {
                scanner.next();
            }
        }
        return rest.toString();
    }

    private static boolean isWithin(int sign) {
        if (sign < 128) {
            return sign > ' ' && sign != 127 && NEVER_WITHIN.indexOf(sign) < 0;
        }
        if (WITHIN.indexOf(sign) >= 0) {
            return true;
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
            if (last == '(' || last == '[' || last >= 128 && isJoiner(last)) {
                end--;
            } else if (NEVER_LAST.indexOf(last) >= 0) {
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

    private static boolean isJoiner(char sign) {
        return sign == 0x200C || sign == 0x200D || WITHIN.indexOf(sign) >= 0;
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
