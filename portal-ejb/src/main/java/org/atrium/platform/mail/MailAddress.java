package org.atrium.platform.mail;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.text.IDNA;
import com.ibm.icu.text.SpoofChecker;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.atrium.platform.text.NormalForm;

/**
 * An e-mail address in normal form: domain in A-labels by UTS 46, local part in Unicode's composed form. All code that
 * stores, compares, counts or mails addresses uses it, so that spellings of one address never differ.
 *
 * @param local the part before the {@code @}
 * @param domain in A-labels and small letters
 * @param display the address as people read it, its domain in their letters where those cannot be taken for others
 */
public record MailAddress(String local, String domain, String display) {

    /** By RFC 5321, in octets. */
    private static final int MAX = 254;

    private static final int MAX_LOCAL = 64;

    /** Longer than any spelling of an address that is not too long. */
    private static final int MAX_TYPED = 1_000;

    private static final Pattern LOCAL = Pattern.compile("[\\p{L}\\p{M}\\p{N}.!#$%&'*+/=?^_`{|}~-]+");

    private static final Pattern LABEL = Pattern.compile("[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?");

    /** What mail servers take of no address, though some of those who order have one. */
    private static final Pattern STRAY_DOT = Pattern.compile("^\\.|\\.\\.|\\.$");

    private static final IDNA NAMES = IDNA.getUTS46Instance(IDNA.USE_STD3_RULES
            | IDNA.CHECK_BIDI
            | IDNA.CHECK_CONTEXTJ
            | IDNA.NONTRANSITIONAL_TO_ASCII
            | IDNA.NONTRANSITIONAL_TO_UNICODE);

    /** Names with such hyphens are given to nobody new, but some have them. */
    private static final Set<IDNA.Error> TOLERATED_ERRORS = EnumSet.of(IDNA.Error.HYPHEN_3_4);

    /** The address in a text; empty if it is none. */
    public static Optional<MailAddress> parse(String text) {
        return parseLocal(text).filter(address -> address.domain.indexOf('.') > 0);
    }

    /** The same, or one of a machine within a network, such as {@code portal@localhost}. */
    static Optional<MailAddress> parseLocal(String text) {
        if (text == null || text.length() > MAX_TYPED) {
            return Optional.empty();
        }
        String typed = strip(text);
        int at = typed.lastIndexOf('@');
        if (at < 1) {
            return Optional.empty();
        }
        String local = NormalForm.COMPOSED.of(typed.substring(0, at));
        String typedDomain = typed.substring(at + 1);
        return isLocal(local)
                ? toAsciiDomain(typedDomain)
                        .map(domain -> new MailAddress(local, domain, local + "@" + displayForm(typedDomain, domain)))
                        .filter(address -> octets(address.smtpForm()) <= MAX)
                : Optional.empty();
    }

    /** The form two spellings of one address share. */
    public String key() {
        return NormalForm.COMPOSED.of(local.toLowerCase(Locale.ROOT)) + "@" + domain;
    }

    /** The key of any text, an address or not, for looking up. */
    public static String keyOf(String text) {
        return parse(text)
                .map(MailAddress::key)
                .orElseGet(() -> text == null ? "" : strip(text).toLowerCase(Locale.ROOT));
    }

    /** As a mail server is told it. */
    public String smtpForm() {
        return local + "@" + domain;
    }

    /** Whether mail servers take such an address at all. */
    public boolean isMailable() {
        return !STRAY_DOT.matcher(local).find();
    }

    /** Whether only a mail server that takes UTF-8 can be told it: there is no other way to write its local part. */
    public boolean needsUtf8() {
        return !isAscii(local);
    }

    private static boolean isLocal(String local) {
        return octets(local) <= MAX_LOCAL
                && LOCAL.matcher(local).matches()
                && local.codePoints().noneMatch(MailAddress::isInvisible);
    }

    private static boolean isInvisible(int character) {
        return UCharacter.hasBinaryProperty(character, UProperty.DEFAULT_IGNORABLE_CODE_POINT);
    }

    private static Optional<String> toAsciiDomain(String domain) {
        IDNA.Info info = new IDNA.Info();
        String name =
                NAMES.nameToASCII(domain, new StringBuilder(), info).toString().toLowerCase(Locale.ROOT);
        return TOLERATED_ERRORS.containsAll(info.getErrors()) && isDomain(name) ? Optional.of(name) : Optional.empty();
    }

    private static boolean isDomain(String name) {
        return Arrays.stream(name.split("\\.", -1))
                .allMatch(label -> LABEL.matcher(label).matches());
    }

    private static String displayForm(String typed, String domain) {
        return isAscii(typed) && !domain.contains("xn--")
                ? typed
                : Arrays.stream(domain.split("\\."))
                        .map(MailAddress::displayForm)
                        .collect(Collectors.joining("."));
    }

    /** A label in its own letters, but for one that looks like another of plain ones. */
    private static String displayForm(String label) {
        IDNA.Info info = new IDNA.Info();
        String letters = NAMES.labelToUnicode(label, new StringBuilder(), info).toString();
        return info.hasErrors() || !isAscii(letters) && SpoofCheck.plain(letters) ? label : letters;
    }

    private static String strip(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && isBlank(text.charAt(from))) {
            from++;
        }
        while (to > from && isBlank(text.charAt(to - 1))) {
            to--;
        }
        return text.substring(from, to);
    }

    private static boolean isBlank(char character) {
        return Character.isWhitespace(character) || Character.isSpaceChar(character);
    }

    private static boolean isAscii(String text) {
        return text.chars().allMatch(character -> character < 0x80);
    }

    private static int octets(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }

    /** Loaded with the first name in other letters. */
    private static final class SpoofCheck {

        private static final SpoofChecker CHECKER = new SpoofChecker.Builder()
                .setRestrictionLevel(SpoofChecker.RestrictionLevel.HIGHLY_RESTRICTIVE)
                .setChecks(SpoofChecker.RESTRICTION_LEVEL | SpoofChecker.INVISIBLE | SpoofChecker.MIXED_NUMBERS)
                .build();

        private SpoofCheck() {}

        static boolean plain(String letters) {
            return CHECKER.failsChecks(letters) || isAscii(CHECKER.getSkeleton(letters));
        }
    }
}
