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

    /** A region as it is chosen, however it was typed: California is CA. What is not known stays. */
    public String writtenRegion(String typed) {
        return findRegion(typed).map(AddressRegion::written).orElse(typed);
    }

    /** The region somebody means, by its letters or one of its names. */
    Optional<AddressRegion> findRegion(String typed) {
        String folded = comparable(typed);
        return regions.stream()
                .filter(known -> Stream.concat(Stream.of(known.written()), known.names())
                        .anyMatch(name -> comparable(name).equals(folded)))
                .findFirst();
    }

    /**
     * What becomes of a region of another country when this one is chosen: one of the same name, or its name as it was.
     * The letters of one country mean another place in the next: PA is Pennsylvania, Pará and Palermo. Null if they are all
     * there is.
     */
    public String regionFrom(AddressFields other, String typed) {
        String name = other.findRegion(typed).map(AddressRegion::name).orElse(typed);
        String folded = comparable(name);
        Optional<String> same = regions.stream()
                .filter(known -> known.names().anyMatch(one -> comparable(one).equals(folded)))
                .map(AddressRegion::written)
                .findFirst();
        return same.or(() -> Optional.ofNullable(name)
                        .filter(word -> findRegion(word).isEmpty()))
                .orElse(null);
    }

    /** Without what people leave out or add: the points of N.L., and that Cork is a county. */
    private String comparable(String name) {
        String folded = name == null ? "" : Folding.of(name).replace(".", "").strip();
        return region.filter(RegionName.COUNTY::equals).isPresent()
                ? folded.replaceFirst("^(?:county|co) ", "")
                : folded;
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
     * @param otherNames what people call it too, and its name in the script of the country
     */
    public record AddressRegion(String written, String name, List<String> otherNames) {

        private static AddressRegion of(String text) {
            String[] names = text.split("~");
            int colon = names[0].indexOf(':');
            return new AddressRegion(
                    colon < 0 ? names[0] : names[0].substring(0, colon),
                    names[0].substring(colon + 1),
                    List.of(names).subList(1, names.length));
        }

        /** One that nobody lists. */
        public static AddressRegion unlisted(String name) {
            return new AddressRegion(name, name, List.of());
        }

        /** Its name in the letters of its country, where those are not Latin. */
        Optional<String> inOwnScript() {
            return otherNames.stream()
                    .filter(name -> !AddressFormat.isLatin(name))
                    .findFirst();
        }

        private Stream<String> names() {
            return Stream.concat(Stream.of(name), otherNames.stream());
        }

        /** What people look for in a list. */
        public String label() {
            return inOwnScript().map(own -> name + " (" + own + ")").orElse(name);
        }
    }
}
