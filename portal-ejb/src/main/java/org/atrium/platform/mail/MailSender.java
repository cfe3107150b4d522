package org.atrium.platform.mail;

import jakarta.mail.internet.InternetAddress;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The configured sender of mails: {@code Hearth & Kettle <shop@portal.example>}, or an address alone. The mail library
 * quotes and encodes the name.
 *
 * @param name null for none
 */
public record MailSender(String name, MailAddress address) {

    private static final Pattern FORM = Pattern.compile("\\A(?<name>[^<>]*)<(?<address>[^<>]+)>");

    private static final Pattern QUOTED = Pattern.compile("\"(.*)\"", Pattern.DOTALL);

    /** The sender in a text; empty if no mail can be sent from it. */
    public static Optional<MailSender> parse(String text) {
        String sender = text.strip();
        Matcher named = FORM.matcher(sender);
        if (!named.matches()) {
            return address(sender).map(address -> new MailSender(null, address));
        }
        String name = unquoted(named.group("name").strip());
        return name.chars().anyMatch(Character::isISOControl)
                ? Optional.empty()
                : address(named.group("address")).map(address -> new MailSender(name.isEmpty() ? null : name, address));
    }

    /** The same sender, under a name if it has none of its own. */
    public MailSender orNamed(String otherwise) {
        return name == null ? new MailSender(otherwise, address) : this;
    }

    /** For a header. */
    InternetAddress header() {
        try {
            return new InternetAddress(address.smtpForm(), name, StandardCharsets.UTF_8.name());
        } catch (UnsupportedEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** No mail server has to take UTF-8: one that does not would take no mail at all. */
    private static Optional<MailAddress> address(String text) {
        return MailAddress.parseLocal(text).filter(address -> !address.needsUtf8() && address.isMailable());
    }

    private static String unquoted(String name) {
        Matcher quoted = QUOTED.matcher(name);
        return quoted.matches() ? quoted.group(1).replaceAll("\\\\(.)", "$1") : name;
    }
}
