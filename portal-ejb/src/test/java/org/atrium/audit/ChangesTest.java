package org.atrium.audit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ChangesTest {

    @Test
    void sayWhatWasAndWhatIs() {
        assertThat(new Changes()
                        .of("status", "NEW", "OPEN")
                        .of("queue", "Products", "Products")
                        .of("tags", "", "batch")
                        .of("owner", "Otto", null)
                        .inWords())
                .contains("status NEW → OPEN, tags none → batch, owner Otto → none");
    }

    @Test
    void areNoneWhereAllStays() {
        assertThat(new Changes()
                        .of("queue", "Blades", "Blades")
                        .of("owner", null, null)
                        .inWords())
                .isEmpty();
    }
}
