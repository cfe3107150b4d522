package org.atrium.forum;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.util.Optional;
import org.atrium.account.Role;
import org.atrium.account.Viewer;
import org.atrium.moderation.Screening.Hold;
import org.atrium.platform.error.ConflictException;
import org.atrium.platform.error.Inputs;
import org.atrium.platform.error.UnknownObjectException;
import org.atrium.platform.text.BodyText;

/** Takes replies. What a moderator must see first is held, and its author is told so. */
@Stateless
@RolesAllowed({Role.Names.CUSTOMER, Role.Names.MODERATOR, Role.Names.AGENT, Role.Names.ADMIN})
public class Answering {

    @Inject
    private EntityManager entityManager;

    @Inject
    private ThreadLocks locks;

    @Inject
    private Gate gate;

    @Inject
    private Publishing publishing;

    @Inject
    private Following following;

    @Inject
    private Mentions mentions;

    @Inject
    private Clock clock;

    /**
     * Adds a reply to a thread.
     *
     * @throws UnknownObjectException if there is no such thread for the viewer
     * @throws ConflictException if it takes no posts
     */
    public Written reply(Viewer viewer, long threadId, Reply reply) {
        ForumThread thread = locks.takeVisible(viewer, threadId);
        if (!ForumPolicy.mayReply(viewer, thread)) {
            throw new ConflictException("forum.error.closed");
        }
        Inputs.check(reply);
        Optional<Hold> hold = gate.pass(viewer, thread.category(), Gate.Words.reply(reply.body()));
        TextState state = hold.isPresent() ? TextState.HELD : TextState.PUBLISHED;
        ForumPost post =
                new ForumPost(thread, viewer.requireAccount(), viewer.isStaff(), reply.body(), state, clock.instant());
        entityManager.persist(post);
        mentions.link(post);
        following.follow(thread.threadId(), viewer.requireAccount());
        hold.ifPresentOrElse(why -> gate.hold(post, why), () -> publishing.appear(post));
        return new Written(post.id(), thread.id(), state);
    }

    /** Words for a thread. */
    public record Reply(
            @NotBlank @Size(max = NewThread.MAX_BODY) @BodyText(markdown = true)
            String body) {}

    /** A post as its author hears of it first. */
    public record Written(long post, long thread, TextState state) {}
}
