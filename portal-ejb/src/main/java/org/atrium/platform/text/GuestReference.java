package org.atrium.platform.text;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Detects customer references that shops use for all guests: words such as "guest" with signs and numbers around them,
 * or neither letters nor digits other than zero.
 */
public final class GuestReference {

    /** Words for nobody, as {@link Folding} writes them. */
    private static final Set<String> GUEST_WORDS = Set.of(
            "guest",
            "guests",
            "gast",
            "gaeste",
            "gaste",
            "invite",
            "invites",
            "invitado",
            "invitados",
            "ospite",
            "ospiti",
            "convidado",
            "gosc",
            "гость",
            "гости",
            "misafir",
            "vieras",
            "vendeg",
            "访客",
            "訪客",
            "游客",
            "ゲスト",
            "게스트",
            "زائر",
            "visitor",
            "visiteur",
            "visitante",
            "besucher",
            "anonymous",
            "anonymus",
            "anonym",
            "anonyme",
            "anonimo",
            "anon",
            "nobody",
            "noone",
            "null",
            "none",
            "nil",
            "undefined",
            "unknown",
            "unbekannt",
            "inconnu",
            "desconocido",
            "na",
            "nan",
            "false",
            "no",
            "not",
            "default",
            "empty",
            "blank",
            "missing",
            "unset",
            "walkin",
            "void");

    /** Words that stand beside those; alone or in numbers they may name somebody. */
    private static final Set<String> MODIFIERS = Set.of(
            "user",
            "users",
            "customer",
            "customers",
            "kunde",
            "client",
            "buyer",
            "shopper",
            "account",
            "konto",
            "checkout",
            "order",
            "orders",
            "bestellung",
            "shop",
            "store",
            "web",
            "online",
            "pos",
            "id",
            "ref",
            "value",
            "in",
            "logged",
            "registered",
            "available",
            "applicable",
            "set",
            "given",
            "walk",
            "cash",
            "the",
            "a",
            "of");

    private static final Pattern BETWEEN =
            Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+|(?<=\\p{L})(?=\\p{N})|(?<=\\p{N})(?=\\p{L})");
    private static final Pattern NUMBER = Pattern.compile("\\p{N}+");
    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");
    private static final Pattern MEANS_NOTHING = Pattern.compile("0*");

    private GuestReference() {}

    /** The reference of one person without what cannot be seen, or null for one that stands for nobody or for all guests. */
    public static String personalReference(String ref) {
        if (ref == null) {
            return null;
        }
        String bare = VisibleText.stripInvisible(ref).strip();
        return isGuestReference(Folding.of(bare)) ? null : bare;
    }

    private static boolean isGuestReference(String folded) {
        String whole = NO_LETTER.matcher(folded).replaceAll("");
        if (MEANS_NOTHING.matcher(whole).matches() || folded.equals("-1") || GUEST_WORDS.contains(whole)) {
            return true;
        }
        List<String> words =
                BETWEEN.splitAsStream(folded).filter(word -> !word.isEmpty()).toList();
        List<String> letters =
                words.stream().filter(word -> !NUMBER.matcher(word).matches()).toList();
        boolean isNamed = letters.size() == words.size();
        return !letters.isEmpty()
                && letters.stream().allMatch(word -> MODIFIERS.contains(word) || isGuestWord(word))
                && (isNamed || letters.stream().anyMatch(GuestReference::isGuestWord));
    }

    /** Whether it is such a word, alone or written together with one of those that stand beside it. */
    private static boolean isGuestWord(String word) {
        return GUEST_WORDS.contains(word)
                || MODIFIERS.stream()
                        .anyMatch(beside -> word.startsWith(beside)
                                        && GUEST_WORDS.contains(word.substring(beside.length()))
                                || word.endsWith(beside)
                                        && GUEST_WORDS.contains(word.substring(0, word.length() - beside.length())));
    }
}
