package org.atrium.escalation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import org.atrium.account.Role;
import org.atrium.account.Viewer;
import org.atrium.audit.AuditTrail;
import org.atrium.forum.ForumIntake;
import org.atrium.forum.ThreadSnapshot;
import org.atrium.forum.ThreadStatus;
import org.atrium.platform.error.ConflictException;
import org.atrium.platform.error.InputValidation;
import org.atrium.platform.error.UnknownObjectException;
import org.atrium.platform.ratelimit.RateLimit;
import org.atrium.platform.ratelimit.RateLimiter;
import org.atrium.platform.text.BodyText;

/** Lets a question's author, moderators and agents escalate it. */
@Stateless
@RolesAllowed({Role.Names.CUSTOMER, Role.Names.MODERATOR, Role.Names.AGENT, Role.Names.ADMIN})
public class RequestingSupport {

    static final RateLimit RATE_LIMIT = new RateLimit("escalation", 30, Duration.ofMinutes(10));

    @Inject
    private EscalatingThread escalator;

    @Inject
    private ForumIntake forum;

    @Inject
    private AuditTrail audit;

    @Inject
    private RateLimiter rateLimiter;

    /** Whether the viewer may hand this thread over. */
    public boolean mayRequest(Viewer viewer, long thread) {
        return forum.visibleQuestion(viewer, thread)
                .filter(snapshot -> snapshot.published()
                        && snapshot.status() != ThreadStatus.SOLVED
                        && !snapshot.escalated()
                        && mayRequest(viewer, snapshot))
                .isPresent();
    }

    /**
     * Hands a question over; the second one to ask gets the same ticket, which hears their reason too.
     *
     * @throws UnknownObjectException if there is no such question, or the viewer has no say in it
     * @throws ConflictException if it is solved, not everybody can read it, or support has it for somebody else
     */
    public EscalationResult requestSupport(Viewer viewer, long thread, NewSupportRequest request) {
        InputValidation.check(request);
        ThreadSnapshot snapshot = forum.visibleQuestion(viewer, thread)
                .filter(question -> mayRequest(viewer, question))
                .orElseThrow(UnknownObjectException::new);
        EscalationRequest escalation = new EscalationRequest(viewer, request.reason());
        if (escalation.reason() != null) {
            rateLimiter.check(RATE_LIMIT.attemptBy(viewer.requireAccount().value()));
        }
        EscalationResult result = escalator.escalateOnRequest(snapshot.id(), escalation);
        if (!viewer.is(snapshot.author()) && (result.opened() || escalation.reason() != null)) {
            audit.record(
                    viewer.requireAccount().value(),
                    "escalation.ask",
                    result.ticket().value(),
                    snapshot.author().value(),
                    null);
        }
        return result;
    }

    private static boolean mayRequest(Viewer viewer, ThreadSnapshot snapshot) {
        return viewer.is(snapshot.author()) || viewer.isModerator() || viewer.isSupport();
    }

    /** Command to escalate a question; the reason is Markdown and may be null. */
    public record NewSupportRequest(
            @Size(max = 2000) @BodyText String reason) {}
}
