package org.atrium.inbound.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What headers say, however they are written. */
class MailHeadersTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Kettle                                                             | Kettle
            =?UTF-8?Q?Wasserkocher_l=C3=A4uft_aus?=                            | Wasserkocher läuft aus
            =?utf-8?B?Q1BHLVJla2xhbWF0aW9uIGJlesO8Zw==?= =?utf-8?Q?lich?=      | CPG-Reklamation bezüglich
            =?iso-8859-1?q?gr=FC=DFe?= and =?koi8-r?b?0NLJ18XU?=               | grüße and привет
            =?ISO-2022-JP?B?GyRCJF4kXyRgJGEkYhsoQg==?=                         | まみむめも
            =?gb2312?B?xOO6w6Os?=                                              | 你好，
            =?x-unknown?Q?gr=C3=BC=C3=9Fe?=                                    | grüße
            =?us-ascii?Q?gr=FC=DFe?=                                           | grüße
            =?UTF-8*de?Q?gr=C3=BC=C3=9Fe?=                                     | grüße
            =?utf-8?Q?a b?=                                                    | a b
            =?utf-8?Q?unfinished                                               | =?utf-8?Q?unfinished
            Säying 8 bits                                                      | Säying 8 bits
            a \\ backslash                                                     | a \\ backslash
            """)
    void subjectsAreDecoded(String written, String subject) {
        assertThat(Mails.read("Subject: " + written + "\n\n").subject()).isEqualTo(subject);
    }

    @Test
    void aCharacterMayBeCutInTwoBetweenWords() {
        assertThat(Mails.read("Subject: =?utf-8?Q?gr=C3?=\n =?utf-8?Q?=BCn?=\n\n")
                        .subject())
                .isEqualTo("grün");
    }

    @Test
    void rawBytesOfAnyCharsetAreGuessed() {
        byte[] mail = "Subject: Grüße aus Köln\n\n".getBytes(Charset.forName("windows-1252"));
        assertThat(Mails.read(mail).subject()).isEqualTo("Grüße aus Köln");
    }

    @Test
    void aSubjectIsOneStorableLine() {
        assertThat(Mails.read("Subject: =?utf-8?Q?a=0D=0ABcc:_x=00=E2=80=AEb?=\n\n")
                        .subject())
                .isEqualTo("a Bcc: x b");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Nora <nora@example.com>                          | nora@example.com | Nora
            nora@example.com                                 | nora@example.com | ''
            nora@example.com (Nora)                          | nora@example.com | Nora
            <nora@example.com>                               | nora@example.com | ''
            "Public, Nora \\"N\\"" <nora@example.com>        | nora@example.com | 'Public, Nora "N"'
            Public, Nora <nora@example.com>                  | nora@example.com | 'Public, Nora'
            =?UTF-8?Q?Foo_=C5=A0oobar?= <nora@example.com>   | nora@example.com | Foo Šoobar
            "=?UTF-8?Q?Foo_=C5=A0oobar?=" <nora@example.com> | nora@example.com | Foo Šoobar
            Nora nora@example.com                            | nora@example.com | Nora
            "nora@evil.example" <nora@example.com>           | nora@example.com | nora@evil.example
            Jöhn <jdöe@mächine.example>                      | jdöe@mächine.example | Jöhn
            <@relay.example:nora@example.com>                | nora@example.com | ''
            "Nora <nora@example.com>                         | nora@example.com | Nora
            """)
    void authorsAreReadAsPeopleWriteThem(String written, String address, String name) {
        assertThat(Mails.read("From: " + written + "\n\n").from()).contains(new MailParty(address, name));
    }

    @Test
    void listsMayHaveGroupsAndSemicolons() {
        assertThat(Mails.read(
                                "To: Team: a@example.com, B <b@example.com>;, undisclosed-recipients:;\nTo: c@example.com; d@example.com\n\n")
                        .to())
                .extracting(MailParty::address)
                .containsExactly("a@example.com", "b@example.com", "c@example.com", "d@example.com");
    }

    @Test
    void whatIsNoAddressIsNone() {
        assertThat(Mails.read("To: Undisclosed <Undisclosed-Recipient:@mail.example;>, nobody\n\n")
                        .to())
                .isEmpty();
    }

    @Test
    void ccAndAnswersHaveTheirOwnAddresses() {
        InboundMail mail = Mails.read("Cc: c@example.com\nReply-To: r@example.com\n\n");
        assertThat(mail.cc()).containsExactly(new MailParty("c@example.com", ""));
        assertThat(mail.replyTo()).containsExactly(new MailParty("r@example.com", ""));
    }

    @Test
    void idsAreReadWithoutBrackets() {
        InboundMail mail =
                Mails.read("Message-ID: <1@a>\nIn-Reply-To: Your mail of <2@a>\nReferences: <3@a>\n\t<2@a>,4@a\n\n");
        assertThat(mail.messageId()).contains("1@a");
        assertThat(mail.inReplyTo()).containsExactly("2@a");
        assertThat(mail.references()).containsExactly("3@a", "2@a", "4@a");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Tue, 3 Apr 2012 16:55:26 +0400         | 2012-04-03T12:55:26Z
            3 Apr 12 16:55 EST                     | 2012-04-03T21:55:00Z
            Tue, 3 Apr 2012 16:55:60 GMT           | 2012-04-03T16:55:59Z
            Apr 3, 2012 16:55:26 -0330             | 2012-04-03T20:25:26Z
            """)
    void datesAreReadInAnyOrder(String written, Instant date) {
        assertThat(Mails.read("Date: " + written + "\n\n").date()).contains(date);
    }

    @Test
    void anImpossibleDateIsNone() {
        assertThat(Mails.read("Date: Tue, 33 Apr 2012 16:55:26 +0400\n\n").date())
                .isEmpty();
        assertThat(Mails.read("Date: yesterday\n\n").date()).isEmpty();
    }

    @Test
    void textWithoutHeadersIsText() {
        InboundMail mail = Mails.read("This has no headers.\nAll of it is text.\n");
        assertThat(mail.body().newest()).isEqualTo("This has no headers.\nAll of it is text.");
        assertThat(mail.defects()).containsExactly(MailDefect.NO_AUTHOR);
    }

    @Test
    void aLineThatIsNoHeaderIsPassedOver() {
        InboundMail mail = Mails.read("From: a@example.com\nbroken line\nSubject: x\n\nHello");
        assertThat(mail.subject()).isEqualTo("x");
        assertThat(mail.body().newest()).isEqualTo("Hello");
    }

    @Test
    void anEmptyBodyIsADefect() {
        assertThat(Mails.read(new byte[0]).defects())
                .containsExactlyInAnyOrder(MailDefect.NO_AUTHOR, MailDefect.NO_BODY);
    }

    @Test
    void bodiesAreReadInTheirCharset() {
        byte[] body = "Ярмарка чайников".getBytes(Charset.forName("koi8-r"));
        assertThat(Mails.with("Content-Type: text/plain; charset=koi8-r\n", body)
                        .body()
                        .newest())
                .isEqualTo("Ярмарка чайников");
    }

    @Test
    void aWrongCharsetIsCorrected() {
        byte[] body = "Grüße – bis bald".getBytes(StandardCharsets.UTF_8);
        assertThat(newest("iso-8859-1", body)).isEqualTo("Grüße – bis bald");
        assertThat(newest("us-ascii", body)).isEqualTo("Grüße – bis bald");
        assertThat(newest("x-unknown", body)).isEqualTo("Grüße – bis bald");
        assertThat(newest("utf-8", "Grüße".getBytes(StandardCharsets.ISO_8859_1)))
                .isEqualTo("Grüße");
    }

    @Test
    void signsThatTheDeclaredCharsetLacksAreRead() {
        assertThat(newest("gb2312", "水壶 – 鎔".getBytes(Charset.forName("gb18030"))))
                .isEqualTo("水壶 – 鎔");
        assertThat(newest("iso-8859-1", "5 €".getBytes(Charset.forName("windows-1252"))))
                .isEqualTo("5 €");
        assertThat(newest("iso-2022-jp", "①すみません".getBytes(Charset.forName("x-windows-iso2022jp"))))
                .isEqualTo("①すみません");
    }

    @Test
    void brokenBytesLoseNothingElse() {
        assertThat(newest("utf-8", new byte[] {'a', (byte) 0xC3, 'b', (byte) 0xFF, 0, 'c'}))
                .startsWith("a")
                .endsWith("c")
                .doesNotContain("\0");
    }

    @Test
    void flowedLinesAreJoined() {
        assertThat(Mails.with("Content-Type: text/plain; format=flowed\n", "One line \nthat flows.\n Next\n-- \nNora")
                        .body())
                .isEqualTo(new MailBody("One line that flows.\nNext", "--\nNora", true));
        assertThat(Mails.with("Content-Type: text/plain; format=flowed; delsp=yes\n", "水 \n壶")
                        .body()
                        .newest())
                .isEqualTo("水壶");
    }

    private static String newest(String charset, byte[] body) {
        return Mails.with("Content-Type: text/plain; charset=\"" + charset + "\"\n", body)
                .body()
                .newest();
    }
}
