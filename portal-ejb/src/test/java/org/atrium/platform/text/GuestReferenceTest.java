package org.atrium.platform.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What shops write for all who order without an account is nobody's reference. */
class GuestReferenceTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "  ",
                "0",
                "000",
                "０",
                "0.0",
                "+0",
                "-0",
                "0-0",
                "00000000-0000-0000-0000-000000000000",
                "0\u200b",
                "\u2060",
                "-1",
                "-",
                "guest",
                " GUEST ",
                "g\u200buest",
                "guest_user",
                "guestUser",
                "Guest Checkout",
                "guest-1",
                "guest48213",
                "(guest)",
                "n/a",
                "N.A.",
                "not available",
                "no account",
                "(none)",
                "[null]",
                "null",
                "default",
                "default customer",
                "invité",
                "invite\u0301",
                "anonymous user",
                "Anonymous_42",
                "not logged in",
                "customer",
                "Gäste",
                "гость",
                "ゲスト"
            })
    void guestPlaceholdersAreRecognised(String ref) {
        assertThat(GuestReference.personalReference(ref)).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "R-900",
                "C-10042",
                "C--1203948",
                "10042",
                "100",
                "0042",
                "customer-17",
                "user_4711",
                "kunde 12",
                "nora@example.org",
                "guesthouse-berlin",
                "Nathan",
                "Annabel Noone-Smith",
                "Inv-7",
                "00000000-0000-0000-0000-000000000001",
                "3f2a9c1e-1234-4321-8765-0123456789ab",
                "水壶-7"
            })
    void personalReferencesAreKept(String ref) {
        assertThat(GuestReference.personalReference(ref)).isEqualTo(ref);
    }

    @Test
    void invisibleCharactersAreRemoved() {
        assertThat(GuestReference.personalReference(" R-\u200b900\u2060 ")).isEqualTo("R-900");
        assertThat(GuestReference.personalReference(null)).isNull();
    }
}
