package org.atrium.audit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ChangeSummaryTest {

    @Test
    void listsOldAndNewValues() {
        assertThat(new ChangeSummary()
                        .add("status", "NEW", "OPEN")
                        .add("queue", "Products", "Products")
                        .add("tags", "", "batch")
                        .add("owner", "Otto", null)
                        .joined())
                .contains("status NEW → OPEN, tags none → batch, owner Otto → none");
    }

    @Test
    void unchangedFieldsAreOmitted() {
        assertThat(new ChangeSummary()
                        .add("queue", "Blades", "Blades")
                        .add("owner", null, null)
                        .joined())
                .isEmpty();
    }
}
