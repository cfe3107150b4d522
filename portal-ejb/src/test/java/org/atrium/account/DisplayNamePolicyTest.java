package org.atrium.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.atrium.platform.error.FieldError;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nobody is called as the shop's people are, or leads elsewhere by a name. */
class DisplayNamePolicyTest {

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
                "no-reply",
                "SupportTeam",
                "supportteam",
                "MySupport",
                "support1",
                "Sup_port 24",
                "ꜱᴜᴘᴘᴏʀᴛ",
                "🆂🆄🅿🅿🅾🆁🆃",
                "🅢🅤🅟🅟🅞🅡🅣",
                "🇸🇺🇵🇵🇴🇷🇹",
                "S\u1959pport",
                "Suppor†",
                "Sup|port",
                "x\u3164Support",
                "Support ✓",
                "Hearth and Kettle",
                "Hearth 8 Kettle",
                "HearthnKettle",
                "Customer Service Team",
                "The Staff",
                "Official Account",
                "Техподдержка",
                "客服中心",
                "カスタマーサポート"
            })
    void staffNamesAreReserved(String name) {
        assertThat(DisplayNamePolicy.findError(name, false, SHOP))
                .map(FieldError::messageKey)
                .hasValue("account.error.nameOfShop");
        assertThat(DisplayNamePolicy.findError(name, true, SHOP)).isEmpty();
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
                "ftp://x",
                "evil[.]test",
                "evil(dot)test",
                "evil [ . ] test",
                "1.2.3.4",
                "+49 30 901820",
                "Call 0800 1234567",
                "(030) 901-82-00",
                "03012345678",
                "٠٨٠٠ ١٢٣٤٥٦٧"
            })
    void namesWithAddressesAreRefused(String name) {
        for (boolean isStaff : new boolean[] {false, true}) {
            assertThat(DisplayNamePolicy.findError(name, isStaff, SHOP))
                    .map(FieldError::messageKey)
                    .hasValue("account.error.nameAddress");
        }
    }

    @Test
    void namesOfStaffMembersAreReserved() {
        List<String> staff = List.of("Ada Okafor", "Otto Brandt", "Nora", "Person 12345678", "(Kim)");
        for (String name : List.of(
                "Ada Okafor",
                "Ada Okafor ✓",
                "AdaOkafor",
                "ada okafor 2",
                "Okafor, Ada",
                "\u041etto Brandt",
                "Ada\u200bOkafor",
                "Ädä Okafor")) {
            assertThat(NameResemblance.resemblesAny(name, staff)).as(name).isTrue();
        }
        for (String name :
                List.of("Nora", "Nora Okafor", "Ada", "Otto", "Otto Brandtner", "Person", "Person 7", "Kim")) {
            assertThat(NameResemblance.resemblesAny(name, staff)).as(name).isFalse();
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
                "Stafford",
                "Teamur",
                "Supportiva",
                "O'Brien",
                "Nora 2",
                "Max 1999-2020",
                "Probe 2026-11-29",
                "Person 12345678",
                "Test 1764403123",
                "Probe 12345678-1234-4321-8765-0123456789ab",
                "System of a Down",
                "Agent Smith",
                "Real Customer",
                "N."
            })
    void otherNamesAreAccepted(String name) {
        assertThat(DisplayNamePolicy.findError(name, false, SHOP)).isEmpty();
    }
}
