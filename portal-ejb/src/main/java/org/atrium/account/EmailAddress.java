package org.atrium.account;

import java.util.Locale;
import java.util.regex.Pattern;
import org.atrium.platform.error.InvalidInputException;

/**
 * An e-mail address as its owner writes it.
 *
 * @param value the address, without surrounding space
 */
public record EmailAddress(String value) {

    private static final int MAX = 254;

    private static final Pattern FORM = Pattern.compile(
            "[\\p{L}\\p{N}.!#$%&'*+/=?^_`{|}~-]{1,64}@(?:[\\p{L}\\p{N}](?:[\\p{L}\\p{N}-]{0,61}[\\p{L}\\p{N}])?\\.)+"
                    + "[\\p{L}\\p{N}](?:[\\p{L}\\p{N}-]{0,61}[\\p{L}\\p{N}])?");

    /** What mail servers take of no address, though some of those who order have one. */
    private static final Pattern STRAY_DOT = Pattern.compile("^\\.|\\.\\.|\\.@");

    public EmailAddress {
        value = value == null ? "" : value.strip();
        if (!isValid(value)) {
            throw new InvalidInputException("email", "input.Email");
        }
    }

    public static boolean isValid(String text) {
        return text != null
                && text.strip().length() <= MAX
                && FORM.matcher(text.strip()).matches();
    }

    /** Whether mail can be sent to it, as to the address of every account. */
    static boolean isMailable(String text) {
        return isValid(text) && !STRAY_DOT.matcher(text.strip()).find();
    }

    /**
     * The address somebody is to be reached at.
     *
     * @throws InvalidInputException if no mail can be sent to it
     */
    static EmailAddress mailable(String text) {
        if (!isMailable(text)) {
            throw new InvalidInputException("email", "input.Email");
        }
        return new EmailAddress(text);
    }

    /** The form two spellings of one address share: unique among accounts. */
    public String key() {
        return keyOf(value);
    }

    /** The key of any text, valid or not, for looking up. */
    public static String keyOf(String text) {
        return text == null ? "" : text.strip().toLowerCase(Locale.ROOT);
    }
}
