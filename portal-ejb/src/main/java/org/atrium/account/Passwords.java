package org.atrium.account;

import com.ibm.icu.text.Normalizer2;
import com.password4j.Argon2Function;
import com.password4j.Password;
import com.password4j.types.Argon2;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.atrium.platform.error.FieldError;
import org.atrium.platform.error.InvalidInputException;
import org.atrium.platform.settings.Setting;

/** Takes passwords that are not easily guessed, and hashes them with Argon2id as OWASP asks for (19 MiB, two passes). */
final class Passwords {

    static final int MIN_LENGTH = 8;
    static final int MAX_LENGTH = 200;

    /** Of those who work for the company, whose password opens what others have told it. */
    static final int MIN_LENGTH_OF_STAFF = 10;

    /** What is said of a password that is easily guessed. */
    static final FieldError GUESSABLE = new FieldError("password", "account.error.guessable");

    /** The one all demo accounts have, which everybody can read in the documentation. */
    static final String PUBLISHED = "atrium-demo";

    private static final Normalizer2 ONE_FORM = Normalizer2.getNFKCInstance();

    private static final Argon2Function FUNCTION = Argon2Function.getInstance(19_456, 2, 1, 32, Argon2.ID);

    /** What an unknown address is checked against, so that it takes as long as a known one. */
    private static final String NOBODYS = hash("nobody has this password");

    private Passwords() {}

    /** Whether somebody who knows these words of its owner comes upon a password soon. */
    static boolean isGuessable(String password, List<String> ownWords) {
        return Guessing.isEasy(ONE_FORM.normalize(password), ownWords, Guessing.STANDS);
    }

    /**
     * What is wrong with a password that somebody chooses: it is counted and judged as it is hashed.
     *
     * @param ownWords what others know of its owner
     * @param staff whether its owner works for the company
     */
    static List<FieldError> objections(String password, List<String> ownWords, boolean staff) {
        int shortest = staff ? MIN_LENGTH_OF_STAFF : MIN_LENGTH;
        if (password == null) {
            return List.of(new FieldError("password", "input.NotNull"));
        }
        String normal = password.length() > MAX_LENGTH ? password : ONE_FORM.normalize(password);
        int length = normal.codePointCount(0, normal.length());
        if (length < shortest || password.length() > MAX_LENGTH) {
            return List.of(new FieldError("password", "input.Size", Map.of("min", shortest, "max", MAX_LENGTH)));
        }
        boolean easy = normal.equals(PUBLISHED) && !Setting.DEMO.isOn()
                || Guessing.isEasy(normal, ownWords, staff ? Guessing.STANDS_FOR_STAFF : Guessing.STANDS);
        return easy ? List.of(GUESSABLE) : List.of();
    }

    /**
     * Takes no password that is too short or easily guessed, from whomever sets one.
     *
     * @throws InvalidInputException if it is
     */
    static void check(String password, List<String> ownWords, boolean staff) {
        List<FieldError> objections = objections(password, ownWords, staff);
        if (!objections.isEmpty()) {
            throw new InvalidInputException(objections);
        }
    }

    /** Whether it is the one of the demo accounts, however it is typed. */
    static boolean isPublished(String password) {
        return password.length() <= MAX_LENGTH && ONE_FORM.normalize(password).equals(PUBLISHED);
    }

    /** The hash of a password, in the one form of all the ways in which keyboards write it. */
    static String hash(String password) {
        return Password.hash(ONE_FORM.normalize(password))
                .addRandomSalt(16)
                .with(FUNCTION)
                .getResult();
    }

    /**
     * Whether a password matches, in the same time for every answer that lets nobody in.
     *
     * @param hash the stored hash, or null where there is none to match
     */
    static boolean match(String password, String hash) {
        return formsOf(password).stream().anyMatch(form -> check(form, hash)) && hash != null;
    }

    /** Whether a hash that matches was made by a release that kept passwords as they were typed. */
    static boolean isOfAnotherForm(String password, String hash) {
        return formsOf(password).size() > 1 && !check(ONE_FORM.normalize(password), hash);
    }

    /** The form that is hashed, then those a keyboard may have written for a release that hashed what was typed. */
    private static Set<String> formsOf(String password) {
        if (password.length() > MAX_LENGTH) {
            return Set.of("");
        }
        Set<String> forms = new LinkedHashSet<>();
        forms.add(ONE_FORM.normalize(password));
        forms.add(password);
        forms.add(Normalizer2.getNFCInstance().normalize(password));
        forms.add(Normalizer2.getNFDInstance().normalize(password));
        return forms;
    }

    private static boolean check(String password, String hash) {
        String stored = hash == null ? NOBODYS : hash;
        return Password.check(password, stored).with(Argon2Function.getInstanceFromHash(stored));
    }
}
