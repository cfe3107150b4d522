package org.atrium.account;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.atrium.platform.text.Folding;

/**
 * What a form of an address of a country looks like: which parts it has and in which order, what they are called and which
 * of them a letter needs. From {@code org/atrium/account/address-fields.properties} and {@code address-regions.properties};
 * order and needs are those of {@link AddressFormat} and {@link PostalFormat}. A country that is not listed has all parts,
 * by general names.
 *
 * @param order street, town, region and postal code as the country writes them
 * @param regions the regions there are, empty where there are many or nobody lists them
 * @param postalExample a postal code people know, or empty
 */
public record AddressFields(
        List<AddressPart> order,
        Optional<PostalCodeName> postalCode,
        Optional<RegionName> region,
        Optional<TownName> town,
        List<AddressRegion> regions,
        String postalExample,
        boolean needsPostalCode,
        boolean needsRegion,
        boolean needsTown) {

    private static final ResourceBundle NAMES = ResourceBundle.getBundle("org.atrium.account.address-fields");
    private static final ResourceBundle REGIONS = ResourceBundle.getBundle("org.atrium.account.address-regions");

    private static final String GENERAL = "POSTAL_CODE;STATE_OR_PROVINCE;TOWN_OR_CITY";
    private static final String NONE = "-";

    /** Those of a country; of no country yet, the general ones. */
    public static AddressFields of(String country) {
        String code = country == null ? "" : country;
        String[] names = (NAMES.containsKey(code) ? NAMES.getString(code) : GENERAL).split(";");
        PostalFormat format = PostalFormat.of(code);
        return new AddressFields(
                AddressFormat.order(code),
                name(names[0]).map(PostalCodeName::valueOf),
                name(names[1]).map(RegionName::valueOf),
                name(names[2]).map(TownName::valueOf),
                REGIONS.containsKey(code)
                        ? Arrays.stream(REGIONS.getString(code).split("\\|"))
                                .map(AddressRegion::of)
                                .toList()
                        : List.of(),
                format.example(),
                format.needsPostalCode(),
                format.needsRegion(),
                format.needsCity());
    }

    private static Optional<String> name(String text) {
        return Optional.of(text).filter(name -> !name.equals(NONE));
    }

    /** A region as an envelope shows it, however it was typed: California is CA. What is not known stays. */
    public String writtenRegion(String typed) {
        String folded = typed == null ? "" : Folding.of(typed);
        return regions.stream()
                .filter(known -> Stream.of(known.written(), known.name())
                        .anyMatch(name -> Folding.of(name).equals(folded)))
                .map(AddressRegion::written)
                .findFirst()
                .orElse(typed);
    }

    /** A part of an address, as far as its place depends on the country. */
    public enum AddressPart {
        /** Street and house, with all that goes with it. */
        STREET,
        TOWN,
        REGION,
        POSTAL_CODE
    }

    /** What a country calls its postal code. */
    public enum PostalCodeName {
        POSTAL_CODE,
        POSTCODE,
        ZIP_CODE,
        EIRCODE,
        PIN_CODE,
        CEP
    }

    /** What a country calls its regions. */
    public enum RegionName {
        STATE_OR_PROVINCE,
        STATE,
        PROVINCE,
        PREFECTURE,
        COUNTY,
        REGION,
        DEPARTMENT,
        EMIRATE,
        GOVERNORATE,
        OBLAST,
        AREA
    }

    /** What a country calls the place a letter goes to. */
    public enum TownName {
        TOWN_OR_CITY,
        TOWN,
        CITY,
        SUBURB,
        DISTRICT
    }

    /**
     * A region that can be chosen.
     *
     * @param written on an envelope
     */
    public record AddressRegion(String written, String name) {

        private static AddressRegion of(String text) {
            int colon = text.indexOf(':');
            return new AddressRegion(colon < 0 ? text : text.substring(0, colon), text.substring(colon + 1));
        }
    }
}
