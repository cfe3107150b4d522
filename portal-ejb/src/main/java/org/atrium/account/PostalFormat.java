package org.atrium.account;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.regex.Pattern;
import org.atrium.platform.error.FieldError;
import org.atrium.platform.text.CopiedCode;

/**
 * Which parts a country's addresses need and how it writes postal codes, from
 * {@code org/atrium/account/postal-formats.properties}. A country that is not listed needs a city and accepts any
 * postal code or none.
 *
 * @param masks the forms a code may have: 9 stands for a digit, A for a letter, * for either,
 *     anything else for itself
 * @param example a code people know
 * @param needed the parts an address needs: C city, S state or province, Z postal code
 */
record PostalFormat(List<String> masks, String example, String needed) {

    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());
    private static final ResourceBundle FORMATS = ResourceBundle.getBundle("org.atrium.account.postal-formats");
    private static final PostalFormat ANY = new PostalFormat(List.of(), "", "C");

    /** Whether a code is an ISO 3166-1 alpha-2 country. */
    static boolean isCountry(String code) {
        return COUNTRIES.contains(code);
    }

    static PostalFormat of(String country) {
        if (!FORMATS.containsKey(country)) {
            return ANY;
        }
        String[] parts = FORMATS.getString(country).split(";", -1);
        return new PostalFormat(
                Arrays.stream(parts[0].split("\\|"))
                        .filter(mask -> !mask.isBlank())
                        .toList(),
                parts[1].strip(),
                parts[2].strip());
    }

    boolean needsPostalCode() {
        return needs('Z');
    }

    boolean needsCity() {
        return needs('C');
    }

    boolean needsRegion() {
        return needs('S');
    }

    private boolean needs(char part) {
        return needed.indexOf(part) >= 0;
    }

    /** A code with the spaces and hyphens its country writes, if it has the right letters and digits. */
    String format(String code) {
        if (code == null) {
            return null;
        }
        String plain = lettersAndDigits(code);
        return masks.stream()
                .filter(mask -> matches(plain, mask))
                .map(mask -> applyMask(mask, plain))
                .findFirst()
                .orElse(code);
    }

    /** What is wrong with a normalised code. */
    Optional<FieldError> findError(String code) {
        if (code == null) {
            return needsPostalCode() ? Optional.of(missing()) : Optional.empty();
        }
        return masks.isEmpty() || masks.stream().anyMatch(mask -> matches(lettersAndDigits(code), mask))
                ? Optional.empty()
                : Optional.of(new FieldError(
                        "postalCode",
                        "account.error.postalCode",
                        Map.of("example", example, "needed", needsPostalCode() ? "yes" : "no")));
    }

    private FieldError missing() {
        return example.isEmpty()
                ? new FieldError("postalCode", "input.NotBlank")
                : new FieldError("postalCode", "account.error.noPostalCode", Map.of("example", example));
    }

    private static boolean matches(String plain, String mask) {
        StringBuilder form = new StringBuilder();
        for (char sign : lettersAndDigits(mask).toCharArray()) {
            form.append(signs(sign));
        }
        return plain.matches(form.toString());
    }

    private static String signs(char sign) {
        return switch (sign) {
            case '9' -> "[0-9]";
            case 'A' -> "[A-Z]";
            case '*' -> "[A-Z0-9]";
            default -> Pattern.quote(String.valueOf(sign));
        };
    }

    private static String applyMask(String mask, String plain) {
        StringBuilder code = new StringBuilder();
        int at = 0;
        for (char sign : mask.toCharArray()) {
            code.append(sign == ' ' || sign == '-' ? sign : plain.charAt(at++));
        }
        return code.toString();
    }

    private static String lettersAndDigits(String code) {
        return CopiedCode.withoutSeparators(code).toUpperCase(Locale.ROOT);
    }
}
