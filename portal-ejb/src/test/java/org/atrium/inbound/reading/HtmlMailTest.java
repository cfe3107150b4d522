package org.atrium.inbound.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.atrium.inbound.reading.Mails.html;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Mails in HTML become Markdown with the same words, and their quotes are found by the marks of mail programs. */
class HtmlMailTest {

    @Test
    void paragraphsLinksAndEmphasisBecomeMarkdown() {
        assertThat(
                        newest(
                                "<p>See <a href='https://shop.example/a b'>the <b>page</b></a>, <b>now</b> <i>please</i>.</p><p>Bye</p>"))
                .isEqualTo("See [the page](https://shop.example/a%20b), **now** *please*.\n\nBye");
    }

    @Test
    void listsAreNestedAsWritten() {
        assertThat(newest("<ul><li>one<ol><li>a</li><li>b</li></ol></li><li>two</li></ul>"))
                .isEqualTo("- one\n  1. a\n  2. b\n- two");
    }

    @Test
    void tablesOfDataStayTables() {
        assertThat(newest("<table><tr><th>Item</th><th>Price</th></tr><tr><td>a|b</td><td>2</td></tr></table>"))
                .isEqualTo("| Item | Price |\n| --- | --- |\n| a\\|b | 2 |");
    }

    @Test
    void tablesOfLayoutAreLines() {
        assertThat(
                        newest(
                                "<table><tr><td><div>Hello</div></td><td><img src='https://x.example/l.png'></td></tr></table>"))
                .isEqualTo("Hello");
    }

    @Test
    void codeStaysAsItIs() {
        assertThat(newest("<pre>a  *b*\n  c</pre>")).isEqualTo("```\na  *b*\n  c\n```");
    }

    @Test
    void headingsAndRulesAreMarked() {
        assertThat(newest("<h2>Order</h2>text<hr>more")).isEqualTo("## Order\n\ntext\n\n---\n\nmore");
    }

    @Test
    void picturesReferToTheirAttachment() {
        assertThat(newest("Look: <img src='cid:photo@example.com' alt='the kettle'>"))
                .isEqualTo("Look: ![the kettle](cid:photo@example.com)");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<style>p{}</style>",
                "<img src='https://t.example/o.gif' width='1' height='1' alt='x'>",
                "<img src='https://t.example/o.gif'>",
                "<div style='display: none'>preheader</div>",
                "<a href='javascript:alert(1)'></a>",
                "<iframe src='https://x.example'>x</iframe>",
                "<noscript>x</noscript>",
                "<!-- x -->"
            })
    void whatRunsHidesOrReportsIsLeftOut(String markup) {
        assertThat(newest("Hello " + markup)).isEqualTo("Hello");
    }

    @Test
    void linksThatRunAreWordsAlone() {
        assertThat(newest("<a href='javascript:alert(1)'>here</a> <a href='data:text/html,x'>there</a>"))
                .isEqualTo("here there");
    }

    @Test
    void wordsThatLookLikeMarkdownAreEscaped() {
        assertThat(newest("<p>1. *a* [x](y) &lt;b&gt; snake_case `c`</p><p># no heading</p><p>- no list</p>"))
                .isEqualTo("1\\. \\*a\\* \\[x\\](y) \\<b> snake_case \\`c\\`\n\n\\# no heading\n\n\\- no list");
    }

    @Test
    void linesOfOutlookAreLines() {
        assertThat(newest("<p class=MsoNormal>One</p><p class=MsoNormal><o:p>&nbsp;</o:p></p><p class=MsoNormal>Two</p>"
                        + "<p class=MsoNormal>Three</p>"))
                .isEqualTo("One\n\nTwo\nThree");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div class='gmail_quote'><div class='gmail_attr'>Il giorno 3 apr Bob ha scritto:</div>"
                        + "<blockquote class='gmail_quote'>old</blockquote></div>",
                "<div class='moz-cite-prefix'>Den 3 apr skrev Bob:</div><blockquote type='cite'>old</blockquote>",
                "<blockquote type='cite'><div>On Apr 3, 2012, at 4:19 PM, bob wrote:</div>old</blockquote>",
                "<hr><div id='divRplyFwdMsg'><b>Von:</b> Bob<br><b>Gesendet:</b> Mittwoch<br><b>An:</b> Nora<br>"
                        + "<b>Betreff:</b> x</div><div>old</div>",
                "<div style='border:none;border-top:solid #E1E1E1 1.0pt;padding:3.0pt 0cm 0cm 0cm'><p class=MsoNormal>"
                        + "<b>Lähettäjä:</b> Bob</p></div><p class=MsoNormal>old</p>",
                "<div class='yahoo_quoted'>Bob skrev<br>old</div>",
                "<hr id='zwchr'><b>From: </b>bob@example.com<br>old",
                "<div class='protonmail_quote'>Bob<blockquote>old</blockquote></div>",
                "<div>&gt; Subject: Test<br>&gt; old<br></div>",
                "<div name='messageReplySection'>Bob, 3 apr<blockquote>old</blockquote></div>",
                "<div id='appendonsend'></div><hr><div>old</div>"
            })
    void quotesAreFoundByTheirMarkup(String quote) {
        MailBody body = html("<div>It still leaks.</div><br>" + quote);
        assertThat(body.newest()).isEqualTo("It still leaks.");
        assertThat(body.folded()).contains("old");
    }

    @Test
    void signaturesAreFoundByTheirMarkup() {
        assertThat(html("Hello<div class='gmail_signature'>Nora<br>Shop Street 1</div>"))
                .isEqualTo(new MailBody("Hello", "Nora\nShop Street 1", true));
    }

    @Test
    void anElementAroundAnswerAndQuoteHidesNothing() {
        assertThat(newest("<div><p>Reply</p><p><b>From:</b> bob@example.com<br><b>Sent:</b> today<br><b>To:</b> Nora"
                        + "<br><b>Subject:</b> x</p><p>old</p></div>"))
                .isEqualTo("Reply");
    }

    @Test
    void numberedListsOfOutlookStayWithWhatFollows() {
        assertThat(newest("<div class=WordSection1><p class=MsoNormal>Two things</p><ol><li>one</li><li>two</li></ol>"
                        + "<p class=MsoNormal>Bye</p></div>"))
                .isEqualTo("Two things\n\n1. one\n2. two\n\nBye");
    }

    @Test
    void aPassageThatIsSetOffStays() {
        assertThat(newest("First<blockquote>set off</blockquote>")).isEqualTo("First\n\n> set off");
    }

    @Test
    void answersBetweenQuotesKeepThem() {
        assertThat(newest(
                        "<div class='moz-cite-prefix'>On 3 Apr Bob wrote:</div><blockquote type='cite'>One?</blockquote>"
                                + "<p>Yes</p><blockquote type='cite'>Two?</blockquote><p>No</p>"))
                .isEqualTo("> One?\n\nYes\n\n> Two?\n\nNo");
    }

    private static String newest(String markup) {
        return html(markup).newest();
    }
}
