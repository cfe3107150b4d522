package org.atrium.inbound.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.atrium.inbound.reading.Mails.parts;
import static org.atrium.inbound.reading.Mails.text;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The parts of a mail: which of them are its body, which are files, and what the files are called. */
class MailPartsTest {

    @Test
    void plainTextIsPreferred() {
        InboundMail mail = parts("alternative", """
                --b
                Content-Type: text/plain

                plain
                --b
                Content-Type: text/html

                <p>html</p>
                --b--
                """);
        assertThat(mail.body().newest()).isEqualTo("plain");
        assertThat(mail.attachments()).isEmpty();
    }

    @Test
    void htmlIsTakenWherePlainTextSaysNothing() {
        assertThat(parts("alternative", """
                --b
                Content-Type: text/plain

                \u00A0
                --b
                Content-Type: text/html; charset=utf-8

                <p>html</p>
                --b--
                """).body().newest()).isEqualTo("html");
    }

    @Test
    void picturesOfHtmlAreInlineAttachments() {
        InboundMail mail = parts("related", """
                --b
                Content-Type: text/html

                <p>Look <img src="cid:p1@x"></p>
                --b
                Content-Type: image/png; name="photo.png"
                Content-ID: <p1@x>
                Content-Transfer-Encoding: base64

                aGk=
                --b--
                """);
        assertThat(mail.body().newest()).isEqualTo("Look ![](cid:p1@x)");
        InboundAttachment photo = mail.attachments().get(0);
        assertThat(photo.contentId()).contains("p1@x");
        assertThat(photo.inline()).isTrue();
        assertThat(photo.type()).isEqualTo("image/png");
        assertThat(text(photo)).isEqualTo("hi");
    }

    @Test
    void picturesThatOutlookNamesInPlainTextAreReferredTo() {
        assertThat(Mails.newest("Look [cid:image001.png@01D0.2F] here"))
                .isEqualTo("Look ![](cid:image001.png@01D0.2F) here");
    }

    @Test
    void textAroundPicturesIsOneBody() {
        InboundMail mail = parts("mixed", """
                --b

                before
                --b
                Content-Type: image/jpeg
                Content-Disposition: inline; filename=a.jpg

                x
                --b

                after
                --b--
                """);
        assertThat(mail.body().newest()).isEqualTo("before\n\nafter");
        assertThat(mail.attachments()).extracting(InboundAttachment::name).containsExactly("a.jpg");
    }

    @Test
    void aTextFileIsAnAttachment() {
        InboundMail mail = parts("mixed", """
                --b

                body
                --b
                Content-Type: text/plain
                Content-Disposition: attachment; filename="log.txt"

                line
                --b--
                """);
        assertThat(mail.body().newest()).isEqualTo("body");
        assertThat(text(mail.attachments().get(0))).isEqualTo("line");
    }

    @Test
    void aMailWithinAMailIsAnAttachmentCalledByItsSubject() {
        InboundMail mail = parts("mixed", """
                --b

                see below
                --b
                Content-Type: message/rfc822

                From: a@example.com
                Subject: =?utf-8?Q?K=C3=A4nnchen?= / 2

                inner
                --b--
                """);
        assertThat(mail.body().newest()).isEqualTo("see below");
        assertThat(mail.attachments()).extracting(InboundAttachment::name).containsExactly("Kännchen   2.eml");
        assertThat(text(mail.attachments().get(0))).contains("inner");
    }

    @Test
    void theSealOfASignedMailIsNoFile() {
        InboundMail mail = parts("signed", """
                --b

                signed words
                --b
                Content-Type: application/pgp-signature; name=signature.asc

                x
                --b--
                """);
        assertThat(mail.body().newest()).isEqualTo("signed words");
        assertThat(mail.attachments()).isEmpty();
    }

    @Test
    void aRichTextOfOutlookIsKeptAsAFile() {
        assertThat(Mails.with("Content-Type: application/ms-tnef; name=\"winmail.dat\"\n", "x")
                        .attachments())
                .extracting(InboundAttachment::name)
                .containsExactly("winmail.dat");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            filename="../../etc/passwd"                                       | passwd
            filename="C:\\temp\\a.txt"                                        | a.txt
            filename=..                                                       | ''
            filename*=us-ascii''Forex%20Platte%20ohne%20W%F6lbung.jpg         | Forex Platte ohne Wölbung.jpg
            filename*0*=utf-8''%E6%B0%B4; filename*1=" a.txt"                 | 水 a.txt
            filename="=?utf-8?B?Q1BHIGJlesO8Zw==?= =?utf-8?Q?lich.jpg?="      | CPG bezüglich.jpg
            filename==?utf-8?Q?gr=C3=BCn.txt?=                                | grün.txt
            filename="a\u202Egpj.exe"                                         | agpj.exe
            filename="a;b.txt"                                                | a;b.txt
            """)
    void filesAreCalledByTextsThatAreNoPaths(String written, String name) {
        assertThat(parts(
                                "mixed",
                                "--b\nContent-Type: application/x; x=y\nContent-Disposition: attachment; " + written
                                        + "\n\nx\n--b--\n")
                        .attachments())
                .extracting(InboundAttachment::name)
                .containsExactly(name);
    }

    @Test
    void aTypeThatCannotBeReadIsText() {
        assertThat(Mails.with("Content-Type: =?utf-8?Q?text/pl=C3=A4in?=\n", "Hello")
                        .body()
                        .newest())
                .isEqualTo("Hello");
        assertThat(Mails.with("Content-Type: text\n", "Hello").body().newest()).isEqualTo("Hello");
    }

    @Test
    void anUnknownEncodingIsTakenAsItIs() {
        assertThat(Mails.with("Content-Transfer-Encoding: 8bits\n", "Hello")
                        .body()
                        .newest())
                .isEqualTo("Hello");
    }

    @Test
    void partsBehindAnotherLineThanDeclaredAreText() {
        assertThat(parts("mixed", "--other\n\nHello\n--other--\n").body().newest())
                .contains("Hello");
    }

    @Test
    void umlautsInQuotedPrintableAreRead() {
        assertThat(parts("alternative", """
                --b
                Content-Type: text/plain; charset="iso-8859-1"
                Content-Transfer-Encoding: quoted-printable

                hi, does this work? =E4=F6=FC
                --b--
                """).body().newest()).isEqualTo("hi, does this work? äöü");
    }

    @Test
    void filesWrittenIntoTheTextAreParted() {
        InboundMail mail = Mails.with("", "Here:\nbegin 644 hi.txt\n\"2F D\n`\nend\nBye");
        assertThat(mail.body().newest()).isEqualTo("Here:\nBye");
        assertThat(mail.attachments()).extracting(InboundAttachment::name).containsExactly("hi.txt");
    }

    @Test
    void anInvitationIsRecognised() {
        InboundMail mail = parts("alternative", """
                --b
                Content-Type: text/plain

                Come
                --b
                Content-Type: text/calendar; method=request

                BEGIN:VCALENDAR
                BEGIN:VEVENT
                SUMMARY;LANGUAGE="de:x":Kessel\\, neu
                 er
                END:VEVENT
                END:VCALENDAR
                --b--
                """);
        assertThat(mail.invitation()).contains(new CalendarInvitation("REQUEST", "Kessel, neuer", ""));
        assertThat(mail.attachments()).extracting(InboundAttachment::name).isEqualTo(List.of("invite.ics"));
    }
}
