package org.atrium.inbound.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.atrium.inbound.reading.MailLine.LineMark;
import org.atrium.platform.text.VisibleText;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;

/**
 * Turns the HTML of a mail into Markdown with the same words: paragraphs, headings, lists, quotes, tables, code, bold,
 * italics, links, and pictures by the attachment they show. What can run, what is hidden and what only reports that the
 * mail was opened is left out; words that look like Markdown are escaped.
 */
final class HtmlToMarkdown {

    private static final int MAX_DEPTH = 200;

    private static final Evaluator BLOCKS =
            QueryParser.parse("p, div, br, table, ul, ol, blockquote, img, h1, h2, h3, h4, pre, hr");
    private static final Evaluator LINKED = QueryParser.parse("a, img, code");
    private static final Evaluator LAYOUT =
            QueryParser.parse("table table, p + p, div, img, ul, ol, h1, h2, h3, blockquote, pre, hr");
    private static final Set<String> EMPHASES = Set.of("b", "strong", "i", "em", "s", "strike", "del");

    private static final Set<String> UNSEEN = Set.of(
            "head",
            "title",
            "style",
            "script",
            "noscript",
            "template",
            "iframe",
            "object",
            "embed",
            "applet",
            "svg",
            "math",
            "audio",
            "video",
            "canvas",
            "select",
            "input",
            "button",
            "textarea",
            "map",
            "meta",
            "link",
            "base",
            "xml");

    private static final Set<String> LINES = Set.of(
            "div",
            "section",
            "article",
            "header",
            "footer",
            "main",
            "aside",
            "nav",
            "center",
            "form",
            "fieldset",
            "tr",
            "td",
            "th",
            "table",
            "tbody",
            "thead",
            "tfoot",
            "caption",
            "dt",
            "dd",
            "dl",
            "address",
            "figure",
            "figcaption",
            "body",
            "html",
            "li");

    private final MarkdownLines lines;
    private final Map<Element, LineMark> marks;

    private HtmlToMarkdown(Map<Element, LineMark> marks, int room) {
        this.lines = new MarkdownLines(room);
        this.marks = marks;
    }

    /** @param room how many characters of Markdown there may be */
    static List<MailLine> convert(String html, int room) {
        Document document = Parser.htmlParser().setMaxDepth(MAX_DEPTH).parseInput(html, "");
        HtmlToMarkdown converter = new HtmlToMarkdown(QuoteMarkup.marks(document), room);
        converter.children(document);
        return converter.lines.finish();
    }

    private void children(Node parent) {
        for (Node child = parent.firstChild(); child != null && !lines.isFull(); child = child.nextSibling()) {
            if (child instanceof TextNode text) {
                text(text.getWholeText());
            } else if (child instanceof Element element && !isUnseen(element)) {
                marked(element);
            }
        }
    }

    private void marked(Element element) {
        LineMark mark = marks.getOrDefault(element, LineMark.NONE);
        LineMark outer = lines.mark();
        if (mark == LineMark.CUT) {
            lines.cut();
        } else if (mark != LineMark.NONE && outer == LineMark.NONE) {
            lines.mark(mark);
            element(element);
            lines.mark(outer);
            return;
        } else if (outer == LineMark.NONE && element.nameIs("blockquote")) {
            lines.mark(LineMark.INDENTED);
            element(element);
            lines.mark(outer);
            return;
        }
        element(element);
    }

    private void element(Element element) {
        switch (element.normalName()) {
            case "br" -> lines.breakLine();
            case "hr" -> rule();
            case "p" -> paragraph(element);
            case "h1", "h2", "h3", "h4", "h5", "h6" -> heading(element);
            case "blockquote" -> quote(element);
            case "ul", "ol" -> list(element);
            case "pre" -> code(element);
            case "table" -> table(element);
            case "a" -> link(element);
            case "img" -> picture(element);
            case "b", "strong" -> emphasis(element, "**");
            case "i", "em" -> emphasis(element, "*");
            case "s", "strike", "del" -> emphasis(element, "~~");
            case "code", "tt" -> inlineCode(element);
            default -> other(element);
        }
    }

