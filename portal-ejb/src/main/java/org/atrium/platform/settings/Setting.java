package org.atrium.platform.settings;

import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * All settings of an operator, each as environment variable {@code PORTAL_<NAME>} or system property
 * {@code portal.<name>} (dots for underscores), read through MicroProfile Config. {@code docs/operations.md} is checked
 * against this enum.
 */
public enum Setting {
    BASE_URL(
            "http://localhost:8080",
            "Address people reach the portal at; links in mails start with it",
            SettingForm.ADDRESS),
    DATA_DIR("", "Folder of the portal's files: database, index, mail, imports; the server's data folder if unset"),
    FILES_DIR(
            "",
            "Folder of the files people send, such as one that several nodes share; files in the data folder if unset"),
    S3_BUCKET("", "Bucket of an S3 server that keeps the files people send, in place of a folder"),
    S3_ENDPOINT("", "Address of that server, if it is not Amazon's", SettingForm.SERVER),
    S3_REGION("us-east-1", "Region of that bucket, as requests are signed for it"),
    S3_KEY("", "Access key that may read, write and delete in that bucket"),
    S3_SECRET("", "Secret of that access key"),
    CLAMD(
            "",
            "Host and port of a clamd that looks for viruses in files, such as localhost:3310; unlooked at if unset",
            SettingForm.HOST_AND_PORT),
    DB_URL("", "JDBC address of a PostgreSQL 15 or newer; an H2 file in the data folder if unset"),
    DB_USER("", "User of that database"),
    DB_PASSWORD("", "Password of that user"),
    MAIL_HOST("", "Mail server; if unset, each mail is written as an .eml file under the data folder's mail"),
    MAIL_PORT("25", "Port of the mail server", SettingForm.PORT),
    MAIL_USER("", "User at the mail server, if it asks for one"),
    MAIL_PASSWORD("", "Password of that user"),
    MAIL_TLS(
            "",
            "How mails are kept from others on their way to the mail server: required (STARTTLS, or they wait), implicit"
                    + " (TLS from the first octet on, as on port 465), opportunistic (STARTTLS where the server offers it)"
                    + " or off; if unset, required with a user, else opportunistic",
            SettingForm.TLS),
    MAIL_FROM(
            "portal@localhost",
            "Sender of the portal's mails; without a name of its own it has the shop's, so that mails come from the shop",
            SettingForm.SENDER),
    MAIL_REPLY_TO("", "Where an answer to a mail goes; to the sender if unset", SettingForm.REPLY_TO),
    SUPPORT_ADDRESS(
            "",
            "Address customers write to, such as support@shop.example, with all that has a detail behind a plus: answers to"
                    + " mails go to those; if unset, the portal gets no mail",
            SettingForm.EMAIL_ADDRESS),
    MAIL_TRUSTED(
            "",
            "Names under which your own mail servers write Authentication-Results, separated by commas; if unset, nobody is"
                    + " asked whether a mail comes from where it says"),
    IMAP_HOST(
            "",
            "IMAP server with the mailbox that mails to the support address arrive in; if unset, the portal looks into none"),
    IMAP_PORT("993", "Port of that server", SettingForm.PORT),
    IMAP_USER("", "User at that server"),
    IMAP_PASSWORD("", "Password of that user"),
    IMAP_TLS(
            "implicit",
            "How what is read there is kept from others: implicit (TLS from the first octet on, as on port 993), required"
                    + " (STARTTLS, or nothing is read) or off",
            SettingForm.MAILBOX_TLS),
    IMAP_FOLDER("INBOX", "Folder of that user that the portal empties: mails are deleted once what they say is kept"),
    TWILIO_ACCOUNT(
            "",
            "Account at Twilio, or a service that speaks its protocol, for text messages and WhatsApp; none if unset"),
    TWILIO_TOKEN("", "Token of that account; its requests are signed with it"),
    TWILIO_SMS_FROM(
            "", "The shop’s number for text messages, such as +4930123456; none if unset", SettingForm.PHONE_NUMBER),
    TWILIO_WHATSAPP_FROM(
            "", "The shop’s number for WhatsApp, written the same way; none if unset", SettingForm.PHONE_NUMBER),
    TWILIO_URL("https://api.twilio.com", "Address of that service", SettingForm.ADDRESS),
    SEARCH_BACKEND("lucene", "Search engine: lucene or opensearch", SettingForm.ENGINE),
    SEARCH_HOSTS("localhost:9200", "Addresses of the OpenSearch nodes, separated by commas"),
    DEMO("false", "true: demo content and accounts, only on an empty database", SettingForm.SWITCH),
    DEMO_ANYWHERE(
            "false",
            "true: a demo may start with a PORTAL_BASE_URL that is not of this machine, where everybody can sign in to it"
                    + " as its administrator",
            SettingForm.SWITCH),
    ADMIN_EMAIL("", "E-mail address of the first administrator, only on an empty database"),
    ADMIN_PASSWORD("", "Password of that administrator"),
    API_KEY(
            "",
            "Bearer token of a first API client with the scopes orders:write, content:write, mail:write and messages:write, only on an empty"
                    + " database; at least 32 characters",
            SettingForm.KEY),
    PASSWORD_MEMORY(
            "19456",
            "Kibibytes that Argon2id fills twice to hash a password: the more, the longer a stolen hash withstands; hashes"
                    + " made with another value are made anew at the next sign-in; less than 19456, what OWASP recommends,"
                    + " only in a demo",
            SettingForm.MEMORY),
    STAFF_SESSION(
            "PT12H",
            "How long somebody who works for the company stays signed in, as an ISO-8601 duration; customers stay for 30"
                    + " days, at the API for one",
            SettingForm.INTERVAL),
    TICK("PT30S", "How often timers look for due work, as an ISO-8601 duration", SettingForm.INTERVAL),
    TICKET_CLOSES_AFTER(
            "P7D", "How long a ticket stays solved before it is closed, as an ISO-8601 duration", SettingForm.DURATION),
    REGISTRATION_LASTS(
            "P7D", "How long an account that nobody confirms is kept, as an ISO-8601 duration", SettingForm.DURATION),
    TIME_ZONE("UTC", "Time zone of people who have not said theirs, by its IANA name", SettingForm.ZONE),
    PROXIES(
            "0",
            "How many proxies stand before the portal; callers' addresses are read from X-Forwarded-For past them",
            SettingForm.COUNT),
    LIVE(
            "on",
            "off: open pages hear of nothing new until they are loaded again, and there are no streams of events",
            SettingForm.SWITCH),
    RATE_LIMITS("on", "off: no limits on how often a caller may come; for load tests", SettingForm.SWITCH),
    LOG_FORMAT("text", "Server log on the console: text or json", SettingForm.LOG),
    SHOP_NAME("Hearth & Kettle", "Name of the company whose portal this is, shown in pages and mails"),
    LOGO(
            "",
            "Logo in the head of pages: name of an SVG or PNG file in the data folder's brand, or an https address; the"
                    + " shop's name if unset. Mails show it too, unless it is an SVG",
            SettingForm.LOGO),
    LOGO_DARK("", "The same for dark pages, if the logo is not readable there", SettingForm.LOGO),
    LOGO_SIZE(
            "",
            "Width and height of a logo that is an address, in pixels; of a file they are read from it",
            SettingForm.SIZE),
    ACCENT(
            "#0b6e63",
            "Colour of links and of the main button on light pages and in mails; WCAG's 4.5:1 holds wherever it is read",
            SettingForm.COLOUR),
    ACCENT_DARK(
            "", "The same for dark pages; if unset, the light one with as much white as it needs", SettingForm.COLOUR),
    SUPPORT_HOURS(
            "",
            "Days and hours in which support is there, such as MO-FR 09:00-17:00 Europe/Berlin; in place of those of the"
                    + " business calendar, whose holidays stay",
            SettingForm.HOURS);

