package org.atrium.account;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import java.util.Locale;
import java.util.Optional;

/** Reads phone numbers as people write them. */
final class PhoneNumber {

    private PhoneNumber() {}

    /**
     * @param text in any notation, with a country code or in the region's own form
     * @param region ISO 3166-1 alpha-2 code to read a national number by, or null
     * @return the number in E.164, empty if it is none
     */
    static Optional<String> parse(String text, String region) {
        PhoneNumberUtil util = PhoneNumberUtil.getInstance();
        try {
            var number = util.parse(text, region == null || region.isBlank() ? "ZZ" : region.toUpperCase(Locale.ROOT));
            return util.isPossibleNumber(number)
                    ? Optional.of(util.format(number, PhoneNumberFormat.E164))
                    : Optional.empty();
        } catch (NumberParseException notANumber) {
            return Optional.empty();
        }
    }
}
