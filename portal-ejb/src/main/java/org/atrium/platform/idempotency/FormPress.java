package org.atrium.platform.idempotency;

import org.atrium.platform.ids.SecretToken;

/**
 * One sending of a form.
 *
 * @param sender who sends it, {@link #VISITOR} for somebody who is not signed in
 * @param token the secret of this rendering of the form
 * @param content all that was filled in, and the button: other words in the same form are another act
 */
public record FormPress(String sender, String token, String content) {

    /** The sender who is nobody the portal knows: there the secret alone tells whose it is. */
    public static final String VISITOR = "visitor";

    String tokenHash() {
        return new SecretToken(token).hash();
    }

    String contentHash() {
        return new SecretToken(content).hash();
    }

    @Override
    public String toString() {
        return "FormPress[" + sender + "]";
    }
}
