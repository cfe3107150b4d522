package org.atrium.escalation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import org.atrium.account.Role;
import org.atrium.account.Viewer;
import org.atrium.audit.AuditTrail;
import org.atrium.forum.ForumSupport;
import org.atrium.forum.ThreadStatus;
import org.atrium.forum.ThreadStory;
import org.atrium.platform.error.ConflictException;
import org.atrium.platform.error.Inputs;
import org.atrium.platform.error.UnknownObjectException;
import org.atrium.platform.text.BodyText;
import org.atrium.platform.throttle.Pace;
import org.atrium.platform.throttle.Throttle;

/** The button that hands a question to support: for its author, moderators and agents. */
@Stateless
@RolesAllowed({Role.Names.CUSTOMER, Role.Names.MODERATOR, Role.Names.AGENT, Role.Names.ADMIN})
public class SupportRequests {

    static final Pace REASONS = new Pace("escalation", 30, Duration.ofMinutes(10));

    @Inject
    private Escalator escalator;

    @Inject
    private ForumSupport forum;

    @Inject
    private AuditTrail audit;

    @Inject
    private Throttle throttle;

    /** Whether the viewer may hand this thread over. */
    public boolean mayAsk(Viewer viewer, long thread) {
        return forum.visibleQuestion(viewer, thread)
                .filter(story -> story.published()
                        && story.status() != ThreadStatus.SOLVED
                        && !story.escalated()
                        && mayAsk(viewer, story))
                .isPresent();
    }

    /**
     * Hands a question over; the second one to ask gets the same ticket, which hears their reason too.
     *
     * @throws UnknownObjectException if there is no such question, or the viewer has no say in it
     * @throws ConflictException if it is solved, not everybody can read it, or support has it for somebody else
     */
    public HandOver ask(Viewer viewer, long thread, Wish wish) {
        Inputs.check(wish);
        ThreadStory story = forum.visibleQuestion(viewer, thread)
                .filter(question -> mayAsk(viewer, question))
                .orElseThrow(UnknownObjectException::new);
        Plea plea = new Plea(viewer, wish.reason());
        if (plea.reason() != null) {
            throttle.pass(REASONS.by(viewer.requireAccount().value()));
        }
        HandOver handOver = escalator.escalateAsked(story.id(), plea);
        if (!viewer.is(story.author()) && (handOver.opened() || plea.reason() != null)) {
            audit.record(
                    viewer.requireAccount().value(),
                    "escalation.ask",
                    handOver.ticket().value(),
                    story.author().value(),
                    null);
        }
        return handOver;
    }

    private static boolean mayAsk(Viewer viewer, ThreadStory story) {
        return viewer.is(story.author()) || viewer.isModerator() || viewer.isSupport();
    }

    /** Why support should look at it, in Markdown; may be null. */
    public record Wish(@Size(max = 2000) @BodyText String reason) {}
}
