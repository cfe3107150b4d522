package org.atrium.account;

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
import org.atrium.platform.text.NormalForm;

/** Checks passwords against the policy and hashes them with Argon2id in two passes, as OWASP recommends. */
final class Passwords {

    private static final String FIELD = "password";

    static final int MIN_LENGTH = 8;
    static final int MAX_LENGTH = 200;

    /** Of those who work for the company, whose password opens what others have told it. */
    static final int MIN_STAFF_LENGTH = 10;

    /** What is said of a password that is easily guessed. */
    static final FieldError GUESSABLE = new FieldError(FIELD, "account.error.guessable");

    /** The one all demo accounts have, which everybody can read in the documentation. */
    static final String DEMO_PASSWORD = "atrium-demo";

    private static final Argon2Function ARGON2 =
            Argon2Function.getInstance(Setting.PASSWORD_MEMORY.number(), 2, 1, 32, Argon2.ID);

    /** What an unknown address is checked against, so that it takes as long as a known one. */
    private static final String DUMMY_HASH = hash("nobody has this password");

    private Passwords() {}

    /** Whether somebody who knows these words of its owner comes upon a password soon. */
    static boolean isGuessable(String password, List<String> ownWords) {
        return PasswordStrength.isGuessable(
                NormalForm.COMPATIBLE.of(password), ownWords, PasswordStrength.REQUIRED_SCORE);
    }

    /** How many characters a password has at least. */
    static int minLength(boolean staff) {
        return staff ? MIN_STAFF_LENGTH : MIN_LENGTH;
    }

    /**
     * What is wrong with a password that somebody chooses: it is counted and judged as it is hashed.
     *
     * @param ownWords what others know of its owner
     * @param staff whether its owner works for the company
     */
    static List<FieldError> findErrors(String password, List<String> ownWords, boolean staff) {
        int shortest = minLength(staff);
        if (password == null) {
            return List.of(new FieldError(FIELD, "input.missing.newPassword"));
        }
        String normal = password.length() > MAX_LENGTH ? password : NormalForm.COMPATIBLE.of(password);
        int length = normal.codePointCount(0, normal.length());
        if (length < shortest || password.length() > MAX_LENGTH) {
            return List.of(new FieldError(FIELD, "input.Size", Map.of("min", shortest, "max", MAX_LENGTH)));
        }
        boolean easy = normal.equals(DEMO_PASSWORD)
                ? !Setting.DEMO.isOn()
                : PasswordStrength.isGuessable(
                        normal,
                        ownWords,
                        staff ? PasswordStrength.REQUIRED_STAFF_SCORE : PasswordStrength.REQUIRED_SCORE);
        return easy ? List.of(GUESSABLE) : List.of();
    }

    /**
     * Takes no password that is too short or easily guessed, from whomever sets one.
     *
     * @throws InvalidInputException if it is
     */
    static void requireAcceptable(String password, List<String> ownWords, boolean staff) {
        requireAcceptable(FIELD, password, ownWords, staff);
    }

    /** The same for a field of another name. */
    static void requireAcceptable(String field, String password, List<String> ownWords, boolean staff) {
        List<FieldError> objections = findErrors(password, ownWords, staff).stream()
                .map(found -> new FieldError(field, found.messageKey(), found.arguments()))
                .toList();
        if (!objections.isEmpty()) {
            throw new InvalidInputException(objections);
        }
    }

    /** Whether it is the one of the demo accounts, however it is typed. */
    static boolean isDemoPassword(String password) {
        return password.length() <= MAX_LENGTH
                && NormalForm.COMPATIBLE.of(password).equals(DEMO_PASSWORD);
    }

    /** The hash of a password, in the one form of all the ways in which keyboards write it. */
    static String hash(String password) {
        return Password.hash(NormalForm.COMPATIBLE.of(password))
                .addRandomSalt(16)
                .with(ARGON2)
                .getResult();
    }

    /** The same with a salt that the caller names. */
    static String hash(String password, byte[] salt) {
        return Password.hash(NormalForm.COMPATIBLE.of(password))
                .addSalt(salt)
                .with(ARGON2)
                .getResult();
    }

    /**
     * Whether a password matches, in the same time for every answer that lets nobody in.
     *
     * @param hash the stored hash, or null where there is none to match
     */
    static boolean matches(String password, String hash) {
        return candidateForms(password).stream().anyMatch(form -> matchesHash(form, hash)) && hash != null;
    }

    /**
     * Whether a hash that matches was made with other memory than is set, or by a release that kept passwords as they
     * were typed.
     */
    static boolean needsRehash(String password, String hash) {
        return !Argon2Function.getInstanceFromHash(hash).equals(ARGON2)
                || candidateForms(password).size() > 1 && !matchesHash(NormalForm.COMPATIBLE.of(password), hash);
    }

    /** The form that is hashed, then those a keyboard may have written for a release that hashed what was typed. */
    private static Set<String> candidateForms(String password) {
        if (password.length() > MAX_LENGTH) {
            return Set.of("");
        }
        Set<String> forms = new LinkedHashSet<>();
        forms.add(NormalForm.COMPATIBLE.of(password));
        forms.add(password);
        forms.add(NormalForm.COMPOSED.of(password));
        forms.add(NormalForm.DECOMPOSED.of(password));
        return forms;
    }

    private static boolean matchesHash(String password, String hash) {
        String stored = hash == null ? DUMMY_HASH : hash;
        return Password.check(password, stored).with(Argon2Function.getInstanceFromHash(stored));
    }
}
