package org.atrium.inbound.reading;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.atrium.inbound.reading.MailLine.LineMark;
import org.atrium.platform.text.VisibleText;

/**
 * Parts what an author wrote this time from the quotes, their attributions and the signature. If in doubt, a line is the
 * author's: a quote too much is a nuisance, a lost answer is not found again. Where nothing of the author's would be left,
 * everything is.
 */
final class QuoteSplitter {

    /** Attributions are broken into at most so many lines. */
    private static final int ATTRIBUTION_LINES = 4;

    /** Within so many lines a quoted mail names who wrote it, when, to whom and what about. */
    private static final int HEADER_LINES = 8;

    private static final int HEADERS = 3;

    /** A signature whose first line is not quite the usual one. */
    private static final int LOOSE_SIGNATURE_LINES = 10;

    private static final int FOOTER_LINES = 6;
    private static final int FOOTER_RULE = 40;

    private final List<MailLine> lines;
    private final List<String> words;
    private final Kind[] kinds;
    private int end;

    private QuoteSplitter(List<MailLine> lines) {
        this.lines = lines;
        this.words = lines.stream().map(MailLine::words).toList();
        this.kinds = new Kind[lines.size()];
        this.end = lines.size();
    }

    static MailBody split(List<MailLine> lines) {
        QuoteSplitter splitter = new QuoteSplitter(lines);
        splitter.findKinds();
        splitter.findEnd();
        splitter.findFooter();
        splitter.findSignatures();
        splitter.findProgramLines();
        splitter.decideQuotes();
        return splitter.body();
    }

    /** What each line is by itself, and attributions above quotes. */
    private void findKinds() {
        for (int i = 0; i < kinds.length; i++) {
            MailLine line = lines.get(i);
            kinds[i] = switch (line.mark()) {
                case ATTRIBUTION -> line.isBlank() ? Kind.BLANK : Kind.ATTRIBUTION;
                case SIGNATURE -> line.isBlank() ? Kind.BLANK : Kind.SIGNATURE;
                case QUOTE -> Kind.QUOTE;
                default -> line.isBlank() ? Kind.BLANK : line.isQuoted() ? Kind.QUOTE : Kind.OWN;
            };
        }
        for (int i = 0; i < kinds.length; i++) {
            if (kinds[i] == Kind.OWN && words.get(i).endsWith(":")) {
                findAttribution(i);
            }
        }
    }

    private void findAttribution(int last) {
        boolean quoteFollows = kindAfter(last) == Kind.QUOTE;
        int first = startOfAttribution(last, QuoteWords::isAttribution);
        if (first < 0 && quoteFollows) {
            first = startOfAttribution(last, QuoteWords::isLikelyAttribution);
        }
        if (first >= 0 && (quoteFollows || QuoteWords.isExact(joined(first, last)))) {
            for (int i = first; i <= last; i++) {
                kinds[i] = Kind.ATTRIBUTION;
            }
            if (!quoteFollows) {
                end = Math.min(end, first);
            }
        }
    }

    /** The nearest line above from which it reads as a whole attribution; less than none if there is none. */
    private int startOfAttribution(int last, Predicate<String> whole) {
        for (int first = last; first >= 0 && first > last - ATTRIBUTION_LINES && kinds[first] == Kind.OWN; first--) {
            if (whole.test(joined(first, last))) {
                return first;
            }
        }
        return -1;
    }

    private String joined(int first, int last) {
        return String.join(" ", words.subList(first, last + 1));
    }

    private Kind kindAfter(int at) {
        int next = at + 1;
        while (next < kinds.length && kinds[next] == Kind.BLANK) {
            next++;
        }
        return next < kinds.length ? kinds[next] : Kind.BLANK;
    }

    /** The first line from which all is quoted, without anything before it that only sets it off. */
    private void findEnd() {
        List<Set<String>> headers = words.stream().map(QuoteWords::headersIn).toList();
        for (int i = 0; i < end; i++) {
            MailLine line = lines.get(i);
            if (line.mark() == LineMark.CUT
                    || kinds[i] == Kind.OWN && (QuoteWords.isOriginal(words.get(i)) || isHeaderOfMail(i, headers))) {
                end = i;
            }
        }
        if (end < lines.size()) {
            while (end > 0 && (kinds[end - 1] == Kind.BLANK || isRule(words.get(end - 1)))) {
                end--;
            }
        }
    }

    /** A block of headers in one language, the author's among them. */
    private static boolean isHeaderOfMail(int start, List<Set<String>> headers) {
        if (headers.get(start).isEmpty()) {
            return false;
        }
        Set<String> found = new HashSet<>();
        headers.subList(start, Math.min(headers.size(), start + HEADER_LINES)).forEach(found::addAll);
        return found.stream()
                .filter(header -> header.endsWith(" from"))
                .map(header -> header.substring(0, header.indexOf(' ') + 1))
                .anyMatch(language -> found.stream()
                                .filter(header -> header.startsWith(language))
                                .count()
                        >= HEADERS);
    }

    private static boolean isRule(String words) {
        return words.length() >= 3 && words.chars().allMatch(sign -> "-_=~ ".indexOf(sign) >= 0);
    }

    /** What a mailing list puts below each mail: a long rule and a few lines with an address. */
    private void findFooter() {
        int last = end - 1;
        while (last >= 0 && kinds[last] == Kind.BLANK) {
            last--;
        }
        boolean address = false;
        for (int i = last; i >= 0 && i > last - FOOTER_LINES && kinds[i] == Kind.OWN; i--) {
            String line = words.get(i);
            if (line.startsWith("___") && isRule(line) && line.length() >= FOOTER_RULE && address) {
                fold(i, last + 1);
                return;
            }
            address |= line.contains("http") || line.contains("@") || line.contains("www.");
        }
    }

