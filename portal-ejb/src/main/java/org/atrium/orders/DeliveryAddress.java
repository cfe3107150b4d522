package org.atrium.orders;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.List;
import java.util.Locale;
import org.atrium.account.AddressDetails;
import org.atrium.platform.text.CopiedCode;

/**
 * The delivery address of an order, as the merchant sent it. Any part may be missing.
 *
 * @param country ISO 3166-1 alpha-2 code, or as the merchant writes it
 */
@Embeddable
public record DeliveryAddress(
        @Column(name = "ship_name") String name,
        @Column(name = "ship_line1") String line1,
        @Column(name = "ship_line2") String line2,
        @Column(name = "ship_postal_code") String postalCode,
        @Column(name = "ship_city") String city,
        @Column(name = "ship_region") String region,
        @Column(name = "ship_country") String country) {

    /** Where nothing is known, as of what is not sent anywhere. */
    static final DeliveryAddress NONE = new DeliveryAddress(null, null, null, null, null, null, null);

    /** Whether a postal code as somebody types it is the same, whatever its spaces, hyphens, case and width; or none is. */
    static boolean isSamePostalCode(String postalCode, String typed) {
        return normalise(postalCode).equals(normalise(typed));
    }

    /** The address as its country writes it, from top to bottom, the country named in the reader's language. */
    public List<String> lines(Locale locale) {
        return new AddressDetails(name, line1, line2, postalCode, city, region, country).lines(locale);
    }

    private static String normalise(String text) {
        return text == null ? "" : CopiedCode.withoutSeparators(text).toUpperCase(Locale.ROOT);
    }
}
