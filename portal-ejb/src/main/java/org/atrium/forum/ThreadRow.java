package org.atrium.forum;

import java.time.Instant;
import java.util.List;

/**
 * A thread in a list.
 *
 * @param posts how many posts everybody can read, the first one included
 * @param withSupport whether support has it now
 */
public record ThreadRow(
        long id,
        String slug,
        String title,
        ThreadKind kind,
        ThreadStatus status,
        TextState state,
        CategoryView category,
        Author author,
        Instant createdAt,
        Instant lastPostAt,
        int posts,
        int likes,
        int affected,
        long views,
        List<String> tags,
        boolean locked,
        boolean archived,
        boolean withSupport,
        String ticket) {

    /** Its page. */
    public String path() {
        return ThreadPath.of(id, slug);
    }

    /** How many replies it has. */
    public int replies() {
        return Math.max(0, posts - 1);
    }
}
