package org.atrium.account;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.atrium.platform.error.FieldError;
import org.atrium.platform.error.InputValidation;
import org.atrium.platform.error.InvalidInputException;
import org.atrium.platform.text.OneLine;

/**
 * A postal address.
 *
 * @param name who receives there
 * @param line1 street and house, or what the country uses in their place
 * @param line2 more of it, or null
 * @param postalCode null in countries without
 * @param city null in countries whose addresses need none
 * @param region state or province, where the country's addresses need one
 * @param country ISO 3166-1 alpha-2
 */
public record AddressDetails(
        @NotBlank(message = "input.missing.recipient") @Size(max = 120) @OneLine
        String name,

        @NotBlank(message = "input.missing.street") @Size(max = 200) @OneLine
        String line1,

        @Size(max = 200) @OneLine String line2,
        @Size(max = 20) @OneLine String postalCode,
        @Size(max = 120) @OneLine String city,
        @Size(max = 120) @OneLine String region,
        @NotBlank(message = "input.missing.country") String country) {

    public AddressDetails {
        name = stripped(name);
        line1 = stripped(line1);
        line2 = stripped(line2);
        city = stripped(city);
        region = stripped(region);
        country = country == null || country.strip().length() > 2
                ? stripped(country)
                : country.strip().toUpperCase(Locale.ROOT);
        postalCode = stripped(postalCode);
    }

    /**
     * The same address with its postal code and region as the country writes them.
     *
     * @throws InvalidInputException if nothing could be delivered there
     */
    public AddressDetails checked() {
        List<FieldError> errors = new ArrayList<>(InputValidation.errorsOf(this));
        PostalFormat format = PostalFormat.of(country == null ? "" : country);
        AddressFields fields = AddressFields.of(country);
        if (format.needsCity() && city == null) {
            errors.add(new FieldError("city", "input.missing.city"));
        }
        String code = postalCode;
        if (country != null && !country.isEmpty() && !PostalFormat.isCountry(country)) {
            errors.add(new FieldError("country", "account.error.country"));
        } else if (country != null && !country.isEmpty()) {
            code = format.format(postalCode);
            format.findError(code)
                    .map(error -> named(error, fields.postalCode()))
                    .ifPresent(errors::add);
            if (format.needsRegion() && region == null) {
                errors.add(named(new FieldError("region", "account.error.region"), fields.region()));
            }
        }
        if (!errors.isEmpty()) {
            throw new InvalidInputException(errors);
        }
        return new AddressDetails(name, line1, line2, code, city, writtenRegion(fields), country);
    }

    /** In the letters of the country where the rest of the address is: an envelope is in one script. */
    private String writtenRegion(AddressFields fields) {
        boolean latin = AddressFormat.isLatin(city + line1 + region);
        return fields.findRegion(region)
                .map(known -> latin ? known.written() : known.inOwnScript().orElse(known.written()))
                .orElse(region);
    }

    /** The same error, with what the country calls the part. */
    private static FieldError named(FieldError error, Optional<? extends Enum<?>> kind) {
        Map<String, Object> arguments = new HashMap<>(error.arguments());
        arguments.put("kind", kind.map(Enum::name).orElse(""));
        return new FieldError(error.field(), error.messageKey(), arguments);
    }

    /** The address as its country writes it, from top to bottom, the country named in the reader's language. */
    public List<String> lines(Locale locale) {
        return AddressFormat.lines(this, locale);
    }

    /** The same without who receives there. */
    public List<String> linesWithoutName(Locale locale) {
        return new AddressDetails(null, line1, line2, postalCode, city, region, country).lines(locale);
    }

    private static String stripped(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
