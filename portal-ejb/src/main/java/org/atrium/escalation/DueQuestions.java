package org.atrium.escalation;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.atrium.forum.ForumSupport;
import org.atrium.forum.ThreadId;
import org.atrium.forum.ThreadStatus;
import org.atrium.forum.ThreadStory;
import org.atrium.ticket.Sla;
import org.atrium.ticket.WorkingTime;

/** Finds the questions that are due by the rules of their categories. */
@Stateless
public class DueQuestions {

    private static final int PER_CATEGORY = 50;

    @Inject
    private EscalationQueries queries;

    @Inject
    private ForumSupport forum;

    @Inject
    private Sla sla;

    @Inject
    private Clock clock;

    /** What is due now, so many of each category at once that no tick takes long. */
    public List<Due> due() {
        List<EscalationRule> rules = queries.enabledRules();
        if (rules.isEmpty()) {
            return List.of();
        }
        WorkingTime business = sla.workingTime();
        Instant now = clock.instant();
        return rules.stream().flatMap(rule -> due(rule, business, now)).toList();
    }

    private Stream<Due> due(EscalationRule rule, WorkingTime business, Instant now) {
        WorkingTime time = rule.calendar() == RuleCalendar.ALWAYS ? WorkingTime.ALWAYS : business;
        Instant unanswered = rule.unansweredSince(time, now);
        Instant unsolved = rule.unsolvedSince(time, now);
        return forum.dueQuestions(rule.category(), unanswered, unsolved, rule.affected(), PER_CATEGORY).stream()
                .map(thread -> new Due(thread, rule.queue(), unanswered, unsolved, rule.affected()));
    }

    /**
     * A question that was due when it was looked for.
     *
     * @param queue the team it goes to, null for its category's
     * @param unansweredSince until when it must have been asked to be due unanswered, or null
     * @param unsolvedSince since when it must be quiet to be due unsolved, or null
     * @param affected how many others must have it to be due for that, or null
     */
    public record Due(ThreadId thread, String queue, Instant unansweredSince, Instant unsolvedSince, Integer affected) {

        /** Why the question is due as it stands now; empty if it is not any more. */
        Optional<Cause> cause(ThreadStory story) {
            if (story.status() == ThreadStatus.SOLVED) {
                return Optional.empty();
            } else if (story.status() == ThreadStatus.OPEN && isBy(story.createdAt(), unansweredSince)) {
                return Optional.of(Cause.UNANSWERED);
            } else if (story.status() == ThreadStatus.ANSWERED && isBy(story.lastPostAt(), unsolvedSince)) {
                return Optional.of(Cause.UNSOLVED);
            }
            return affected != null && story.affected() >= affected ? Optional.of(Cause.AFFECTED) : Optional.empty();
        }

        private static boolean isBy(Instant at, Instant since) {
            return since != null && !at.isAfter(since);
        }
    }
}
