package org.atrium.platform.idempotency;

import static org.assertj.core.api.Assertions.assertThat;

import org.atrium.platform.ids.SecretToken;
import org.junit.jupiter.api.Test;

class FormSubmissionTest {

    private static final String CONTENT = "/register\0\0password\0[a long password]";

    /** Whoever has the database has the note of the form, and could try passwords against it. */
    @Test
    void contentHashIsKeyed() {
        FormSubmission submission = press("secret");

        assertThat(submission.contentHash())
                .isNotEqualTo(new SecretToken(CONTENT).hash())
                .isNotEqualTo(press("other").contentHash());
    }

    @Test
    void sameContentHasTheSameHash() {
        assertThat(press("secret").contentHash()).isEqualTo(press("secret").contentHash());
        assertThat(new FormSubmission("nora", "secret", CONTENT + "!").contentHash())
                .isNotEqualTo(press("secret").contentHash());
    }

    private static FormSubmission press(String token) {
        return new FormSubmission("nora", token, CONTENT);
    }
}
