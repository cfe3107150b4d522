package org.atrium.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.atrium.audit.AuditLogReader.AuditFilter;
import org.junit.jupiter.api.Test;

/** Administrators look for what was done by the words they read in the trail. */
class AuditSearchTest {

    @Test
    void findsActionsByTheirNames() {
        assertThat(wanted("Denied a RETURN").actions()).containsExactly("returns.deny");
        assertThat(wanted("watched word").actions())
                .containsExactlyInAnyOrder("moderation.word.add", "moderation.word.remove");
    }

    @Test
    void emptyQueryMatchesNoActions() {
        assertThat(wanted(null).actions()).isEmpty();
        assertThat(wanted(" ").actions()).isEmpty();
        assertThat(wanted("nothing is called so").actions()).isEmpty();
    }

    private static AuditFilter wanted(String words) {
        return new AuditFilter(null, words, Locale.ENGLISH);
    }
}
