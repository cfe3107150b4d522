package org.atrium.escalation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class EscalationRuleSettingsTest {

    private static final EscalationRuleSettings BEFORE =
            new EscalationRuleSettings(Duration.ofHours(24), null, 5, "Blades", true, RuleCalendar.BUSINESS);

    @Test
    void listChangedFields() {
        EscalationRuleSettings after =
                new EscalationRuleSettings(Duration.ofHours(48), null, null, "Blades", false, RuleCalendar.ALWAYS);

        assertThat(after.changesSince(BEFORE).joined())
                .contains("unansweredAfter PT24H → PT48H, affected 5 → none, enabled true → false,"
                        + " calendar BUSINESS → 24x7");
    }

    @Test
    void equalSettingsHaveNoChanges() {
        assertThat(BEFORE.changesSince(BEFORE).joined()).isEmpty();
    }
}
