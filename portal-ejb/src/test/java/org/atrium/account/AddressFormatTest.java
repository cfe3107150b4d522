package org.atrium.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AddressFormatTest {

    private static final Locale ENGLISH = Locale.ENGLISH;

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "DE, 10115, Berlin, -, 10115 Berlin|Germany",
                "DE, 10115, Berlin, Brandenburg, 10115 Berlin|Brandenburg|Germany",
                "US, 95014, Cupertino, CA, 'Cupertino, CA 95014|United States'",
                "US, 95014, Cupertino, -, Cupertino 95014|United States",
                "CA, H3Z 2Y7, Westmount, QC, Westmount QC H3Z 2Y7|Canada",
                "AU, 2060, Sydney, NSW, Sydney NSW 2060|Australia",
                "GB, EC1Y 8SY, London, -, London|EC1Y 8SY|United Kingdom",
                "GB, EC1Y 8SY, London, Kent, London|Kent|EC1Y 8SY|United Kingdom",
                "IT, 00144, Roma, RM, 00144 Roma RM|Italy",
                "BR, 40301-110, Salvador, BA, Salvador-BA|40301-110|Brazil",
                "MX, 02860, México, CDMX, '02860 México, CDMX|Mexico'",
                "IE, -, Dublin, -, Dublin|Ireland",
                "AE, -, Dubai, Dubai, Dubai|Dubai|United Arab Emirates",
                "JP, 154-0023, Setagaya, Tokyo, 'Setagaya, Tokyo|154-0023|Japan'"
            })
    void formatsAddressesLikeTheirCountry(String country, String code, String city, String region, String place) {
        AddressDetails address = new AddressDetails("Nora", "Main 1", "Flat 2", code, city, region, country);
        assertThat(address.lines(ENGLISH)).startsWith("Nora", "Main 1", "Flat 2");
        assertThat(String.join(
                        "|",
                        address.lines(ENGLISH).subList(3, address.lines(ENGLISH).size())))
                .isEqualTo(place);
    }

    @Test
    void startsWithTheLargestPartInEastAsianScripts() {
        assertThat(new AddressDetails("山田", "1-2-3", null, "154-0023", "世田谷区", "東京都", "JP").lines(ENGLISH))
                .containsExactly("154-0023", "東京都世田谷区", "1-2-3", "山田", "Japan");
        assertThat(new AddressDetails("김", "세종대로 110", null, "04524", "중구", "서울특별시", "KR").lines(ENGLISH))
                .containsExactly("서울특별시 중구", "세종대로 110", "김", "04524", "South Korea");
    }

    @Test
    void namesTheCountryInTheReadersLanguage() {
        AddressDetails address = new AddressDetails("Nora", "Main 1", null, "10115", "Berlin", null, "DE");
        assertThat(address.lines(Locale.GERMAN)).endsWith("Deutschland");
        assertThat(address.linesWithoutName(Locale.GERMAN)).containsExactly("Main 1", "10115 Berlin", "Deutschland");
    }

    @Test
    void keepsAllParts() {
        List<String> known = Collections.list(
                ResourceBundle.getBundle("org.atrium.account.address-formats").getKeys());
        assertThat(Locale.getISOCountries()).hasSizeGreaterThan(200).containsAll(known);
        for (String country : Locale.getISOCountries()) {
            for (String city : List.of("Berlin", "東京")) {
                assertThat(new AddressDetails("Nora", "Main 1", "Flat 2", "10115", city, "Mitte", country)
                                .lines(ENGLISH))
                        .as(country)
                        .contains("Nora", "Main 1", "Flat 2")
                        .anyMatch(line -> line.contains("10115"))
                        .anyMatch(line -> line.contains(city))
                        .anyMatch(line -> line.contains("Mitte"))
                        .endsWith(
                                new Locale.Builder().setRegion(country).build().getDisplayCountry(ENGLISH));
            }
        }
    }
}