    /** A line of two hyphens, and what follows until a quote. */
    private void findSignatures() {
        int[] ends = endsOfRuns();
        boolean written = false;
        for (int i = 0; i < end; i++) {
            String text = lines.get(i).text();
            String sign = text.stripTrailing();
            if (kinds[i] == Kind.OWN && (sign.equals("--") || sign.equals("—") || sign.equals("\\--"))) {
                int last = ends[i];
                if (written && (text.equals("-- ") || last - i <= LOOSE_SIGNATURE_LINES)) {
                    fold(i, last);
                }
            }
            written |= kinds[i] == Kind.OWN;
        }
    }

    /** For each line, where the author's lines around it end. */
    private int[] endsOfRuns() {
        int[] ends = new int[end];
        int last = end;
        for (int i = end - 1; i >= 0; i--) {
            if (kinds[i] != Kind.OWN && kinds[i] != Kind.BLANK) {
                last = i;
            }
            ends[i] = last;
        }
        return ends;
    }

    private void fold(int from, int to) {
        for (int i = from; i < to; i++) {
            kinds[i] = Kind.SIGNATURE;
        }
    }

    /** What programs add below the author's last line: above a quote or at the end. */
    private void findProgramLines() {
        boolean last = true;
        for (int i = end - 1; i >= 0; i--) {
            if (kinds[i] == Kind.OWN && last && QuoteWords.isSignature(words.get(i))) {
                kinds[i] = Kind.SIGNATURE;
            } else if (kinds[i] != Kind.BLANK) {
                last = kinds[i] != Kind.OWN;
            }
        }
    }

    /**
     * Folds quotes below an attribution, those that markup names, and one at the end. Where the author answers piece by
     * piece, the pieces stay above their answers.
     */
    private void decideQuotes() {
        List<Run> runs = runs();
        boolean attributed = false;
        int answers = 0;
        for (Run run : runs) {
            if (run.kind() == Kind.QUOTE) {
                run.attributed = attributed || isMarked(run);
                attributed |= run.attributed;
            } else {
                attributed |= run.kind() == Kind.ATTRIBUTION;
                answers += run.kind() == Kind.OWN && attributed ? 1 : 0;
            }
        }
        for (int i = 0; i < runs.size(); i++) {
            Run run = runs.get(i);
            if (run.kind() == Kind.QUOTE && !isKept(runs, i, attributed, answers)) {
                fold(run.from(), run.to());
            }
        }
    }

    private boolean isKept(List<Run> runs, int at, boolean attributed, int answers) {
        Run run = runs.get(at);
        boolean answered = at + 1 < runs.size() && runs.get(at + 1).kind() == Kind.OWN;
        if (run.attributed) {
            return answered && answers > 1;
        }
        boolean trailing = at == runs.size() - 1 && end == lines.size() && !attributed;
        return !trailing || lines.get(run.from()).mark() == LineMark.INDENTED;
    }

    private boolean isMarked(Run run) {
        return lines.subList(run.from(), run.to()).stream().anyMatch(line -> line.mark() == LineMark.QUOTE);
    }

    /** Lines of one kind beside each other; blank ones and signatures part nothing. */
    private List<Run> runs() {
        List<Run> runs = new ArrayList<>();
        for (int i = 0; i < end; i++) {
            if (kinds[i] == Kind.BLANK || kinds[i] == Kind.SIGNATURE) {
                continue;
            }
            Run before = runs.isEmpty() ? null : runs.get(runs.size() - 1);
            if (before != null && before.kind() == kinds[i] && kinds[i] != Kind.ATTRIBUTION) {
                before.to = i + 1;
            } else {
                runs.add(new Run(kinds[i], i));
            }
        }
        return runs;
    }

    private MailBody body() {
        StringBuilder newest = new StringBuilder();
        StringBuilder folded = new StringBuilder();
        boolean own = true;
        for (int i = 0; i < kinds.length; i++) {
            boolean belongsToBefore = i < end && kinds[i] == Kind.BLANK;
            own = belongsToBefore ? own : i < end && kinds[i] != Kind.SIGNATURE && kinds[i] != Kind.ATTRIBUTION;
            (own ? newest : folded).append(lines.get(i).text()).append('\n');
        }
        String written = trim(newest);
        return VisibleText.isVisible(written)
                ? new MailBody(written, trim(folded), true)
                : new MailBody(trim(lines.stream().map(MailLine::text).collect(Collectors.joining("\n"))), "", false);
    }

    /** Without empty lines around it and without more than one between two lines. */
    private static String trim(CharSequence text) {
        StringBuilder trimmed = new StringBuilder(text.length());
        int empty = 0;
        for (String line : text.toString().split("\n", -1)) {
            if (line.isBlank()) {
                empty++;
            } else {
                trimmed.append(trimmed.isEmpty() ? "" : empty > 0 ? "\n\n" : "\n")
                        .append(line.stripTrailing());
                empty = 0;
            }
        }
        return trimmed.toString();
    }

    private enum Kind {
        BLANK,
        OWN,
        QUOTE,
        ATTRIBUTION,
        SIGNATURE
    }

    private static final class Run {

        private final Kind kind;
        private final int from;
        private int to;
        private boolean attributed;

        Run(Kind kind, int from) {
            this.kind = kind;
            this.from = from;
            this.to = from + 1;
        }

        Kind kind() {
            return kind;
        }

        int from() {
            return from;
        }

        int to() {
            return to;
        }
    }
}
