package org.atrium.moderation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What each verdict needs to be one. */
class VerdictTest {

    @ParameterizedTest
    @CsvSource({
        "APPROVE, , , ",
        "REJECT, , , ",
        "HIDE, , , ",
        "DELETE, , , ",
        "LOCK, , , ",
        "EDIT, , , body",
        "EDIT, ' ', , body",
        "EDIT, other words, , ",
        "MOVE, , , category",
        "MOVE, , kettles, ",
        "WARN, , , ",
        "SILENCE, , , until",
        "SUSPEND, , , ",
        "MERGE, , , into",
        "SPLIT, , , posts"
    })
    void requiresTheFieldsOfItsAction(VerdictAction action, String body, String category, String missing) {
        Verdict verdict = new Verdict(action, null, null, body, category, null, null, null, null);

        assertThat(verdict.missingFields()).isEqualTo(missing == null ? List.of() : List.of(missing));
    }

    @ParameterizedTest
    @EnumSource
    void restrictingActionsCarryARule(VerdictAction action) {
        assertThat(Verdict.of(action, " ", null).rule() != null).isEqualTo(action.needsRule());
    }
}
