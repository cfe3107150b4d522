package org.atrium.platform.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MailAddressTest {

    @ParameterizedTest
    @CsvSource({
        "kunde@bücher.test, kunde@xn--bcher-kva.test",
        "kunde@BÜCHER.test, kunde@XN--BCHER-KVA.TEST",
        "kunde@bücher.test, kunde@bu\u0308cher.test",
        "kunde@bücher.test, Kunde@bücher。test",
        "zoë@x.example, zoe\u0308@x.example",
        "ZOË@x.example, zoë@X.EXAMPLE",
        "kate@x.example, \u212Aate@x.example",
        "' nora@x.example', '\u00A0nora@x.example\u3000'",
        "tim@łodz.test, tim@xn--odz-gwa.test",
        "a@डाटामेल.भारत, a@xn--c2bd4bq1db8d.xn--h2brj9c"
    })
    void spellingsAreEqual(String one, String other) {
        assertThat(MailAddress.parse(one)).isPresent();
        assertThat(MailAddress.keyOf(one)).isEqualTo(MailAddress.keyOf(other));
    }

    @ParameterizedTest
    @CsvSource({
        "ţim@łodz.test, cim@bodz.test",
        "šlice@shop.test, alice@shop.test",
        "kunde@straße.test, kunde@strasse.test",
        "ı@x.example, i@x.example",
        "straße@x.example, strasse@x.example",
        "nora+1@x.example, nora@x.example"
    })
    void differentAddressesDiffer(String one, String other) {
        assertThat(MailAddress.parse(one)).isPresent();
        assertThat(MailAddress.keyOf(one)).isNotEqualTo(MailAddress.keyOf(other));
    }

    @Test
    void domainsAreSentInALabels() {
        assertThat(parsed("Ţim@Łodz.test").smtpForm()).isEqualTo("Ţim@xn--odz-gwa.test");
        assertThat(parsed("Nora@X.Example").smtpForm()).isEqualTo("Nora@x.example");
    }

    @Test
    void onlyNonAsciiLocalPartsNeedUtf8() {
        assertThat(parsed("ţim@łodz.test").needsUtf8()).isTrue();
        assertThat(parsed("tim@łodz.test").needsUtf8()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "kunde@xn--bcher-kva.test, kunde@bücher.test",
        "Nora.Lind@X.Example, Nora.Lind@X.Example",
        "ZOE\u0308@x.example, ZOË@x.example",
        "a@xn--r8jz45g.test, a@例え.test"
    })
    void displaysTheUnicodeDomain(String typed, String shown) {
        assertThat(parsed(typed).display()).isEqualTo(shown);
    }

    /** Cyrillic, a mix of scripts, a dotless i. */
    @ParameterizedTest
    @ValueSource(strings = {"a@аррӏе.test", "a@pаypal.test", "a@ıdea.test"})
    void lookalikeDomainsAreDisplayedInALabels(String typed) {
        assertThat(parsed(typed).display()).startsWith("a@xn--");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a@xn--a.test",
                "a@xn--ü.test",
                "a@b..test",
                "a@b.test.",
                "a@.test",
                "a@b@c.test",
                "no\u200Bra@x.example",
                "no\uFE0Fra@x.example",
                "\u3164@x.example",
                "no\u202Era@x.example",
                "a@x_y.test",
                "a@[127.0.0.1]"
            })
    void refusesInvalidAddresses(String text) {
        assertThat(MailAddress.parse(text)).isEmpty();
    }

    /** A mail server counts octets, not letters. */
    @Test
    void lengthIsLimited() {
        assertThat(MailAddress.parse("ю".repeat(33) + "@x.example")).isEmpty();
        assertThat(MailAddress.parse("ю".repeat(32) + "@x.example")).isPresent();
        assertThat(MailAddress.parse("a@" + "b".repeat(60) + ("." + "ü".repeat(50)).repeat(4) + ".test"))
                .isEmpty();
        assertThat(MailAddress.parse("a@" + "ü.".repeat(500_000) + "test")).isEmpty();
    }

    private static MailAddress parsed(String text) {
        Optional<MailAddress> address = MailAddress.parse(text);
        assertThat(address).as(text).isPresent();
        assertThat(MailAddress.keyOf(address.orElseThrow().display()))
                .isEqualTo(address.orElseThrow().key());
        return address.orElseThrow();
    }
}
