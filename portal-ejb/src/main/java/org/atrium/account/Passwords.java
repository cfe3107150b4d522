package org.atrium.account;

import com.password4j.Argon2Function;
import com.password4j.Password;
import com.password4j.types.Argon2;

/** Hashes passwords with Argon2id at the strength OWASP asks for (19 MiB, two passes). */
final class Passwords {

    static final int MIN_LENGTH = 8;
    static final int MAX_LENGTH = 200;

    private static final Argon2Function FUNCTION = Argon2Function.getInstance(19_456, 2, 1, 32, Argon2.ID);

    /** What an unknown address is checked against, so that it takes as long as a known one. */
    private static final String NOBODYS = hash("nobody has this password");

    private Passwords() {}

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
