package org.atrium.platform.settings;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What an operator may write, and what they are told of what means nothing. */
class SettingTest {

    @AfterEach
    void askedAtItsOwnAddressAgain() {
        System.clearProperty(Setting.BASE_URL.property());
    }

    @ParameterizedTest
    @EnumSource(Setting.class)
    void defaultsAreValid(Setting setting) {
        assertThat(setting.findError(setting.defaultValue())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "BASE_URL, https://portal.example/",
        "MAIL_PORT, 587",
        "MAIL_TLS, implicit",
        "MAIL_FROM, Möbel Müller <shop@x.example>",
        "SEARCH_BACKEND, opensearch",
        "DEMO, 1",
        "BASE_URL, http://portal_web:8080",
        "TICKET_CLOSES_AFTER, PT0S",
        "TICK, PT1S",
        "REGISTRATION_LASTS, P30D",
        "TIME_ZONE, Europe/Warsaw",
        "PROXIES, 2",
        "RATE_LIMITS, OFF",
        "LOG_FORMAT, json",
        "SHOP_NAME, Anything & all",
        "MAIL_REPLY_TO, help@x.example",
        "S3_ENDPOINT, http://minio:9000",
        "IMAP_PORT, 143",
        "IMAP_TLS, required",
        "CLAMD, localhost:3310",
        "CLAMD, [::1]:3310",
        "LOGO, logo.svg",
        "LOGO_DARK, https://cdn.shop.example/logo-2.png?v=1",
        "LOGO_SIZE, 160x40",
        "ACCENT, #7A1FA2",
        "SUPPORT_HOURS, MO-FR 09:00-17:00 Europe/Berlin"
    })
    void acceptsValidValues(Setting setting, String value) {
        assertThat(setting.findError(value)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "BASE_URL, portal.example",
        "BASE_URL, https://",
        "MAIL_PORT, smtp",
        "IMAP_TLS, opportunistic",
        "MAIL_PORT, 0",
        "MAIL_TLS, maybe",
        "MAIL_FROM, Shop",
        "MAIL_FROM, Shop <möbel@x.example>",
        "BASE_URL, https://bücher.example",
        "MAIL_PORT, 65536",
        "SEARCH_BACKEND, solr",
        "DEMO, maybe",
        "TICK, 30",
        "TICK, PT0S",
        "TICK, PT-1S",
        "TIME_ZONE, Warsaw",
        "PROXIES, one",
        "PROXIES, -1",
        "RATE_LIMITS, none",
        "PASSWORD_MEMORY, 63",
        "PASSWORD_MEMORY, 1048577",
        "PASSWORD_MEMORY, much",
        "LOG_FORMAT, xml",
        "MAIL_REPLY_TO, help",
        "S3_ENDPOINT, minio:9000",
        "CLAMD, localhost",
        "CLAMD, :3310",
        "CLAMD, localhost:0",
        "CLAMD, tcp://localhost:3310",
        "LOGO, ../logo.svg",
        "LOGO, logo.gif",
        "LOGO, http://shop.example/logo.svg",
        "LOGO, https://shop.example/logo.svg; script-src *",
        "LOGO, https://shop.example/a'b.svg",
        "LOGO_SIZE, 160",
        "ACCENT, teal",
        "ACCENT_DARK, #fff",
        "SUPPORT_HOURS, MO-FR 9-17"
    })
    void reportsInvalidValues(Setting setting, String value) {
        assertThat(setting.findError(value)).hasValueSatisfying(words -> assertThat(words)
                .startsWith(setting.variable() + " is \"" + value + "\" and has to be "));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "key-of-the-tests",
                "0123456789012345678901234567890",
                "a key of more than 32 characters has no spaces"
            })
    void keyIsLongEnoughAndNeverLogged(String key) {
        assertThat(Setting.API_KEY.findError(key))
                .hasValueSatisfying(
                        words -> assertThat(words).contains("32 characters").doesNotContain(key));
        assertThat(Setting.API_KEY.findError("01234567890123456789012345678901"))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"19456, false, true", "19455, false, false", "64, true, true"})
    void cheapHashesAreRefusedExceptInADemo(String memory, String demo, boolean accepted) {
        System.setProperty(Setting.PASSWORD_MEMORY.property(), memory);
        System.setProperty(Setting.DEMO.property(), demo);
        try {
            assertThat(PasswordMemoryCheck.findError().isEmpty()).isEqualTo(accepted);
        } finally {
            System.clearProperty(Setting.PASSWORD_MEMORY.property());
            System.clearProperty(Setting.DEMO.property());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "http://localhost:8080, true",
        "https://127.0.0.2/, true",
        "http://[::1]:8080, true",
        "http://shop.localhost, true",
        "https://portal.example, false",
        "http://192.168.1.4:8080, false",
        "http://localhost.example.org, false",
        "http://portal_web:8080, false"
    })
    void demoIsRefusedOnPublicAddresses(String address, boolean here) {
        assertThat(DemoExposureCheck.isLocal(address)).isEqualTo(here);
        System.setProperty(Setting.BASE_URL.property(), address);
        System.setProperty(Setting.DEMO.property(), "true");
        System.setProperty(Setting.DEMO_ANYWHERE.property(), "false");
        try {
            assertThat(DemoExposureCheck.findError().isEmpty()).isEqualTo(here);
            System.setProperty(Setting.DEMO_ANYWHERE.property(), "true");
            assertThat(DemoExposureCheck.findError()).isEmpty();
        } finally {
            System.clearProperty(Setting.DEMO.property());
            System.clearProperty(Setting.DEMO_ANYWHERE.property());
        }
    }

    @Test
    void trailingSlashIsIgnored() {
        System.setProperty(Setting.BASE_URL.property(), "https://portal.example/");
        assertThat(Setting.BASE_URL.address()).isEqualTo("https://portal.example");
    }
}
