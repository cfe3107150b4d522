package org.atrium.forum.lists;

import java.time.Instant;
import org.atrium.platform.paging.Cursor;

/** Where a thread stands in a list, the latest first. */
record ThreadPlace(Long id, Instant lastPostAt) {

    Cursor cursor() {
        return Cursor.of(lastPostAt, id);
    }
}
