package org.atrium.inbound.reading;

import java.util.ArrayList;
import java.util.List;
import org.atrium.inbound.reading.MailLine.LineMark;
import org.atrium.platform.text.VisibleText;

/** Collects lines of Markdown: each behind the signs of the quotes and list items it stands in. */
final class MarkdownLines {

    /** Deeper quotes and lists are shown no further in. */
    private static final int MAX_PREFIX = 40;

    private final List<MailLine> lines = new ArrayList<>();
    private final StringBuilder line = new StringBuilder();
    private String prefix = "";
    private String firstPrefix;
    private String blankPrefix = "";
    private LineMark mark = LineMark.NONE;
    private boolean blankWanted;
    private int room;

    /** @param room how many characters there may be */
    MarkdownLines(int room) {
        this.room = room;
    }

    boolean isFull() {
        return room <= 0;
    }

    LineMark mark() {
        return mark;
    }

    void mark(LineMark changed) {
        endLine();
        mark = changed;
    }

    String prefix() {
        return prefix;
    }

    /** Changes what the following lines begin with. */
    void prefix(String changed) {
        endLine();
        prefix = changed.length() > MAX_PREFIX ? prefix : changed;
        blankPrefix = prefix.length() < blankPrefix.length() ? prefix : blankPrefix;
        firstPrefix = null;
    }

    /** The next line begins with the sign of a list item, those after it with as many blanks. */
    void item(String sign) {
        endLine();
        String before = prefix;
        prefix(before + " ".repeat(sign.length()));
        firstPrefix = prefix.equals(before) ? before : before + sign;
    }

    boolean isLineEmpty() {
        return line.isEmpty();
    }

    void append(String text) {
        if (!isFull()) {
            String fitting = VisibleText.cut(text, room);
            line.append(fitting);
            room -= fitting.length();
        }
    }

    /** White space between words: one blank, and none at the beginning of a line. */
    void blank() {
        if (!line.isEmpty() && line.charAt(line.length() - 1) != ' ') {
            line.append(' ');
            room--;
        }
    }

    /** Ends the line, if anything is in it. */
    void endLine() {
        if (!line.toString().isBlank()) {
            writeBlank();
            add(prefixOfNextLine() + line.toString().stripTrailing());
        }
        line.setLength(0);
    }

    /** A line break, which after an empty line leaves an empty one. */
    void breakLine() {
        if (line.toString().isBlank()) {
            wantBlank();
            line.setLength(0);
        } else {
            endLine();
        }
    }

    /** Ends the paragraph: an empty line comes before the next. */
    void endParagraph() {
        endLine();
        wantBlank();
    }

    /** A line as it is, such as one of code. */
    void verbatim(String text) {
        endLine();
        writeBlank();
        append(text);
        add(prefixOfNextLine() + line);
        line.setLength(0);
    }

    /** From here on all is quoted. */
    void cut() {
        endLine();
        lines.add(new MailLine("", LineMark.CUT));
    }

    List<MailLine> finish() {
        endLine();
        return lines;
    }

    /** It belongs to the outermost quote that the lines around it share. */
    private void wantBlank() {
        blankPrefix = blankWanted && blankPrefix.length() < prefix.length() ? blankPrefix : prefix;
        blankWanted = true;
    }

    private String prefixOfNextLine() {
        String start = firstPrefix == null ? prefix : firstPrefix;
        firstPrefix = null;
        return start;
    }

    private void writeBlank() {
        if (blankWanted && !lines.isEmpty() && !lines.get(lines.size() - 1).isBlank()) {
            add(blankPrefix.stripTrailing());
        }
        blankWanted = false;
    }

    private void add(String text) {
        lines.add(new MailLine(text, mark));
        room--;
    }
}
