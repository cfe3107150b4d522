package org.atrium.platform.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.atrium.inbound.reading.MailReader;
import org.atrium.platform.brand.BrandSettings;
import org.atrium.platform.brand.CurrentBrand;
import org.atrium.platform.mail.Mail.EarlierMessage;
import org.atrium.platform.settings.Setting;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Who answers a mail of ours in a mail program has written their words, and none of ours. */
class AnsweredMailTest {

    private static final String WORDS = "Thank you, that helped.\n\nOne more thing: the lid is loose.";
    private static final String FROM = "Hearth & Kettle <support@shop.example>";

    @BeforeEach
    void standSomewhere() {
        System.setProperty(Setting.BASE_URL.property(), "https://portal.example/");
        System.setProperty(Setting.SUPPORT_ADDRESS.property(), "support@shop.example");
        BrandSettings.setDefaults();
    }

    @AfterEach
    void standNowhere() {
        System.clearProperty(Setting.BASE_URL.property());
        System.clearProperty(Setting.SUPPORT_ADDRESS.property());
        BrandSettings.clear();
    }

    static Stream<Arguments> programs() {
        return Stream.of("gmail", "outlook", "apple", "thunderbird", "gmailGerman")
                .flatMap(program -> Stream.of(true, false)
                        .flatMap(html -> Stream.of(true, false).map(before -> Arguments.of(program, html, before))));
    }

    @ParameterizedTest
    @MethodSource("programs")
    void newestWordsAreTheAuthorsAlone(String program, boolean html, boolean withEarlier) {
        RenderedMail ours = ours(withEarlier);
        String answer = html ? htmlAnswer(program, ours) : textAnswer(program, ours);
        String type = html ? "text/html" : "text/plain";
        byte[] mail = ("From: Nora <nora@x.example>\r\nTo: support@shop.example\r\nSubject: Re: Kettle\r\n"
                        + "MIME-Version: 1.0\r\nContent-Type: " + type + "; charset=utf-8\r\n"
                        + "Content-Transfer-Encoding: 8bit\r\n\r\n" + answer.replace("\n", "\r\n"))
                .getBytes(StandardCharsets.UTF_8);
        assertThat(MailReader.read(mail, List.of()).body().newest()).isEqualTo(WORDS);
    }

    private static RenderedMail ours(boolean withEarlier) {
        Mail mail = new Mail(
                "nora@x.example",
                "Nora",
                "en",
                "notification.mail.ticketAnswer",
                Map.of("subject", "Kettle", "number", "T-1001"),
                "/tickets/T-1001",
                "Please descale it.\n\n> It hums\n\n1. Water\n2. Vinegar\n\n-- \nOtto, support",
                true,
                "/unsubscribe?token=x",
                MailConversation.about("ticket", "T-1001").readBy(7));
        return RenderedMail.of(
                withEarlier
                        ? mail.withEarlier(List.of(
                                new EarlierMessage("Otto", "3 Dec 2026", "Which kettle is it?"),
                                new EarlierMessage("Nora", "2 Dec 2026", "It hums.")))
                        : mail,
                CurrentBrand.ofSettings());
    }

    private static String htmlAnswer(String program, RenderedMail ours) {
        String words = Stream.of(WORDS.split("\n\n"))
                .map(line -> "<div>" + line + "</div>")
                .collect(Collectors.joining("<div><br></div>"));
        String from = "Hearth &amp; Kettle &lt;<a href=\"mailto:support@shop.example\">support@shop.example</a>&gt;";
        String content = Jsoup.parse(ours.html()).body().html();
        return switch (program) {
            case "gmail" ->
                "<div dir=\"ltr\">" + words + "</div><br><div class=\"gmail_quote gmail_quote_container\">"
                        + "<div dir=\"ltr\" class=\"gmail_attr\">On Tue, Dec 1, 2026 at 9:00 AM " + from
                        + " wrote:<br></div>"
                        + "<blockquote class=\"gmail_quote\" style=\"margin:0px 0px 0px 0.8ex;border-left:1px solid"
                        + " rgb(204,204,204);padding-left:1ex\">" + content + "</blockquote></div>";
            case "gmailGerman" ->
                "<div dir=\"ltr\">" + words + "</div><br><div class=\"gmail_quote\">"
                        + "<div dir=\"ltr\" class=\"gmail_attr\">Am Di., 1. Dez. 2026 um 09:00 Uhr schrieb " + from
                        + ":<br></div><blockquote class=\"gmail_quote\" style=\"margin:0px 0px 0px 0.8ex;border-left:1px"
                        + " solid rgb(204,204,204);padding-left:1ex\">" + content + "</blockquote></div>";
            case "outlook" ->
                "<html><body><div class=\"WordSection1\">"
                        + Stream.of(WORDS.split("\n\n"))
                                .map(line -> "<p class=\"MsoNormal\">" + line + "<o:p></o:p></p>")
                                .collect(Collectors.joining("<p class=\"MsoNormal\"><o:p>&nbsp;</o:p></p>"))
                        + "<p class=\"MsoNormal\"><o:p>&nbsp;</o:p></p><div>"
                        + "<div style=\"border:none;border-top:solid #E1E1E1 1.0pt;padding:3.0pt 0in 0in 0in\">"
                        + "<p class=\"MsoNormal\"><b>From:</b> " + from
                        + " <br><b>Sent:</b> Tuesday, December 1, 2026 9:00 AM<br>"
                        + "<b>To:</b> nora@x.example<br><b>Subject:</b> Kettle<o:p></o:p></p></div></div>"
                        + content + "</div></body></html>";
            case "apple" ->
                "<html><body style=\"overflow-wrap: break-word;\">" + words
                        + "<br id=\"lineBreakAtBeginningOfMessage\"><div><br><blockquote type=\"cite\"><div>On 1 Dec 2026, at 09:00, "
                        + from + " wrote:</div><br class=\"Apple-interchange-newline\"><div>" + content
                        + "</div></blockquote></div></body></html>";
            default ->
                "<html><body>" + words + "<div class=\"moz-cite-prefix\">On 12/1/26 09:00, Hearth &amp; Kettle"
                        + " wrote:<br></div><blockquote type=\"cite\" cite=\"mid:ticket.2f.T-1001@shop.example\">"
                        + content
                        + "</blockquote></body></html>";
        };
    }

    private static String textAnswer(String program, RenderedMail ours) {
        String quoted = ours.text()
                .lines()
                .map(line -> line.isEmpty() ? ">" : "> " + line)
                .collect(Collectors.joining("\n"));
        return WORDS + "\n\n"
                + switch (program) {
                    case "gmail" -> "On Tue, Dec 1, 2026 at 9:00 AM " + FROM + "\nwrote:\n\n" + quoted;
                    case "gmailGerman" ->
                        "Am Di., 1. Dez. 2026 um 09:00 Uhr schrieb Hearth & Kettle <\nsupport@shop.example>:\n\n"
                                + quoted;
                    case "outlook" ->
                        "From: " + FROM + "\nSent: Tuesday, December 1, 2026 9:00 AM\nTo: nora@x.example\n"
                                + "Subject: Kettle\n\n" + ours.text();
                    case "apple" -> "> On 1 Dec 2026, at 09:00, " + FROM + " wrote:\n> \n" + quoted;
                    default -> "On 12/1/26 09:00, Hearth & Kettle wrote:\n" + quoted;
                }
                + "\n";
    }
}
