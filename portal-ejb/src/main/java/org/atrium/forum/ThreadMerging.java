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
import org.atrium.forum.category.ForumCategory;
import org.atrium.forum.category.ForumCategoryDirectory;
import org.atrium.moderation.ModerationAction;
import org.atrium.platform.error.InputValidation;
import org.atrium.platform.error.InvalidInputException;
import org.atrium.platform.error.UnknownObjectException;
import org.atrium.platform.text.OneLine;

/** Merges and splits threads for moderators, outside the review queue. */
@Stateless
@RolesAllowed({Role.Names.MODERATOR, Role.Names.ADMIN})
public class ThreadMerging {

    @Inject
    private ForumQueries forum;

    @Inject
    private ForumCategoryDirectory categories;

    @Inject
    private ThreadMerger merger;

    @Inject
    private ThreadModerationLog log;

    /**
     * Puts a thread into another one.
     *
     * @return number of that one
     * @throws UnknownObjectException if there is no such thread, or it was merged before
     * @throws InvalidInputException if the other one cannot take it
     */
    public long merge(Viewer moderator, long id, MergeThreadRequest merge) {
        ForumThread from = require(id);
        InputValidation.check(merge);
        ForumThread into = requireMergeTarget(forum, from, merge.into());
        log.write(moderator, ModerationAction.MERGE, from, into.path());
        return merger.merge(moderator.requireAccount(), id, into.id()).id();
    }

    /**
     * Makes some posts a thread of their own.
     *
     * @return number of that one
     */
    public long split(Viewer moderator, long id, SplitThreadRequest split) {
        ForumThread from = require(id);
        InputValidation.check(split);
        ForumThread own =
                merger.split(moderator.account(), id, split.posts(), split.title(), categoryOrNull(split.category()));
        log.write(moderator, ModerationAction.SPLIT, from, own.path());
        return own.id();
    }

    /** Refuses what no thread can be merged into: itself, what is gone, what was merged itself. */
    static ForumThread requireMergeTarget(ForumQueries forum, ForumThread from, long into) {
        return forum.thread(into)
                .filter(other -> other.id() != from.id().longValue() && other.state() == TextState.PUBLISHED)
                .orElseThrow(() -> new InvalidInputException("into", "forum.error.into"));
    }

    private ForumCategory categoryOrNull(String slug) {
        return slug == null || slug.isBlank() ? null : categories.requireForInput(slug);
    }

    private ForumThread require(long id) {
        return forum.thread(id)
                .filter(thread -> thread.mergedIntoId() == null)
                .orElseThrow(UnknownObjectException::new);
    }

    /** Command to merge a thread into another one. */
    public record MergeThreadRequest(@NotNull Long into) {}

    /**
     * Command to move posts to a new thread.
     *
     * @param title null for the first words of the first of them
     * @param category slug, null for that of the old thread
     */
    public record SplitThreadRequest(
            @NotEmpty List<@NotNull Long> posts,
            @Size(max = NewThread.MAX_TITLE) @OneLine String title,
            String category) {}
}
