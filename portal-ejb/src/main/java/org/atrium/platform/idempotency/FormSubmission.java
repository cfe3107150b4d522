package org.atrium.platform.idempotency;

import org.atrium.platform.ids.SecretToken;

/**
 * One submission of a form.
 *
 * @param sender who sends it, {@link #VISITOR} for somebody who is not signed in
 * @param token the secret of this rendering of the form
 * @param content all that was filled in, and the button: other words in the same form are another act
 */
public record FormSubmission(String sender, String token, String content) {

    /** The sender who is nobody the portal knows: there the secret alone tells whose it is. */
    public static final String VISITOR = "visitor";

    String tokenHash() {
        return new SecretToken(token).hash();
    }

    /**
     * Tells one content of this rendering from another. The secret is hashed with it: passwords are filled in too, and
     * whoever has the database would find them by trying.
     */
    String contentHash() {
        return new SecretToken(token + "\n" + content).hash();
    }

    /**
     * What this act alone has, for what comes of it and is shown to its sender: other words in the same form have another.
     * It stands nowhere in the database, nor can it be made of what does.
     */
    public String secret() {
        return new SecretToken("act\n" + token + "\n" + content).hash();
    }

    @Override
    public String toString() {
        return "FormSubmission[" + sender + "]";
    }
}
