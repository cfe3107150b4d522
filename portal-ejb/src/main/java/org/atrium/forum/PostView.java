package org.atrium.forum;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.atrium.account.AccountId;
import org.atrium.account.PersonName;
import org.atrium.account.Viewer;
import org.atrium.file.FileView;
import org.atrium.platform.text.Markdown;

/**
 * A post as a viewer sees it on its thread's page.
 *
 * @param number place in the thread, 1 for what it is about
 * @param staff whether it was written for the company
 * @param revisions how many earlier versions the viewer may read
 * @param rule the rule it breaks, for one that was rejected or hidden
 * @param note what the moderator said about it
 * @param liked whether the viewer likes it
 * @param own whether the viewer wrote it
 * @param files what hangs on it beside its text
 */
public record PostView(
        long id,
        int number,
        Author author,
        boolean staff,
        String body,
        String html,
        Instant createdAt,
        Instant editedAt,
        int revisions,
        int likes,
        boolean accepted,
        TextState state,
        String rule,
        String note,
        boolean liked,
        boolean own,
        boolean mayEdit,
        long version,
        List<FileView> files) {

    private static final int EXCERPT = 160;

    /**
     * A post as a viewer may see it.
     *
     * @param names at least its author
     * @param liked numbers of the posts the viewer likes, of those shown
     * @param files what hangs on posts, by their numbers
     */
    public static PostView of(
            ForumPost post,
            Viewer viewer,
            Map<AccountId, PersonName> names,
            Set<Long> liked,
            Map<Long, List<FileView>> files) {
        return new PostView(
                post.id(),
                post.number(),
                Author.of(post.authorId(), names),
                post.staff(),
                post.body(),
                post.html(),
                post.createdAt(),
                post.editedAt(),
                ForumPolicy.mayReadAllRevisions(viewer, post) ? post.revisions() : post.publicRevisions(),
                post.likes(),
                post.id().equals(post.thread().acceptedPostId()),
                post.state(),
                post.rule(),
                post.note(),
                liked.contains(post.id()),
                viewer.is(post.authorId()),
                ForumPolicy.mayEdit(viewer, post),
                post.version(),
                files.getOrDefault(post.id(), List.of()));
    }

    /** Its first words. */
    public String excerpt() {
        return Markdown.excerpt(body, EXCERPT);
    }

    /** Whether it can be read by everybody. */
    public boolean published() {
        return state == TextState.PUBLISHED;
    }
}
