package org.atrium.inbound.reading;

import java.util.ArrayList;
import java.util.List;
import org.atrium.platform.text.VisibleText;

/**
 * Reads the addresses of a header, also where it is not written as RFC 5322 has it: with semicolons, commas in names
 * without quotes, words that are decoded only now, or an address alone.
 */
final class AddressList {

    private static final int MAX = 1_000;
    private static final int MAX_ADDRESS = 1_000;

    private final String header;
    private final List<MailParty> parties = new ArrayList<>();
    private final StringBuilder name = new StringBuilder();
    private final StringBuilder comment = new StringBuilder();
    private String address;
    private boolean hasSign;
    private boolean hasWords;
    private boolean hasEncodedWord;

    private AddressList(String header) {
        this.header = header;
    }

    static List<MailParty> read(List<String> headers) {
        return headers.stream()
                .flatMap(header -> new AddressList(header).read().stream())
                .limit(MAX)
                .toList();
    }

    private List<MailParty> read() {
        int at = 0;
        while (at < header.length() && parties.size() < MAX) {
            at = step(at);
        }
        finish();
        return parties;
    }

    private int step(int at) {
        switch (header.charAt(at)) {
            case '"':
                return quoted(at);
            case '(':
                return comment(at);
            case '<':
                return bracket(at);
            case ',', ';':
                // A comma without an address before it belongs to a name that lacks its quotes.
                if (address == null && !hasSign && hasWords) {
                    append(",");
                    dropGroupEnd(at);
                } else {
                    finish();
                }
                return at + 1;
            case ':':
                // A group's name.
                if (hasSign || hasEncodedWord) {
                    append(":");
                } else {
                    clearName();
                }
                return at + 1;
            default:
                append(header.substring(at, at + 1));
                return at + 1;
        }
    }

    private void dropGroupEnd(int at) {
        if (header.charAt(at) == ';') {
            clearName();
        }
    }

    private void append(String text) {
        hasSign |= text.indexOf('@') >= 0;
        hasWords |= !text.isBlank();
        hasEncodedWord |= text.equals("?") && !name.isEmpty() && name.charAt(name.length() - 1) == '=';
        name.append(text);
    }

    private void clearName() {
        name.setLength(0);
        hasSign = false;
        hasWords = false;
        hasEncodedWord = false;
    }

    private int quoted(int start) {
        int at = start + 1;
        StringBuilder text = new StringBuilder();
        while (at < header.length() && header.charAt(at) != '"') {
            at += header.charAt(at) == '\\' && at + 1 < header.length() ? 1 : 0;
            text.append(header.charAt(at));
            at++;
        }
        if (at >= header.length()) {
            // The quote never ends: it is a letter like others.
            return start + 1;
        }
        boolean local = at + 1 < header.length() && header.charAt(at + 1) == '@';
        append(local ? "\"" + text + "\"" : text.toString());
        return at + 1;
    }

    private int comment(int start) {
        int depth = 0;
        int at = start;
        do {
            char letter = header.charAt(at);
            depth += letter == '(' ? 1 : letter == ')' ? -1 : 0;
            if (letter != '(' && letter != ')' && comment.length() < MAX_ADDRESS) {
                comment.append(letter);
            }
            at++;
        } while (at < header.length() && depth > 0);
        return at;
    }

    private int bracket(int start) {
        int end = header.indexOf('>', start);
        int inner = header.lastIndexOf('<', end < 0 ? header.length() : end);
        String written = header.substring(inner + 1, end < 0 ? header.length() : end);
        if (address != null && !address.isEmpty()) {
            // Another one, though no comma says so.
            finish();
        }
        if (address == null || address.isEmpty()) {
            // A route before the address is of no use any more.
            address = written.substring(written.startsWith("@") ? written.indexOf(':') + 1 : 0);
        }
        return end < 0 ? header.length() : end + 1;
    }

    private void finish() {
        String words = name.toString().strip();
        if (address == null && words.contains("@")) {
            addBare(words);
        } else if (address != null) {
            add(address, words.isEmpty() ? comment.toString() : words);
        }
        clearName();
        comment.setLength(0);
        address = null;
    }

    /** An address without brackets: its word with the sign, what is before it a name. */
    private void addBare(String words) {
        int sign = words.indexOf('@');
        int start = words.startsWith("\"") ? 0 : words.lastIndexOf(' ', sign) + 1;
        int blank = words.indexOf(' ', sign);
        String bare = words.substring(start, blank < 0 ? words.length() : blank);
        add(bare, start == 0 ? comment.toString() : words.substring(0, start));
    }

    private void add(String written, String words) {
        // What is encoded in an address is none: whoever checks it reads another one.
        String plain = withoutBlanks(written.strip());
        boolean quoted = plain.startsWith("\"");
        boolean address =
                plain.indexOf('@') > 0 && (quoted || plain.chars().noneMatch(sign -> ":;,<>".indexOf(sign) >= 0));
        if (address && plain.length() <= MAX_ADDRESS) {
            parties.add(new MailParty(
                    TextRules.storable(plain),
                    VisibleText.cut(MailHeaders.oneLine(EncodedWords.decode(words.strip())), MAX_ADDRESS)));
        }
    }

    private static String withoutBlanks(String text) {
        StringBuilder kept = new StringBuilder(text.length());
        text.codePoints()
                .filter(sign -> !Character.isWhitespace(sign) && !Character.isISOControl(sign))
                .forEach(kept::appendCodePoint);
        return kept.toString();
    }
}
