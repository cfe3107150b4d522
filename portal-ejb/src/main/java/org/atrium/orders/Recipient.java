package org.atrium.orders;

import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.atrium.platform.text.Folding;

/**
 * Name and address an order was sent to, compared without case, accents and punctuation.
 *
 * @param name null if the merchant named nobody
 * @param place null if the merchant named none
 */
record Recipient(String name, String place) {

    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

    static Recipient of(DeliveryAddress address) {
        return address == null
                ? new Recipient(null, null)
                : new Recipient(
                        normalise(address.name()),
                        address.line1() == null
                                ? null
                                : normalise(address.line1(), address.postalCode(), address.city()));
    }

    /** Whether the other one may be the same person: of the same name, or at the same place. */
    boolean mayBeSamePerson(Recipient other) {
        return name != null && name.equals(other.name) || place != null && place.equals(other.place);
    }

    private static String normalise(String... parts) {
        String bare = Stream.of(parts)
                .filter(Objects::nonNull)
                .map(part -> NO_LETTER.matcher(Folding.of(part)).replaceAll(""))
                .collect(Collectors.joining(" "))
                .strip();
        return bare.isEmpty() ? null : bare;
    }
}