    private void other(Element element) {
        boolean line = LINES.contains(element.normalName());
        if (line) {
            lines.endLine();
        }
        children(element);
        if (line) {
            lines.endLine();
        }
    }

    private void text(String text) {
        int start = -1;
        for (int i = 0; i <= text.length(); i++) {
            boolean blank = i == text.length() || isBlank(text.charAt(i));
            if (blank && start >= 0) {
                word(text.substring(start, i));
                start = -1;
            } else if (!blank && start < 0) {
                start = i;
            }
            if (blank && i < text.length()) {
                lines.blank();
            }
        }
    }

    private void word(String word) {
        lines.append(MarkdownEscapes.word(word, lines.isLineEmpty()));
    }

    /** Outlook writes each line as a paragraph, and an empty one for an empty line. */
    private void paragraph(Element element) {
        boolean isLine = element.className().startsWith("Mso");
        if (isLine) {
            lines.endLine();
        } else {
            lines.endParagraph();
        }
        children(element);
        if (isLine && !VisibleText.isVisible(element.text())) {
            lines.breakLine();
        } else if (isLine) {
            lines.endLine();
        } else {
            lines.endParagraph();
        }
    }

    private void heading(Element element) {
        lines.endParagraph();
        if (element.hasText()) {
            lines.append("#".repeat(element.normalName().charAt(1) - '0') + " ");
        }
        children(element);
        lines.endParagraph();
    }

    private void rule() {
        lines.endParagraph();
        lines.append("---");
        lines.endParagraph();
    }

    private void quote(Element element) {
        String outer = lines.prefix();
        lines.endParagraph();
        lines.prefix(outer + "> ");
        children(element);
        lines.endParagraph();
        lines.prefix(outer);
    }

    private void list(Element list) {
        String outer = lines.prefix();
        boolean nested = !outer.isBlank() || isWithin(list, Set.of("li"));
        if (!nested) {
            lines.endParagraph();
        }
        int number = 1;
        for (Node child = list.firstChild(); child != null && !lines.isFull(); child = child.nextSibling()) {
            if (child instanceof Element item && !isUnseen(item)) {
                if (item.nameIs("li")) {
                    lines.item(list.nameIs("ol") ? number++ + ". " : "- ");
                }
                marked(item);
                lines.prefix(outer);
            }
        }
        if (!nested) {
            lines.endParagraph();
        }
    }

    private void code(Element element) {
        String text = element.wholeText().stripTrailing();
        String fence = text.contains("```") ? "~~~~~" : "```";
        lines.endParagraph();
        lines.verbatim(fence);
        text.lines().forEach(lines::verbatim);
        lines.verbatim(fence);
        lines.endParagraph();
    }

    private void inlineCode(Element element) {
        String text = element.text();
        if (text.isEmpty() || text.indexOf('`') >= 0) {
            children(element);
        } else {
            lines.append("`" + text + "`");
        }
    }

    /** A table of data as one; one that only sets things in their places line by line. */
    private void table(Element table) {
        List<List<String>> rows = DataTables.rows(table);
        if (rows.isEmpty()) {
            other(table);
            return;
        }
        lines.endParagraph();
        for (int i = 0; i < rows.size(); i++) {
            lines.verbatim("| " + String.join(" | ", rows.get(i)) + " |");
            if (i == 0) {
                lines.verbatim("|" + " --- |".repeat(rows.get(0).size()));
            }
        }
        lines.endParagraph();
    }

    /** The words of a link stay words where its target is none that may be opened. */
    private void link(Element element) {
        String target = MarkdownEscapes.target(element.attr("href"));
        String words = element.text().strip();
        if (target.isEmpty() || words.isEmpty() || isBlockLike(element)) {
            children(element);
        } else if (target.equals(words) || target.equals("mailto:" + words)) {
            lines.append(target.equals(words) ? "<" + words + ">" : words);
        } else {
            lines.append("[" + MarkdownEscapes.words(words) + "](" + target + ")");
        }
    }

