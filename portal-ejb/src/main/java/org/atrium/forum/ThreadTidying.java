package org.atrium.forum;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.atrium.account.Role;
import org.atrium.account.Viewer;
import org.atrium.forum.category.Categories;
import org.atrium.forum.category.ForumCategory;
import org.atrium.moderation.ModerationAct;
import org.atrium.platform.error.Inputs;
import org.atrium.platform.error.InvalidInputException;
import org.atrium.platform.error.UnknownObjectException;
import org.atrium.platform.text.OneLine;

/** What moderators do about threads that are one, or two in one, outside the review queue. */
@Stateless
@RolesAllowed({Role.Names.MODERATOR, Role.Names.ADMIN})
public class ThreadTidying {

    @Inject
    private ForumQueries forum;

    @Inject
    private Categories categories;

    @Inject
    private Rearranging rearranging;

    @Inject
    private ThreadDeeds deeds;

    /**
     * Puts a thread into another one.
     *
     * @return number of that one
     * @throws UnknownObjectException if there is no such thread, or it was merged before
     * @throws InvalidInputException if the other one cannot take it
     */
    public long merge(Viewer moderator, long id, Merge merge) {
        ForumThread from = find(id);
        Inputs.check(merge);
        ForumThread into = requireTarget(forum, from, merge.into());
        deeds.record(moderator, ModerationAct.MERGE, from, into.path());
        return rearranging.merge(moderator.requireAccount(), id, into.id()).id();
    }

    /**
     * Makes some posts a thread of their own.
     *
     * @return number of that one
     */
    public long split(Viewer moderator, long id, Split split) {
        ForumThread from = find(id);
        Inputs.check(split);
        ForumThread own = rearranging.split(id, split.posts(), split.title(), category(split.category()));
        deeds.record(moderator, ModerationAct.SPLIT, from, own.path());
        return own.id();
    }

    /** Refuses what no thread can be merged into: itself, what is gone, what was merged itself. */
    static ForumThread requireTarget(ForumQueries forum, ForumThread from, long into) {
        return forum.thread(into).stream()
                .filter(other -> other.id() != from.id().longValue() && other.state() == TextState.PUBLISHED)
                .findFirst()
                .orElseThrow(() -> new InvalidInputException("into", "forum.error.into"));
    }

    private ForumCategory category(String slug) {
        return slug == null || slug.isBlank() ? null : categories.named(slug);
    }

    private ForumThread find(long id) {
        return forum.thread(id).stream()
                .filter(thread -> thread.mergedIntoId() == null)
                .findFirst()
                .orElseThrow(UnknownObjectException::new);
    }

    /** Which thread takes the posts. */
    public record Merge(@NotNull Long into) {}

    /**
     * Which posts go.
     *
     * @param title null for the first words of the first of them
     * @param category slug, null for that of the old thread
     */
    public record Split(
            @NotEmpty List<@NotNull Long> posts,
            @Size(max = NewThread.MAX_TITLE) @OneLine String title,
            String category) {}
}
