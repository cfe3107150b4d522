package org.atrium.account;

import java.lang.Character.UnicodeScript;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.Stream;
import org.atrium.account.AddressFields.AddressPart;

/**
 * Formats addresses as their country does, from {@code org/atrium/account/address-formats.properties}: position of
 * postal code and region, order of lines. Countries that start with the largest part do so only in their own script.
 */
final class AddressFormat {

    private static final ResourceBundle FORMATS = ResourceBundle.getBundle("org.atrium.account.address-formats");
    private static final String DEFAULT_FORMAT = "N|A|Z C|S";
    private static final Set<UnicodeScript> LATIN =
            Set.of(UnicodeScript.LATIN, UnicodeScript.COMMON, UnicodeScript.INHERITED);

    private AddressFormat() {}

    /** An address as an envelope shows it, from top to bottom, the country named in the reader's language. */
    static List<String> lines(AddressDetails address, Locale locale) {
        return Stream.concat(
                        Arrays.stream(of(address).split("\\|")).flatMap(line -> render(line, address)),
                        Stream.ofNullable(address.country()).map(country -> name(country, locale)))
                .toList();
    }

    /** In which order a country writes the parts, in Latin letters. */
    static List<AddressPart> order(String country) {
        String format =
                FORMATS.containsKey(country) ? FORMATS.getString(country).split(";")[0] : DEFAULT_FORMAT;
        return format.chars()
                .mapToObj(AddressFormat::part)
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<AddressPart> part(int sign) {
        return switch (sign) {
            case 'A' -> Optional.of(AddressPart.STREET);
            case 'C' -> Optional.of(AddressPart.TOWN);
            case 'S' -> Optional.of(AddressPart.REGION);
            case 'Z' -> Optional.of(AddressPart.POSTAL_CODE);
            default -> Optional.empty();
        };
    }

    private static String of(AddressDetails address) {
        String country = address.country();
        String[] formats = country != null && FORMATS.containsKey(country)
                ? FORMATS.getString(country).split(";")
                : new String[] {DEFAULT_FORMAT};
        return formats[isLatin(address.city() + address.line1()) ? 0 : formats.length - 1];
    }

    /** Whether words are in Latin letters, as far as they are letters. */
    static boolean isLatin(String words) {
        return words.codePoints().mapToObj(UnicodeScript::of).allMatch(LATIN::contains);
    }

    private static Stream<String> render(String line, AddressDetails address) {
        return line.equals("A")
                ? Stream.of(address.line1(), address.line2()).filter(text -> text != null)
                : Stream.of(joinParts(line, address)).filter(text -> !text.isEmpty());
    }

    /** The parts of a line that there are, with what its country writes before those that are not its first. */
    private static String joinParts(String line, AddressDetails address) {
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

    private static String name(String country, Locale locale) {
        return PostalFormat.isCountry(country)
                ? new Locale.Builder().setRegion(country).build().getDisplayCountry(locale)
                : country;
    }
}
