package org.atrium.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.atrium.platform.error.InvalidInputException;
import org.atrium.platform.settings.Setting;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which passwords are taken, and how they are matched. */
class PasswordsTest {

    private static final List<String> NORA = List.of("nora.lindqvist@example.com", "Nora Lindqvist");

    @BeforeEach
    void keepAShop() {
        System.setProperty(Setting.SHOP_NAME.property(), "Hearth & Kettle");
    }

    @AfterEach
    void keepNone() {
        System.clearProperty(Setting.SHOP_NAME.property());
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
                "Hearth & Kettle"
            })
    void whatIsTriedFirstIsNotTaken(String password) {
        assertThat(Passwords.isGuessable(password, NORA)).isTrue();
        assertThatThrownBy(() -> Passwords.refuseGuessable(password, NORA))
                .isInstanceOfSatisfying(InvalidInputException.class, refused -> assertThat(refused.errors())
                        .containsExactly(Passwords.GUESSABLE));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "atrium-demo",
                "a long password 5f3a9c1e",
                "another long password",
                "a stranger's password",
                "the first password",
                "correct horse battery staple",
                "kettle window orbit",
                "Xk7#pQ2v",
                "Secret12345",
                "мой чайник гудит",
                "水壶嗡嗡响得很大声"
            })
    void whatTakesLongToGuessIsTaken(String password) {
        assertThat(Passwords.isGuessable(password, NORA)).isFalse();
    }

    @Test
    void theLongestIsJudgedAsSoonAsAShortOne() {
        assertThat(Passwords.isGuessable("a".repeat(Passwords.MAX_LENGTH), NORA))
                .isTrue();
        assertThat(Passwords.isGuessable("kettle window orbit ".repeat(10), NORA))
                .isFalse();
    }

    @Test
    void onlyTheRightOneMatches() {
        String hash = Passwords.hash("kettle window orbit");
        assertThat(Passwords.match("kettle window orbit", hash)).isTrue();
        assertThat(Passwords.match("kettle window orbits", hash)).isFalse();
        assertThat(Passwords.match("kettle window orbit", null)).isFalse();
    }
}
