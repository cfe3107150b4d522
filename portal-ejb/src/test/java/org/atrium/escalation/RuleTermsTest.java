package org.atrium.escalation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class RuleTermsTest {

    private static final RuleTerms BEFORE =
            new RuleTerms(Duration.ofHours(24), null, 5, "Blades", true, RuleCalendar.BUSINESS);

    @Test
    void sayWhatTheyChange() {
        RuleTerms after = new RuleTerms(Duration.ofHours(48), null, null, "Blades", false, RuleCalendar.ALWAYS);

        assertThat(after.since(BEFORE).inWords())
                .contains("unansweredAfter PT24H → PT48H, affected 5 → none, enabled true → false,"
                        + " calendar BUSINESS → 24x7");
    }

    @Test
    void changeNothingWhenTheyAreTheSame() {
        assertThat(BEFORE.since(BEFORE).inWords()).isEmpty();
    }
}
