package org.atrium.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.password4j.Argon2Function;
import com.password4j.Password;
import com.password4j.types.Argon2;
import java.text.Normalizer;
import java.util.List;
import org.atrium.platform.error.InvalidInputException;
import org.atrium.platform.settings.Setting;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which passwords are taken, and how they are matched. */
class PasswordsTest {

    private static final List<String> NORA = List.of("nora.lindqvist@example.com", "Nora Lindqvist");

    @BeforeEach
    void keepAShop() {
        System.setProperty(Setting.SHOP_NAME.property(), "Hearth & Kettle");
        System.setProperty(Setting.PASSWORD_MEMORY.property(), Setting.PASSWORD_MEMORY.defaultValue());
    }

    @AfterEach
    void keepNone() {
        System.clearProperty(Setting.SHOP_NAME.property());
        System.clearProperty(Setting.PASSWORD_MEMORY.property());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "aaaaaaaa",
                "12345678",
                "password",
                "Password1",
                "P@ssw0rd",
                "qwertyuiop",
                "abcdefgh",
                "abcabcabc",
                "lindqvist",
                "nora.lindqvist@example.com",
                "Hearth & Kettle",
                "Passw0rd!",
                "iloveyou1",
                "Summer2026!",
                "Winter2025",
                "Berlin2026!",
                "December2026",
                "HearthKettle",
                "Hearth&Kettle",
                "hearthkettle1",
                "HearthKettle2026!",
                "noralindqvist2026",
                "Secret12345",
                "ｐａｓｓｗｏｒｄ１",
                "Willkommen1",
                "Passwort123!",
                "passw\u043erd",
                "pässwörd",
                "p\u00e4ssw\u00f6rd",
                "nora.lindqvist",
                "lindqvist.nora",
                "Lindqvist_Nora7",
                "Qwertz123!",
                "Kettle123!",
                "kéttle123!",
                "Winter2026!!",
                "Winter2026!!!!!!",
                "2026Winter!",
                "!!Winter2026",
                "geheim123!",
                "bienvenue1",
                "contraseña1",
                "hasło123!",
                "ATRIUM-DEMO",
                "atriumdemo1",
                "Atrium2026!"
            })
    void guessablePasswordsAreRefused(String password) {
        assertThat(Passwords.isGuessable(password, NORA)).isTrue();
        assertThatThrownBy(() -> Passwords.requireAcceptable(password, NORA, false))
                .isInstanceOfSatisfying(InvalidInputException.class, refused -> assertThat(refused.errors())
                        .containsExactly(Passwords.GUESSABLE));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a long password 5f3a9c1e",
                "another long password",
                "a stranger's password",
                "the first password",
                "correct horse battery staple",
                "kettle window orbit",
                "Xk7#pQ2v",
                "мой чайник гудит",
                "水壶嗡嗡响得很大声"
            })
    void strongPasswordsAreAccepted(String password) {
        assertThat(Passwords.isGuessable(password, NORA)).isFalse();
    }

    /** A password that opens what others have told the company. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Xk7#pQ2v",
                "Xk7#pQ2v!",
                "kettles77x",
                "Monday123!",
                "Sommer2026!",
                "Summer2026!!!",
                "2026Summer!",
                "Montag123!"
            })
    void staffNeedStrongerPasswords(String password) {
        assertThat(Passwords.findErrors(password, NORA, true)).isNotEmpty();
        assertThat(Passwords.findErrors("kettle window orbit", NORA, true)).isEmpty();
    }

    /** Eight letters, however many characters a keyboard writes for them. */
    @Test
    void lengthCountsTheHashedForm() {
        String four = "ķţšģ";
        assertThat(Normalizer.normalize(four, Normalizer.Form.NFD)).hasSize(8);
        for (String short4 : List.of(four, Normalizer.normalize(four, Normalizer.Form.NFD), "🫖🫖🫖🫖")) {
            assertThat(Passwords.findErrors(short4, NORA, false))
                    .singleElement()
                    .satisfies(error -> assertThat(error.messageKey()).isEqualTo("input.Size"));
        }
        assertThat(Passwords.findErrors("k".repeat(Passwords.MAX_LENGTH + 1), NORA, false))
                .isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "zoë’s kéttle, zoe\u0308’s ke\u0301ttle",
        "zoe\u0308’s ke\u0301ttle, zoë’s kéttle",
        "ﬁrst kettle orbit, first kettle orbit",
        "ｋｅｔｔｌｅ orbit, kettle orbit",
        "ガラス kettle, ｶﾞﾗｽ kettle"
    })
    void matchesInAnyUnicodeForm(String registered, String typed) {
        assertThat(Passwords.matches(typed, Passwords.hash(registered))).isTrue();
    }

    /** Hashes of a release that took passwords as they were typed. */
    @ParameterizedTest
    @CsvSource({
        "zoë’s kéttle, zoe\u0308’s ke\u0301ttle",
        "zoe\u0308’s ke\u0301ttle, zoë’s kéttle",
        "zoe\u0308’s ke\u0301ttle, zoe\u0308’s ke\u0301ttle",
        "ﬁrst kettle orbit, ﬁrst kettle orbit"
    })
    void matchesHashesOfUnnormalisedInput(String registered, String typed) {
        String old = Password.hash(registered)
                .addRandomSalt(16)
                .with(Argon2Function.getInstance(19_456, 2, 1, 32, Argon2.ID))
                .getResult();
        assertThat(Passwords.matches(typed, old)).isTrue();
        assertThat(Passwords.needsRehash(typed, Passwords.hash(typed))).isFalse();
    }

    @Test
    void detectsHashesOfUnnormalisedInput() {
        String old = Password.hash("zoe\u0308’s kettle")
                .addRandomSalt(16)
                .with(Argon2Function.getInstance(19_456, 2, 1, 32, Argon2.ID))
                .getResult();
        assertThat(Passwords.needsRehash("zoe\u0308’s kettle", old)).isTrue();
        assertThat(Passwords.needsRehash("kettle", old)).isFalse();
    }

    @Test
    void detectsHashesMadeWithOtherMemory() {
        String weaker = Password.hash("kettle window orbit")
                .addRandomSalt(16)
                .with(Argon2Function.getInstance(64, 2, 1, 32, Argon2.ID))
                .getResult();
        assertThat(Passwords.matches("kettle window orbit", weaker)).isTrue();
        assertThat(Passwords.needsRehash("kettle window orbit", weaker)).isTrue();
        assertThat(Passwords.hash("kettle window orbit")).contains("$m=19456,t=2,p=1$");
    }

    @Test
    void demoPasswordIsAcceptedInADemoOnly() {
        try {
            System.setProperty(Setting.DEMO.property(), "false");
            assertThat(Passwords.findErrors(Passwords.DEMO_PASSWORD, NORA, false))
                    .isNotEmpty();
            System.setProperty(Setting.DEMO.property(), "true");
            assertThat(Passwords.findErrors(Passwords.DEMO_PASSWORD, NORA, true))
                    .isEmpty();
            assertThat(Passwords.findErrors("ATRIUM-DEMO", NORA, true)).isNotEmpty();
        } finally {
            System.clearProperty(Setting.DEMO.property());
        }
    }

    @Test
    void longPasswordsAreCheckedQuickly() {
        assertThat(Passwords.isGuessable("a".repeat(Passwords.MAX_LENGTH), NORA))
                .isTrue();
        assertThat(Passwords.isGuessable("kettle window orbit ".repeat(10), NORA))
                .isFalse();
    }

    @Test
    void onlyTheCorrectPasswordMatches() {
        String hash = Passwords.hash("kettle window orbit");
        assertThat(Passwords.matches("kettle window orbit", hash)).isTrue();
        assertThat(Passwords.matches("kettle window orbits", hash)).isFalse();
        assertThat(Passwords.matches("kettle window orbit", null)).isFalse();
    }
}
