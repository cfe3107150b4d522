package org.atrium.orders;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import org.atrium.account.AddressDetails;

/**
 * Where an order goes.
 *
 * Any part may be missing: the merchant knows what it is.
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

    /** Whether a postcode as somebody types it is the address's, whatever its spaces, hyphens, case and width; or none is. */
    boolean hasPostalCode(String typed) {
        return bare(postalCode).equals(bare(typed));
    }

    /** The address as its country writes it, from top to bottom, the country named in the reader's language. */
    public List<String> lines(Locale reader) {
        return new AddressDetails(name, line1, line2, postalCode, city, region, country).lines(reader);
    }

    private static String bare(String text) {
        return text == null
                ? ""
                : Normalizer.normalize(text, Normalizer.Form.NFKC)
                        .replaceAll("[\\s\\p{Z}\\p{Pd}]", "")
                        .toUpperCase(Locale.ROOT);
    }
}
