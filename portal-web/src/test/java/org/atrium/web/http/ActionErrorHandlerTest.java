package org.atrium.web.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.atrium.platform.error.FieldError;
import org.junit.jupiter.api.Test;

class ActionErrorHandlerTest {

    /** A list of errors puts the label in front of all others. */
    @Test
    void sentencesThatNameTheirFieldAreKnown() {
        assertThat(namesField("input.missing.name")).isTrue();
        assertThat(namesField("account.error.noPostalCode")).isTrue();
        assertThat(namesField("input.Size")).isFalse();
    }

    private static boolean namesField(String key) {
        return ActionErrorHandler.namesField(new FieldError("postalCode", key));
    }
}
