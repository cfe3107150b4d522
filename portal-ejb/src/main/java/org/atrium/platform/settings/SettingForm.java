package org.atrium.platform.settings;

import java.net.URI;
import java.time.Duration;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import org.atrium.platform.brand.Colour;
import org.atrium.platform.brand.LogoFile;
import org.atrium.platform.brand.LogoImage;
import org.atrium.platform.brand.OpeningHours;
import org.atrium.platform.mail.MailAddress;
import org.atrium.platform.mail.MailSender;

/** The valid forms of setting values. */
enum SettingForm {
    TEXT("any text", value -> true),
    SWITCH("on or off", SettingForm::isSwitch),
    ADDRESS("an address such as https://portal.example", SettingForm::isAddress),
    SERVER("an address such as https://s3.example", value -> value.isEmpty() || isAddress(value)),
    KEY("a secret of at least 32 characters, without spaces", value -> value.isEmpty() || value.matches("\\S{32,}")),
    SENDER("a sender such as Hearth & Kettle <shop@portal.example>", value -> MailSender.parse(value)
            .isPresent()),
    REPLY_TO(
            "an address such as help@portal.example",
            value -> value.isEmpty() || MailSender.parse(value).isPresent()),
    EMAIL_ADDRESS(
            "an address such as support@shop.example",
            value -> value.isEmpty() || MailAddress.parse(value).isPresent()),
    LOGO(
            "the name of an SVG or PNG file such as logo.svg, or an address such as https://shop.example/logo.svg",
            value -> value.isEmpty() || LogoFile.isName(value) || isPicture(value)),
    SIZE("a width and a height such as 160x40", value -> value.isEmpty() || LogoImage.isSize(value)),
    COLOUR(
            "a colour such as #0b6e63",
            value -> value.isEmpty() || Colour.parse(value).isPresent()),
    HOURS(
            "days, hours and a time zone such as MO-FR 09:00-17:00 Europe/Berlin",
            value -> value.isEmpty() || OpeningHours.parse(value).isPresent()),
    TLS(
            "required, implicit, opportunistic or off",
            value -> value.isEmpty()
                    || Set.of("required", "implicit", "opportunistic", "off").contains(value)),
    MAILBOX_TLS("implicit, required or off", Set.of("implicit", "required", "off")::contains),
    PHONE_NUMBER("a number such as +4930123456", value -> value.matches("(?:\\+[1-9][0-9]{5,14})?")),
    PORT("a port from 1 to 65535", value -> isNumber(value) && isPort(Integer.parseInt(value))),
    HOST_AND_PORT("a host and a port such as localhost:3310", SettingForm::isHostAndPort),
    COUNT("a whole number from 0 on", SettingForm::isNumber),
    MEMORY("a whole number of kibibytes from 64 to 1048576", SettingForm::isMemory),
    DURATION("an ISO-8601 duration such as P7D", value -> toMillis(value) >= 0),
    INTERVAL("an ISO-8601 duration such as PT30S", value -> toMillis(value) > 0),
    ZONE("a time zone such as Europe/Warsaw", ZoneId.getAvailableZoneIds()::contains),
    ENGINE("lucene or opensearch", Set.of("lucene", "opensearch")::contains),
    LOG("text or json", Set.of("text", "json")::contains);

    private static final Set<String> ON = Set.of("on", "true", "yes", "1");
    private static final Set<String> OFF = Set.of("off", "false", "no", "0");

    private final String description;
    private final Predicate<String> accepts;

    SettingForm(String words, Predicate<String> holds) {
        this.description = words;
        this.accepts = holds;
    }

    /** What it is, to be read after "has to be". */
    String description() {
        return description;
    }

    /** Whether nobody may read the value, in a log either. */
    boolean isSecret() {
        return this == KEY;
    }

    boolean accepts(String value) {
        return accepts.test(value);
    }

    static boolean isOn(String value) {
        return ON.contains(value.toLowerCase(Locale.ROOT));
    }

    private static boolean isSwitch(String value) {
        return isOn(value) || OFF.contains(value.toLowerCase(Locale.ROOT));
    }

    private static boolean isAddress(String value) {
        try {
            URI address = URI.create(value);
            return Set.of("http", "https").contains(String.valueOf(address.getScheme()))
                    && address.getRawAuthority() != null
                    && value.chars().allMatch(character -> character < 0x80);
        } catch (IllegalArgumentException noAddress) {
            return false;
        }
    }

    /** By https, without a sign that would end the place of the site in the content security policy. */
    private static boolean isPicture(String value) {
        return value.startsWith("https://") && value.matches("[\\w.~:/?#@!$&*+=%-]+") && isAddress(value);
    }

    private static boolean isNumber(String value) {
        return value.matches("\\d{1,9}");
    }

    private static boolean isMemory(String value) {
        return isNumber(value) && Integer.parseInt(value) >= 64 && Integer.parseInt(value) <= 1 << 20;
    }

    private static boolean isPort(int number) {
        return number > 0 && number <= 0xffff;
    }

    private static boolean isHostAndPort(String value) {
        int colon = value.lastIndexOf(':');
        return value.isEmpty()
                || colon > 0
                        && value.substring(0, colon).matches("[\\w.-]+|\\[[0-9a-fA-F:.]+]")
                        && PORT.accepts(value.substring(colon + 1));
    }

    /** How many milliseconds a duration lasts, fewer than none for a text that is none. */
    private static long toMillis(String value) {
        try {
            return Duration.parse(value).toMillis();
        } catch (DateTimeParseException | ArithmeticException noDuration) {
            return -1;
        }
    }
}
