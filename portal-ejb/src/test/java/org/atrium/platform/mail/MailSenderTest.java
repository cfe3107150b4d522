package org.atrium.platform.mail;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MailSenderTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "Hearth, Kettle Support <shop@x.example>|Hearth, Kettle Support|shop@x.example",
                "Möbel Müller <shop@bücher.test>|Möbel Müller|shop@xn--bcher-kva.test",
                "\"Hearth & \\\"Kettle\\\"\" <shop@x.example>|Hearth & \"Kettle\"|shop@x.example",
                "Shop (Berlin); all: one <shop@x.example>|Shop (Berlin); all: one|shop@x.example",
                "Atrium <portal@localhost>|Atrium|portal@localhost",
                "店 <shop@x.example>|店|shop@x.example"
            })
    void nameMayBeAnyText(String text, String name, String address) {
        MailSender sender = MailSender.parse(text).orElseThrow();
        assertThat(sender.name()).isEqualTo(name);
        assertThat(sender.header().getPersonal()).isEqualTo(name);
        assertThat(sender.header().getAddress()).isEqualTo(address);
        assertThat(sender.header().toString()).matches("\\p{ASCII}+");
    }

    @Test
    void addressAloneHasNoName() {
        assertThat(MailSender.parse(" shop@x.example ").orElseThrow().header()).hasToString("shop@x.example");
        assertThat(MailSender.parse("<shop@x.example>").orElseThrow().header()).hasToString("shop@x.example");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Shop",
                "Shop shop@x.example",
                "Shop <shop>",
                "Shop <shop@x.example",
                "Shop <shop@x.example> Shop",
                "Shop\r\nBcc: all@x.example <shop@x.example>",
                "a@x.example, b@x.example",
                "Shop <möbel@x.example>",
                "Shop <sh..op@x.example>"
            })
    void refusesUndeliverableSenders(String text) {
        assertThat(MailSender.parse(text)).isEmpty();
    }
}
