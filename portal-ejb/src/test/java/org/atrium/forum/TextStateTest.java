package org.atrium.forum;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every step a text's state can take; all others are refused. */
class TextStateTest {

    private static final Map<TextState, Set<TextState>> STEPS = Map.of(
            TextState.PUBLISHED, EnumSet.of(TextState.HELD, TextState.HIDDEN, TextState.DELETED),
            TextState.HELD, EnumSet.of(TextState.PUBLISHED, TextState.HIDDEN, TextState.REJECTED, TextState.DELETED),
            TextState.HIDDEN, EnumSet.of(TextState.PUBLISHED, TextState.REJECTED, TextState.DELETED),
            TextState.REJECTED, EnumSet.of(TextState.PUBLISHED, TextState.DELETED),
            TextState.DELETED, EnumSet.of(TextState.PUBLISHED));

    @ParameterizedTest
    @EnumSource
    void allowsItsTransitionsOnly(TextState from) {
        for (TextState to : TextState.values()) {
            assertThat(from.canTransitionTo(to))
                    .as("%s to %s", from, to)
                    .isEqualTo(STEPS.get(from).contains(to));
        }
    }
}
