package org.atrium.forum;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.atrium.account.AccountId;
import org.atrium.account.PersonName;
import org.atrium.account.Viewer;
import org.atrium.forum.category.ForumCategoryView;

/**
 * A thread in a list, or at the head of its page.
 *
 * @param lastAuthor who wrote the last post that everybody can read
 * @param posts how many posts everybody can read, the first one included
 * @param withSupport whether support has it now
 * @param ticket number of the ticket; null for everybody but its requester and support
 */
public record ThreadRow(
        long id,
        String slug,
        String title,
        ThreadKind kind,
        ThreadStatus status,
        TextState state,
        ForumCategoryView category,
        Author author,
        Author lastAuthor,
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

    /** A thread as a viewer may see it; people without a name in the map are unknown. */
    public static ThreadRow of(ForumThread thread, Viewer viewer, Map<AccountId, PersonName> names) {
        return new ThreadRow(
                thread.id(),
                thread.slug(),
                thread.title(),
                thread.kind(),
                thread.status(),
                thread.state(),
                thread.category().view(),
                Author.of(thread.authorId(), names),
                Author.of(thread.lastAuthorId(), names),
                thread.createdAt(),
                thread.lastPostAt(),
                thread.posts(),
                thread.counters().likes(),
                thread.counters().affected(),
                thread.counters().views(),
                thread.tags(),
                thread.locked(),
                thread.archived(),
                thread.isWithSupport(),
                ForumPolicy.maySeeTicket(viewer, thread) ? thread.ticketNumber() : null);
    }

    /** Its page. */
    public String path() {
        return ThreadPath.of(id, slug);
    }

    /** How many replies it has. */
    public int replies() {
        return Math.max(0, posts - 1);
    }
}
