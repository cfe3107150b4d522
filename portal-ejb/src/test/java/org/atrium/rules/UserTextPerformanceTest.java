package org.atrium.rules;

import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.atrium.account.EmailAddress;
import org.atrium.inbound.reading.InboundMail;
import org.atrium.inbound.reading.MailReader;
import org.atrium.lookup.NumberCandidates;
import org.atrium.orders.OrderFilter;
import org.atrium.orders.OrderNumber;
import org.atrium.platform.settings.Setting;
import org.atrium.platform.text.Folding;
import org.atrium.platform.text.LikePattern;
import org.atrium.platform.text.Markdown;
import org.atrium.platform.text.NormalForm;
import org.atrium.platform.text.PortalLinks;
import org.atrium.platform.text.SearchText;
import org.atrium.platform.text.Slug;
import org.atrium.platform.text.TagName;
import org.atrium.platform.text.VisibleText;
import org.atrium.testing.Growth;
import org.atrium.ticket.event.TicketNumber;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever people write, reading it takes a time that grows as what they wrote, not as its square. */
class UserTextPerformanceTest {

    private static final List<String> PUMPS = List.of(
            "!",
            "a",
            "1",
            " ",
            "-",
            ".",
            ",",
            "/",
            "@",
            "#",
            "\n",
            "\t",
            "<",
            "&",
            "*",
            "_",
            "`",
            "[",
            "]",
            "|",
            "\\",
            ">",
            "a!",
            "a-",
            "a.",
            "a ",
            "*a ",
            "_a*",
            "![",
            "](",
            "[a](",
            "<a ",
            "<!--",
            "&#",
            "~~",
            "| ",
            "\n- ",
            "\n> ",
            "1. ",
            "www.",
            "http://a",
            "https://a/(",
            "a@a.",
            "@a",
            "a_a",
            "https://a/*_",
            "https://a/?a&b;",
            "http://a&lt;",
            "https://a&#x41;",
            "www.a.",
            "www.a&lt;",
            "http://a&lt",
            "a@b.",
            "@nora-",
            "\u8c22@a ",
            "<T>\n\n",
            "<table>",
            "[a][a]\n",
            "\u0301\u0316",
            "\u0316\u0301\u05b0",
            "\u3099\u0301\u0316",
            "\u00ad\u0301\u0316",
            "```",
            "\u00e4",
            "a\u0308",
            "\u6c34",
            "\u0e01");

    /** What ends otherwise than it went on has expressions begin again. */
    private static final String SUFFIX = "!\n";

    /** What takes a text apart. */
    record Reader(String name, Consumer<String> reading) {

        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Reader> readers() {
        return Stream.of(
                new Reader("numbers typed", NumberCandidates::candidates),
                new Reader("numbers named", NumberCandidates::likelyIn),
                new Reader("words to look for", SearchText::of),
                new Reader("pattern", LikePattern::containing),
                new Reader("order filter", text -> OrderFilter.of(null, null, null, text, ZoneOffset.UTC)),
                new Reader("order number", OrderNumber::isValid),
                new Reader("text in its form", VisibleText::normalise),
                new Reader("text in any form", text -> Stream.of(NormalForm.values())
                        .forEach(form -> form.of(text))),
                new Reader("folded", Folding::of),
                new Reader("tag", TagName.Form::of),
                new Reader("key of an address", EmailAddress::keyOf),
                new Reader("links in words", PortalLinks::countExternalLinks),
                new Reader("host of a link", text -> Markdown.content("[a](http://" + text + ")")
                        .countExternalLinks()),
                new Reader("ticket number", TicketNumber::fromInput),
                new Reader("address", EmailAddress::isValid),
                new Reader(
                        "mail in plain text", text -> readMail("Content-Type: text/plain; format=flowed\n\n" + text)),
                new Reader("mail in HTML", text -> readMail("Content-Type: text/html\n\n" + text)),
                new Reader("addresses of a mail", text -> readMail("To: " + text + "\n\n")),
                new Reader("type of a mail", text -> readMail("Content-Type: text/plain; " + text + "\n\n")),
                new Reader("slug", Slug::of),
                new Reader("escaped", Markdown::escaped),
                new Reader("excerpt", text -> Markdown.excerpt(text, 4000)),
                new Reader("html", Markdown::html),
                new Reader("mentions", Markdown::mentions),
                new Reader("html with people", text -> Markdown.html(text, Map.of("a", "/forum/person/1"))),
                new Reader("content", text -> Markdown.content(text).countExternalLinks()));
    }

    private static InboundMail readMail(String mail) {
        return MailReader.read(mail.getBytes(StandardCharsets.UTF_8), List.of());
    }

    @BeforeEach
    void beSomewhere() {
        System.setProperty(Setting.BASE_URL.property(), "http://localhost:8080");
    }

    @AfterEach
    void beNowhere() {
        System.clearProperty(Setting.BASE_URL.property());
    }

    @ParameterizedTest
    @MethodSource("readers")
    void isProcessedInLinearTime(Reader reader) {
        for (String pump : PUMPS) {
            Growth.isLinear(reader + " (" + pump + ")", "a", pump, SUFFIX, text -> Objects.requireNonNull(reader)
                    .reading()
                    .accept(text));
        }
    }
}
