package org.atrium.account;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.PhoneNumberUtil.ValidationResult;
import com.google.i18n.phonenumbers.Phonenumber;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber.CountryCodeSource;
import java.util.Locale;
import java.util.Optional;

/** Parses phone numbers. */
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
            var number = util.parseAndKeepRawInput(
                    text, region == null || region.isBlank() ? "ZZ" : region.toUpperCase(Locale.ROOT));
            return isComplete(util, number)
                    ? Optional.of(util.format(number, PhoneNumberFormat.E164))
                    : Optional.empty();
        } catch (NumberParseException notANumber) {
            return Optional.empty();
        }
    }

    /**
     * With its country code a number need only have the right length: there are new ones each year. Without, it must be
     * one of the region's: the region was guessed.
     */
    private static boolean isComplete(PhoneNumberUtil util, Phonenumber.PhoneNumber number) {
        return number.getCountryCodeSource() == CountryCodeSource.FROM_DEFAULT_COUNTRY
                ? util.isValidNumber(number)
                : util.isPossibleNumberWithReason(number) == ValidationResult.IS_POSSIBLE;
    }
}
