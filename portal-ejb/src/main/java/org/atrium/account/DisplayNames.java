package org.atrium.account;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.text.Normalizer2;
import com.ibm.icu.text.SpoofChecker;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.atrium.platform.error.FieldError;
import org.atrium.platform.settings.Setting;

/**
 * Which names people may have. A name stands in mails and under posts as if the shop had said it: it holds no address of
 * another site, and only people who work for the shop are called what the shop's people are. Letters that look alike are
 * the same here.
 */
final class DisplayNames {

    private static final String FIELD = "displayName";

    /** An address with a scheme, or what mail programs make a link of by themselves. */
    private static final Pattern ADDRESS = Pattern.compile(
            "://|(?<![\\p{L}\\p{N}_])www\\.|[\\p{L}\\p{N}]\\.[\\p{L}\\p{N}]{2,}|\\S@\\S",
            Pattern.UNICODE_CHARACTER_CLASS);

    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern MARK = Pattern.compile("\\p{M}+");
    private static final Normalizer2 BASE = Normalizer2.getNFDInstance();
    private static final Normalizer2 FOLDED = Normalizer2.getNFKCCasefoldInstance();
    private static final SpoofChecker LOOKS = new SpoofChecker.Builder().build();

    /** What the shop's people are called, in the languages of its customers; one such word makes a name theirs. */
    private static final List<String> OFFICES = List.of(
            "support",
            "admin",
            "admins",
            "administrator",
            "administrators",
            "administration",
            "moderator",
            "moderators",
            "moderation",
            "helpdesk",
            "webmaster",
            "postmaster",
            "sysadmin",
            "kundendienst",
            "kundenservice",
            "administrateur",
            "administrador",
            "soporte",
            "suporte",
            "assistenza",
            "administratorin",
            "moderatorin",
            "moderador",
            "modérateur",
            "поддержка",
            "администратор",
            "модератор",
            "客服",
            "管理员",
            "管理員",
            "管理者",
            "サポート",
            "관리자",
            "고객센터",
            "الدعم",
            "المشرف");

    /** The same in several words, or in one that is a name of people too: only the whole name counts. */
    private static final List<String> WHOLE = List.of(
            "staff",
            "team",
            "the team",
            "official",
            "system",
            "root",
            "moderation team",
            "customer service",
            "customer care",
            "customer support",
            "customer services",
            "help desk",
            "help centre",
            "help center",
            "service desk",
            "security team",
            "no reply",
            "noreply",
            "mailer daemon",
            "agent",
            "service client",
            "servicio al cliente",
            "obsługa klienta");

    private static final List<Looks> LOOKS_ALIKE = List.of(
            looks(DisplayNames::bySmallLetters), looks(DisplayNames::byLargeLetters), looks(DisplayNames::byDigits));

    private DisplayNames() {}

    /**
     * What is wrong with a name, if anything.
     *
     * @param isStaff whether its person works for the shop
     */
    static Optional<FieldError> wrong(String name, boolean isStaff) {
        return wrong(name, isStaff, Setting.SHOP_NAME.required());
    }

    static Optional<FieldError> wrong(String name, boolean isStaff, String shop) {
        if (name == null || name.isBlank()) {
            return Optional.empty();
        }
        if (holdsAddress(name)) {
            return Optional.of(new FieldError(FIELD, "account.error.nameAddress"));
        }
        return !isStaff && isTheShops(name, shop)
                ? Optional.of(new FieldError(FIELD, "account.error.nameOfShop"))
                : Optional.empty();
    }

    /** A name under which somebody who wrote elsewhere may stand here: theirs, or none in particular. */
    static String ofFormerMember(String name, String otherwise) {
        return wrong(name, false).isPresent() ? otherwise : name;
    }

    private static boolean holdsAddress(String name) {
        return ADDRESS.matcher(FOLDED.normalize(name).replace('。', '.')).find();
    }

    private static boolean isTheShops(String name, String shop) {
        return LOOKS_ALIKE.stream().anyMatch(looks -> looks.isTheShops(name, shop));
    }

    private static String joined(String looks) {
        return NO_LETTER.matcher(looks).replaceAll("");
    }

    private static String bySmallLetters(String text) {
        return skeleton(FOLDED.normalize(text));
    }

    /** Marks over letters are left out: they are seen by those alone who look for them. */
    private static String skeleton(String text) {
        String bare = MARK.matcher(BASE.normalize(text)).replaceAll("");
        return FOLDED.normalize(LOOKS.getSkeleton(bare));
    }

    /** Some letters look alike when they are large only. */
    private static String byLargeLetters(String text) {
        return skeleton(UCharacter.toUpperCase(FOLDED.normalize(text)));
    }

    /** Digits that stand for letters. */
    private static String byDigits(String text) {
        String folded = FOLDED.normalize(text)
                .replace('0', 'o')
                .replace('1', 'i')
                .replace('3', 'e')
                .replace('4', 'a')
                .replace('5', 's')
                .replace('7', 't')
                .replace('@', 'a')
                .replace('$', 's')
                .replace('!', 'i');
        return skeleton(folded);
    }

    private static Looks looks(UnaryOperator<String> form) {
        return new Looks(form, joined(OFFICES, form), joined(WHOLE, form));
    }

    private static Set<String> joined(List<String> names, UnaryOperator<String> form) {
        return names.stream().map(form).map(DisplayNames::joined).collect(Collectors.toSet());
    }

    /** What names look like in one way of looking, and what the shop's do. */
    private record Looks(UnaryOperator<String> form, Set<String> offices, Set<String> whole) {

        private boolean isTheShops(String name, String shop) {
            String looks = form.apply(name);
            String all = joined(looks);
            String ofShop = joined(form.apply(shop));
            return !ofShop.isEmpty() && all.contains(ofShop)
                    || offices.contains(all)
                    || whole.contains(all)
                    || NO_LETTER.splitAsStream(looks).anyMatch(offices::contains);
        }
    }
}
