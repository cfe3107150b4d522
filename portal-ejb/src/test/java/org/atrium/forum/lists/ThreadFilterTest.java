package org.atrium.forum.lists;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.atrium.account.Viewer;
import org.atrium.platform.paging.Cursor;
import org.junit.jupiter.api.Test;

class ThreadFilterTest {

    @Test
    void firstPageQueryHasNoVaryingText() {
        ThreadFilter.ThreadListQuery first = ThreadFilter.ALL.query(Viewer.visitor(), null, 21);
        assertThat(first.parameters()).isEmpty();
        assertThat(first.condition()).endsWith(" limit 21");
    }

    @Test
    void nextPageStartsAfterTheLastThread() {
        Cursor last = Cursor.of(Instant.parse("2026-11-20T10:00:00Z"), 7L);
        assertThat(ThreadFilter.ALL.query(Viewer.visitor(), last, 21).parameters())
                .containsEntry("at", Instant.parse("2026-11-20T10:00:00Z"))
                .containsEntry("id", 7L);
    }
}
