package org.atrium.forum;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.atrium.account.Role;
import org.atrium.account.Viewer;
import org.atrium.audit.AuditTrail;
import org.atrium.audit.Changes;
import org.atrium.moderation.Screening.Hold;
import org.atrium.platform.error.ConflictException;
import org.atrium.platform.error.Inputs;
import org.atrium.platform.error.UnknownObjectException;
import org.atrium.platform.text.BodyText;
import org.atrium.platform.text.LineEnds;
import org.atrium.platform.text.OneLine;

/** Changes what was written; what was there before is kept. An edit is screened like a new text. */
@Stateless
@RolesAllowed({Role.Names.CUSTOMER, Role.Names.MODERATOR, Role.Names.AGENT, Role.Names.ADMIN})
public class PostEditing {

    @Inject
    private ThreadLocks locks;

    @Inject
    private Gate gate;

    @Inject
    private Publishing publishing;

    @Inject
    private Rewriting rewriting;

    @Inject
    private Mentions mentions;

    @Inject
    private AuditTrail audit;

    @Inject
    private ThreadIndex index;

    /**
     * Puts other words in a post's place.
     *
     * @param version the version the change started from, null to change whatever is there
     * @param change makes the new words from those that are there
     * @return what became of it: held, where a moderator must see the words first
     * @throws UnknownObjectException if there is no such post of the viewer
     * @throws ConflictException if what happened to it forbids to change it
     */
    public TextState edit(Viewer viewer, long postId, Long version, UnaryOperator<Words> change) {
        ForumPost post = locks.takeVisiblePost(viewer, postId);
        if (!ForumPolicy.mayChange(viewer, post)) {
            throw viewer.is(post.authorId())
                    ? new ConflictException("forum.error.noEdit")
                    : new UnknownObjectException();
        }
        post.requireVersion(version);
        Words words = change.apply(new Words(null, post.markdown()));
        Inputs.check(words);
        String title = post.isFirst() && words.title() != null
                ? words.title()
                : post.thread().title();
        if (LineEnds.same(words.body(), post.markdown())
                && title.equals(post.thread().title())) {
            return post.state();
        }
        Optional<Hold> hold = gate.pass(
                viewer,
                post.thread().category(),
                post.isFirst()
                        ? Gate.Words.of(title, post.thread().tags(), words.body())
                        : Gate.Words.reply(words.body()));
        if (viewer.is(post.authorId())) {
            rewriting.byAuthor(post, words.body());
            gate.rewritten(post);
        } else {
            rewriting.byModerator(post, words.body(), viewer.requireAccount());
            audit.record(
                    viewer.requireAccount().value(),
                    "forum.edit",
                    ThreadPath.of(post.thread().id(), post.thread().slug(), post.id()),
                    post.authorId().value(),
                    new Changes()
                            .of("title", post.thread().title(), title)
                            .inWords()
                            .orElse(null));
        }
        if (post.isFirst() && !title.equals(post.thread().title())) {
            post.thread().rename(title);
            index.renamed(post.thread());
        }
        if (post.state() == TextState.PUBLISHED && hold.isPresent()) {
            publishing.change(post, TextState.HELD, null, null);
            gate.hold(post, hold.get());
        } else if (post.state() == TextState.PUBLISHED) {
            mentions.tell(post);
        }
        locks.changedIn(post.thread());
        return post.state();
    }

    /**
     * Other words for a post.
     *
     * @param title the thread's new title, for its first post; null to keep it
     */
    public record Words(
            @Size(min = 1, max = NewThread.MAX_TITLE) @OneLine
            String title,

            @NotBlank @Size(max = NewThread.MAX_BODY) @BodyText(markdown = true)
            String body) {

        public Words {
            title = title == null ? null : title.strip();
        }
    }
}
