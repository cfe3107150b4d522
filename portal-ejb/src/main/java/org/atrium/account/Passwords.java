package org.atrium.account;

import com.password4j.Argon2Function;
import com.password4j.Password;
import com.password4j.types.Argon2;
import java.util.List;
import org.atrium.platform.error.FieldError;
import org.atrium.platform.error.InvalidInputException;

/** Takes passwords that are not easily guessed, and hashes them with Argon2id as OWASP asks for (19 MiB, two passes). */
final class Passwords {

    static final int MIN_LENGTH = 8;
    static final int MAX_LENGTH = 200;

    /** What is said of a password that is easily guessed. */
    static final FieldError GUESSABLE = new FieldError("password", "account.error.guessable");

    private static final Argon2Function FUNCTION = Argon2Function.getInstance(19_456, 2, 1, 32, Argon2.ID);

    /** What an unknown address is checked against, so that it takes as long as a known one. */
    private static final String NOBODYS = hash("nobody has this password");

    private Passwords() {}

    /** Whether somebody who knows these words of its owner comes upon a password soon. */
    static boolean isGuessable(String password, List<String> ownWords) {
        return Guessing.isEasy(password, ownWords);
    }

    /**
     * Takes no password that is easily guessed, from whomever sets one.
     *
     * @throws InvalidInputException if it is
     */
    static void refuseGuessable(String password, List<String> ownWords) {
        if (isGuessable(password, ownWords)) {
            throw new InvalidInputException(List.of(GUESSABLE));
        }
    }

    static String hash(String password) {
        return Password.hash(password).addRandomSalt(16).with(FUNCTION).getResult();
    }

    /**
     * Whether a password matches, in the same time for every answer.
     *
     * @param hash the stored hash, or null where there is none to match
     */
    static boolean match(String password, String hash) {
        String attempt = password.length() > MAX_LENGTH ? "" : password;
        boolean matches = Password.check(attempt, hash == null ? NOBODYS : hash)
                .with(Argon2Function.getInstanceFromHash(hash == null ? NOBODYS : hash));
        return matches && hash != null;
    }
}
