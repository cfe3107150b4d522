package org.atrium.moderation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The log has a word for whatever a moderator decides. */
class ModerationActionTest {

    @ParameterizedTest
    @EnumSource
    void everyVerdictActionIsAModerationAction(VerdictAction verdict) {
        assertThat(ModerationAction.of(verdict).verdict()).isEqualTo(verdict);
    }
}
