package org.atrium.account;

import org.atrium.platform.error.InvalidInputException;
import org.atrium.platform.mail.MailAddress;

/**
 * An e-mail address of an account, an order or an invitation. All spellings of one address have the same {@link #key}.
 *
 * @param value the address as people read it, without surrounding space
 */
public record EmailAddress(String value) {

    public EmailAddress {
        value = MailAddress.parse(value)
                .map(MailAddress::display)
                .orElseThrow(() -> new InvalidInputException("email", "input.Email"));
    }

    public static boolean isValid(String text) {
        return MailAddress.parse(text).isPresent();
    }

    /** Whether mail can be sent to it, as to the address of every account. */
    public static boolean isMailable(String text) {
        return MailAddress.parse(text).filter(MailAddress::isMailable).isPresent();
    }

    /**
     * The address somebody is to be reached at.
     *
     * @throws InvalidInputException if no mail can be sent to it
     */
    public static EmailAddress requireMailable(String text) {
        if (!isMailable(text)) {
            throw new InvalidInputException("email", "input.Email");
        }
        return new EmailAddress(text);
    }

    /**
     * The form all spellings of one address share: its domain in A-labels ({@code xn--…}), all in small letters, its
     * letters composed. Unique among accounts, and what orders are matched by.
     */
    public String key() {
        return keyOf(value);
    }

    /** The key of any text, valid or not, for looking up. */
    public static String keyOf(String text) {
        return MailAddress.keyOf(text);
    }
}