    private final String property = "portal." + name().toLowerCase(Locale.ROOT).replace('_', '.');
    private final String defaultValue;
    private final String description;
    private final SettingForm form;

    /** What is set where the server was started, which a running server does not change; null until it is asked for. */
    private volatile Optional<String> startupValue;

    Setting(String defaultValue, String meaning) {
        this(defaultValue, meaning, SettingForm.TEXT);
    }

    Setting(String defaultValue, String meaning, SettingForm form) {
        this.defaultValue = defaultValue;
        this.description = meaning;
        this.form = form;
    }

    /** Name of the environment variable. */
    public String variable() {
        return "PORTAL_" + name();
    }

    /** Name of the system property. */
    public String property() {
        return property;
    }

    /** What holds where nothing is set; empty for nothing. */
    public String defaultValue() {
        return defaultValue;
    }

    /** What it is for, with its unit. */
    public String description() {
        return description;
    }

    /** The value in force, empty where neither set nor defaulted. Asked for with requests, so it has to be cheap. */
    public Optional<String> value() {
        String now = System.getProperty(property);
        return (now == null ? startupValue() : Optional.of(now)).filter(value -> !value.isBlank());
    }

    private Optional<String> startupValue() {
        if (startupValue == null) {
            Config config = ConfigProvider.getConfig();
            startupValue = config.getOptionalValue(property, String.class)
                    .or(() -> config.getOptionalValue(variable(), String.class))
                    .or(() -> Optional.of(defaultValue));
        }
        return startupValue;
    }

    /** The value in force of a setting that always has one. */
    public String required() {
        return value().orElseThrow(() -> new IllegalStateException(variable() + " is not set"));
    }

    /** The value in force as an address that paths are put behind: without a slash at its end. */
    public String address() {
        return required().replaceFirst("(?<!/)/+$", "");
    }

    /** The value in force as a duration. */
    public Duration duration() {
        return Duration.parse(required());
    }

    /** The value in force as a whole number. */
    public int number() {
        return Integer.parseInt(required());
    }

    /** Whether the value in force is {@code true}, {@code on} or the like. */
    public boolean isOn() {
        return value().filter(SettingForm::isOn).isPresent();
    }

    /** What is wrong with the value in force, empty for nothing; for whoever set it. */
    Optional<String> findError() {
        return value().flatMap(this::findError);
    }

    Optional<String> findError(String value) {
        return form.accepts(value)
                ? Optional.empty()
                : Optional.of(
                        form.isSecret()
                                ? "%s has to be %s".formatted(variable(), form.description())
                                : "%s is \"%s\" and has to be %s".formatted(variable(), value, form.description()));
    }
}
