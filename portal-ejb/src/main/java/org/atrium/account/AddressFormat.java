package org.atrium.account;

import java.lang.Character.UnicodeScript;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.Stream;

/**
 * How a country writes addresses, from {@code org/atrium/account/address-formats.properties}: where the postal code and the
 * region stand, and in which order the lines do. Countries that begin with the largest do so in their own script only.
 */
final class AddressFormat {

    private static final ResourceBundle FORMATS = ResourceBundle.getBundle("org.atrium.account.address-formats");
    private static final String USUAL = "N|A|Z C|S";
    private static final Set<UnicodeScript> LATIN =
            Set.of(UnicodeScript.LATIN, UnicodeScript.COMMON, UnicodeScript.INHERITED);

    private AddressFormat() {}

    /** An address as an envelope shows it, from top to bottom, the country named in the reader's language. */
    static List<String> lines(AddressDetails address, Locale reader) {
        return Stream.concat(
                        Arrays.stream(of(address).split("\\|")).flatMap(line -> filled(line, address)),
                        Stream.ofNullable(address.country()).map(country -> name(country, reader)))
                .toList();
    }

    private static String of(AddressDetails address) {
        String country = address.country();
        String[] formats = country != null && FORMATS.containsKey(country)
                ? FORMATS.getString(country).split(";")
                : new String[] {USUAL};
        return formats[isLatin(address.city() + address.line1()) ? 0 : formats.length - 1];
    }

    private static boolean isLatin(String words) {
        return words.codePoints().mapToObj(UnicodeScript::of).allMatch(LATIN::contains);
    }

    private static Stream<String> filled(String line, AddressDetails address) {
        return line.equals("A")
                ? Stream.of(address.line1(), address.line2()).filter(text -> text != null)
                : Stream.of(joined(line, address)).filter(text -> !text.isEmpty());
    }

    /** The parts of a line that there are, with what its country writes before those that are not its first. */
    private static String joined(String line, AddressDetails address) {
        StringBuilder words = new StringBuilder();
        StringBuilder between = new StringBuilder();
        for (char sign : line.toCharArray()) {
            if (!Character.isUpperCase(sign)) {
                between.append(sign);
                continue;
            }
            String part = part(sign, address);
            if (part != null) {
                words.append(words.isEmpty() ? "" : between).append(part);
            }
            between.setLength(0);
        }
        return words.toString();
    }

    private static String part(char sign, AddressDetails address) {
        return switch (sign) {
            case 'N' -> address.name();
            case 'C' -> address.city();
            case 'S' -> address.region();
            case 'Z' -> address.postalCode();
            default -> throw new IllegalStateException("No part of an address is called " + sign);
        };
    }

    private static String name(String country, Locale reader) {
        return PostalFormat.isCountry(country)
                ? new Locale.Builder().setRegion(country).build().getDisplayCountry(reader)
                : country;
    }
}
