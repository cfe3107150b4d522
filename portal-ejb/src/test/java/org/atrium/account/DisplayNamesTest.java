package org.atrium.account;

import static org.assertj.core.api.Assertions.assertThat;

import org.atrium.platform.error.FieldError;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nobody is called as the shop's people are, or leads elsewhere by a name. */
class DisplayNamesTest {

    private static final String SHOP = "Hearth & Kettle";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Support",
                "SUPPORT",
                "Administrator",
                "Admin Anna",
                "The Moderator",
                "Hearth & Kettle",
                "Hearth and Kettle Support",
                "HEARTH&KETTLE",
                "Hearth-Kettle Team",
                "Customer Service",
                "S u p p o r t",
                "Sup-port",
                "Supp0rt",
                "5upport",
                "Adm1n",
                "\u0405upport",
                "\u0410dmin",
                "\u0455u\u0440\u0440\u043ert",
                "SUPPOR\u0422",
                "Ｓｕｐｐｏｒｔ",
                "𝐒𝐮𝐩𝐩𝐨𝐫𝐭",
                "Ⓐⓓⓜⓘⓝ",
                "Sup\u200bport",
                "Sup\u00adport",
                "S\u0307upport",
                "Поддержка",
                "客服",
                "Agent",
                "no-reply"
            })
    void theShopsNamesAreForItsPeople(String name) {
        assertThat(DisplayNames.wrong(name, false, SHOP))
                .map(FieldError::messageKey)
                .hasValue("account.error.nameOfShop");
        assertThat(DisplayNames.wrong(name, true, SHOP)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Your 500 EUR: https://evil.test/win",
                "evil.test/win",
                "Win at www.evil.test",
                "evil．test",
                "evil。test",
                "me@evil.test",
                "ftp://x"
            })
    void aNameHoldsNoAddress(String name) {
        for (boolean isStaff : new boolean[] {false, true}) {
            assertThat(DisplayNames.wrong(name, isStaff, SHOP))
                    .map(FieldError::messageKey)
                    .hasValue("account.error.nameAddress");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Nora Lindqvist",
                "J.R.R. Tolkien",
                "Dr. O’Neil-Núñez",
                "李伟",
                "José Ángel",
                "Paweł K.",
                "mikko_s",
                "Otto (Berlin)",
                "@nora",
                "Supporter of kettles",
                "Adminah",
                "Kettle",
                "Heart",
                "Мария",
                "محمد",
                "केतली",
                "Martin Staff",
                "N."
            })
    void otherNamesAreTaken(String name) {
        assertThat(DisplayNames.wrong(name, false, SHOP)).isEmpty();
    }
}
