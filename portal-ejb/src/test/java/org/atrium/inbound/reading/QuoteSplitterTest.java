package org.atrium.inbound.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.atrium.inbound.reading.Mails.newest;
import static org.atrium.inbound.reading.Mails.plain;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What an author wrote this time is told from the quotes around it, in six languages. */
class QuoteSplitterTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "On Tue, 3 Apr 2012 at 16:19, Bob <bob@example.com> wrote:",
                "On Tue, 3 Apr 2012 at 16:19, Bob <\nbob@example.com> wrote:",
                "On 12/23/24 at 10:29 Bob Builder wrote:",
                "On Apr 3, 2012, at 4:19 PM, bob wrote:",
                "2012-04-03 16:19 GMT+02:00 Bob <bob@example.com>:",
                "2017-02-05 13:29 GMT+02:00 Very long author name <\nnotifications@forum.some-host.example>:",
                "W dniu 2026-01-19 10:12 Biuro Obsługi [biuro@example.com], pisze:",
                "Am 03.04.2012 um 16:19 schrieb Bob Baumeister:",
                "Am Di., 3. Apr. 2012 um 16:19 Uhr schrieb Bob\n<bob@example.com>:",
                "Bob Baumeister <bob@example.com> schrieb am 03.04.2012, 16:19:",
                "Le 3 avril 2012 à 16:19, Bob <bob@example.com> a écrit :",
                "Le mar. 3 avr. 2012 à 16:19, Bob <bob@example.com> a\u00A0écrit\u00A0:",
                "W dniu 2012-04-03 o 16:19, Bob pisze:",
                "W dniu 2012-04-03 16:19:00 użytkownik Bob <bob@example.com> napisał:",
                "wt., 3 kwi 2012 o 16:19 Bob <bob@example.com> napisał(a):",
                "3 апреля 2012 г., 16:19 пользователь Bob <bob@example.com> написал:",
                "вт, 3 апр. 2012 г. в 16:19, Bob <bob@example.com>:",
                "03.04.2012, 16:19, \"Bob\" <bob@example.com>:",
                "在 2012年4月3日，下午4:19，Bob <bob@example.com> 写道：",
                "Bob <bob@example.com> 于2012年4月3日周二 下午4:19写道：",
                "Bob <bob@example.com> 於 2012年4月3日 週二 下午4:19寫道："
            })
    void attributionsAreFoldedWithTheirQuotes(String attribution) {
        MailBody body = plain("It still leaks.\n\n" + attribution + "\n\n> Does it leak?\n>\n> Bob\n");
        assertThat(body.newest()).isEqualTo("It still leaks.");
        assertThat(body.folded()).startsWith(attribution).endsWith("> Bob");
    }

    /** Yahoo and K-9 set nothing before the lines they quote. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "On Tuesday, February 10, 2015 4:25 PM, Bob <bob@example.com> wrote:",
                "Am 3. April 2012 16:19:26 MESZ schrieb Bob <bob@example.com>:",
                "Le 3 avril 2012 16:19:26 GMT+02:00, Bob <bob@example.com> a écrit :",
                "Dnia 3 kwietnia 2012 16:19 Bob <bob@example.com> napisał(a):",
                "3 апреля 2012 г. 16:19:26 GMT+03:00, Bob <bob@example.com> пишет:",
                "在 2012-04-03 16:19:26，\"Bob\" <bob@example.com> 写道："
            })
    void whatFollowsAnAttributionIsFoldedWithoutMarksToo(String attribution) {
        MailBody body = plain("It still leaks.\n\n" + attribution + "\nDoes it leak?\n\nBob\n");
        assertThat(body.newest()).isEqualTo("It still leaks.");
        assertThat(body.folded()).endsWith("Does it leak?\n\nBob");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "From: Bob [mailto:bob@example.com]\nSent: Friday, 23 March 2012 5:08 p.m.\nTo: Nora\nSubject: Kettle",
                "*From:* Bob\n*Sent:* Thursday, February 09, 2012 1:36 PM\n*To:* nora@example.com\n*Subject:* Kettle",
                "Von: Bob <bob@example.com>\nGesendet: Freitag, 23. März 2012 17:08\nAn: Nora\nBetreff: Kessel",
                "De : Bob <bob@example.com>\nEnvoyé : vendredi 23 mars 2012 17:08\nÀ : Nora\nObjet : Bouilloire",
                "Od: Bob <bob@example.com>\nWysłano: piątek, 23 marca 2012 17:08\nDo: Nora\nTemat: Czajnik",
                "От: Bob <bob@example.com>\nОтправлено: 23 марта 2012 г. 17:08\nКому: Nora\nТема: Чайник",
                "发件人: Bob <bob@example.com>\n发送时间: 2012年3月23日 17:08\n收件人: Nora\n主题: 水壶",
                "寄件者： Bob <bob@example.com>\n寄件日期： 2012年3月23日 17:08\n收件者： Nora\n主旨： 水壺",
                "----- Original Message -----\nWho: Bob",
                "-----Ursprüngliche Nachricht-----\nVon: Bob",
                "-------- Message d'origine --------\nBob",
                "-----Oryginalna wiadomość-----\nBob",
                "-------- Исходное сообщение --------\nBob",
                "------------------ 原始邮件 ------------------\nBob",
                "Begin forwarded message:\n\nBob"
            })
    void mailsQuotedWithTheirHeadersAreFolded(String header) {
        MailBody body = plain("It still leaks.\n" + header + "\n\nDoes it leak?\n");
        assertThat(body.newest()).isEqualTo("It still leaks.");
        assertThat(body.folded()).startsWith(header.substring(0, 10)).endsWith("Does it leak?");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Sent from my iPhone",
                "Sent from my Verizon Wireless BlackBerry",
                "Get Outlook for iOS<https://aka.ms/o0ukef>",
                "Sent from Yahoo Mail on Android",
                "Von meinem iPhone gesendet",
                "Gesendet mit der GMX Mail App",
                "Envoyé de mon iPhone",
                "Wysłane z iPhone'a",
                "Отправлено с iPhone",
                "发自我的 iPhone"
            })
    void linesOfPhonesAreFolded(String line) {
        assertThat(newest("It still leaks.\n\n" + line + "\n\nOn 3 Apr 2012, at 16:19, Bob wrote:\n> Does it?\n"))
                .isEqualTo("It still leaks.");
        assertThat(newest("It still leaks.\n\n" + line)).isEqualTo("It still leaks.");
    }

    @Test
    void aSentenceThatBeginsLikeALineOfAPhoneStays() {
        String body = "Here it is.\n\nSent from my desk, it is much easier than my phone.";
        assertThat(newest(body)).isEqualTo(body);
    }

    @Test
    void aSignatureIsFolded() {
        MailBody body = plain("It still leaks.\n-- \nNora\nShop Street 1\n");
        assertThat(body).isEqualTo(new MailBody("It still leaks.", "--\nNora\nShop Street 1", true));
    }

    @Test
    void aSignatureBelowAQuoteIsFolded() {
        assertThat(
                        newest(
                                "Thanks.\n\nOn Tue, Oct 4, 2016 at 6:32 PM Bob <bob@example.com>\nwrote:\n\n> Test\n>\n--\nNora\n"))
                .isEqualTo("Thanks.");
    }

    @Test
    void hyphensWithinALineAreNoSignature() {
        String body = "Omnis nisi--ratione omnis qui suscipit.\n\n-This is a test";
        assertThat(newest(body)).isEqualTo(body);
    }

    @Test
    void aLongTextBelowTwoHyphensIsNoSignature() {
        String body = "One\n--\n" + "More to say\n".repeat(15).strip();
        assertThat(newest(body)).isEqualTo(body);
    }

    @Test
    void sectionsBetweenRulesStay() {
        String rule = "________________________________";
        String body = "Section 1\n" + rule + "\n\nSection 2\n" + rule + "\n\nSection 3";
        assertThat(newest(body + "\n\nOn 24/03/25 10:55, Bob wrote:\n> x\n")).isEqualTo(body);
    }

    @Test
    void theFooterOfAMailingListIsFolded() {
        assertThat(newest("Hi folks\n\n" + "_".repeat(47) + "\nusers mailing list\nhttp://lists.example.com/users\n"))
                .isEqualTo("Hi folks");
    }

    @Test
    void anAnswerBelowTheQuoteIsTaken() {
        assertThat(newest("On 04/02/2012 06:26 PM, Bob wrote:\n> Hi\nHello")).isEqualTo("Hello");
    }

    @Test
    void answersBetweenQuotesKeepThem() {
        assertThat(newest("""
                On 04/02/2012 06:26 PM, Bob wrote:
                > Does it leak?
                Yes.
                > Where?
                At the bottom.
                > Bob
                """)).isEqualTo("> Does it leak?\nYes.\n> Where?\nAt the bottom.");
    }

    @Test
    void aQuoteOfTheAuthorsOwnStays() {
        assertThat(newest("Let me end with a quote:\n\n> a quote!\n\nOn Oct 9, 2011, at 3:47 PM, Bob wrote:\n\n> Hi\n"))
                .isEqualTo("Let me end with a quote:\n\n> a quote!");
        assertThat(newest("> keep in mind\nThis is it.\n\nOn Wed, May 25, 2016 at 3:13 PM Bob wrote:\n\n> LGTM\n"))
                .isEqualTo("> keep in mind\nThis is it.");
    }

    @Test
    void aQuoteAtTheEndIsFoldedWithoutAttribution() {
        assertThat(newest("Hello\n\n> Subject: Test\n> From: bob@example.com\n>\n> Hi\n"))
                .isEqualTo("Hello");
    }

    @Test
    void anAnswerTypedIntoTheQuoteIsNotLost() {
        String body =
                "On 2023-08-02 12:12, Helpdesk wrote:\n> Please find it attached\n>\n> -- Reply above this line --";
        assertThat(plain(body)).isEqualTo(new MailBody(body, "", false));
    }

    @Test
    void aSignatureAloneIsTheBody() {
        assertThat(plain("-- \nNora\n")).isEqualTo(new MailBody("--\nNora", "", true));
    }

    @Test
    void sentencesThatBeginAsAttributionsStay() {
        String body =
                "On your host you can run:\n\n     telnet 127.0.0.1 52698\n\nOn Monday the carrier wrote:\ncome again.";
        assertThat(newest(body)).isEqualTo(body);
    }

    @Test
    void fieldsOfAFormAreNoHeaders() {
        String body = "From: Berlin\nTo: Paris\n\nWhen is my parcel there?";
        assertThat(newest(body)).isEqualTo(body);
    }

    @Test
    void nestedMailsWithoutMarksAreFoldedAtTheFirst() {
        assertThat(newest("""
                Second reply.

                On September 7, 2022 10:41:26 AM GMT+02:00, "User" <user@example.com> wrote:
                Hi,

                First reply.

                On September 7, 2022 10:40:11 AM GMT+02:00, "User" <user@example.com> wrote:
                This is it.
                --
                Regards
                --
                Regards
                """)).isEqualTo("Second reply.");
    }

    @Test
    void listsKeepTheirLines() {
        String body = "Two things\n\n   - how about bullets\n   - and another\n\nBye";
        assertThat(newest(body)).isEqualTo(body);
    }
}
