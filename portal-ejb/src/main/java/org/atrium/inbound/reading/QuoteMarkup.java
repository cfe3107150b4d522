package org.atrium.inbound.reading;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.atrium.inbound.reading.MailLine.LineMark;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;

/** Finds what mail programs mark as quoted or as a signature in HTML, by the selectors of {@code quote-markup.txt}. */
final class QuoteMarkup {

    private static final Map<LineMark, List<Evaluator>> SELECTORS = read();

    private QuoteMarkup() {}

    static Map<Element, LineMark> marks(Document document) {
        Map<Element, LineMark> marks = new IdentityHashMap<>();
        SELECTORS.forEach((mark, selectors) -> selectors.forEach(
                selector -> document.select(selector).forEach(element -> marks.putIfAbsent(element, mark))));
        return marks;
    }

    private static Map<LineMark, List<Evaluator>> read() {
        Map<String, List<String>> sections = QuoteWords.sections("quote-markup.txt");
        return Map.of(
                LineMark.CUT, selectors(sections.get("cut")),
                LineMark.QUOTE, selectors(sections.get("quote")),
                LineMark.ATTRIBUTION, selectors(sections.get("attribution")),
                LineMark.SIGNATURE, selectors(sections.get("signature")));
    }

    private static List<Evaluator> selectors(List<String> lines) {
        return lines.stream().map(QueryParser::parse).toList();
    }
}