    private void picture(Element element) {
        String source = element.attr("src").strip();
        String words = MarkdownEscapes.words(element.attr("alt").strip());
        if (TextRules.lower(source).startsWith("cid:")) {
            lines.append("![" + words + "](cid:" + MarkdownEscapes.encoded(source.substring(4)) + ")");
        } else if (!words.isEmpty() && !isTiny(element)) {
            String target = MarkdownEscapes.target(source);
            lines.append(target.isEmpty() ? words : "![" + words + "](" + target + ")");
        }
    }

    /** A picture that nobody can see, or one whose size says so. */
    private static boolean isTiny(Element element) {
        return isTiny(element.attr("width")) || isTiny(element.attr("height"));
    }

    private static boolean isTiny(String size) {
        String plain = size.strip();
        return plain.equals("0") || plain.equals("1") || plain.equals("0px") || plain.equals("1px");
    }

    private void emphasis(Element element, String sign) {
        String words = element.text().strip();
        boolean plain = words.isEmpty() || isBlockLike(element) || isWithin(element, EMPHASES);
        if (plain) {
            children(element);
            return;
        }
        if (isBlank(first(element))) {
            lines.blank();
        }
        boolean linked = element.selectFirst(LINKED) != null;
        if (linked) {
            children(element);
        } else {
            lines.append(sign + MarkdownEscapes.words(words) + sign);
        }
        if (isBlank(last(element))) {
            lines.blank();
        }
    }

    private static char first(Element element) {
        String text = element.wholeText();
        return text.isEmpty() ? 'x' : text.charAt(0);
    }

    private static char last(Element element) {
        String text = element.wholeText();
        return text.isEmpty() ? 'x' : text.charAt(text.length() - 1);
    }

    private static boolean isBlockLike(Element element) {
        return element.selectFirst(BLOCKS) != null;
    }

    private static boolean isWithin(Element element, Set<String> names) {
        Element outer = element.parent();
        while (outer != null && !names.contains(outer.normalName())) {
            outer = outer.parent();
        }
        return outer != null;
    }

    private static boolean isUnseen(Element element) {
        if (UNSEEN.contains(element.normalName()) || element.hasAttr("hidden")) {
            return true;
        }
        String style = element.hasAttr("style")
                ? TextRules.lower(element.attr("style")).replace(" ", "")
                : "";
        return style.contains("display:none")
                || style.contains("visibility:hidden")
                || style.contains("mso-hide:all")
                || style.contains("font-size:0;")
                || style.endsWith("font-size:0px")
                || style.contains("font-size:0px;");
    }

    static boolean isBlank(char at) {
        return Character.isWhitespace(at) || at == '\u00A0' || at == '\u200B' || at == '\uFEFF';
    }

    /** Rows of tables that hold data. */
    private static final class DataTables {

        private static final int MAX_CELLS = 50;
        private static final int MAX_ROWS = 1_000;

        private DataTables() {}

        /** Cells as Markdown, with as many in each row; none if the table only sets things in their places. */
        static List<List<String>> rows(Element table) {
            List<List<String>> rows = new ArrayList<>();
            if (table.selectFirst(LAYOUT) != null) {
                return List.of();
            }
            for (Element row : table.select("tr")) {
                List<String> cells = row.children().stream()
                        .filter(cell -> cell.nameIs("td") || cell.nameIs("th"))
                        .map(cell -> MarkdownEscapes.words(cell.text().strip()).replace("|", "\\|"))
                        .toList();
                rows.add(cells);
            }
            int width = rows.isEmpty() ? 0 : rows.get(0).size();
            boolean data = rows.size() >= 2
                    && rows.size() <= MAX_ROWS
                    && width >= 2
                    && width <= MAX_CELLS
                    && rows.stream().allMatch(row -> row.size() == width);
            return data ? rows : List.of();
        }
    }
}
