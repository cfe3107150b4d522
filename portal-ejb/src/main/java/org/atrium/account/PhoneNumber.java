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
     * @return the number in E.164, which has no place for an extension; empty if it is none, or has one
     */
    static Optional<String> parse(String text, String region) {
        PhoneNumberUtil util = PhoneNumberUtil.getInstance();
        return read(text, region)
                .filter(number -> isComplete(util, number) && !number.hasExtension())
                .map(number -> util.format(number, PhoneNumberFormat.E164));
    }

    /** Whether the text names an extension, of which a number in E.164 would lose it. */
    static boolean hasExtension(String text, String region) {
        return read(text, region).filter(Phonenumber.PhoneNumber::hasExtension).isPresent();
    }

    private static Optional<Phonenumber.PhoneNumber> read(String text, String region) {
        try {
            return Optional.of(PhoneNumberUtil.getInstance()
                    .parseAndKeepRawInput(
                            text, region == null || region.isBlank() ? "ZZ" : region.toUpperCase(Locale.ROOT)));
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
