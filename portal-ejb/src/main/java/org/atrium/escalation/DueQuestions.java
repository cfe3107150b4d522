package org.atrium.escalation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.atrium.forum.ForumIntake;
import org.atrium.forum.ForumIntake.WaitingQuestion;
import org.atrium.forum.ThreadSnapshot;
import org.atrium.forum.ThreadStatus;
import org.atrium.forum.WaitingFor;
import org.atrium.forum.event.ThreadId;
import org.atrium.ticket.Sla;
import org.atrium.ticket.hours.WorkingTime;

/** Finds the questions that are due by the escalation rules. */
@ApplicationScoped
@Transactional
class DueQuestions {

    @Inject
    private EscalationQueries queries;

    @Inject
    private ForumIntake forum;

    @Inject
    private Sla sla;

    @Inject
    private Clock clock;

    /** What to look for now: each trigger that is on, in each category that has a rule. */
    List<DueSearch> dueSearches() {
        List<EscalationRule> rules = queries.enabledRules();
        if (rules.isEmpty()) {
            return List.of();
        }
        WorkingTime business = sla.workingTime();
        Instant now = clock.instant();
        return rules.stream().flatMap(rule -> dueSearches(rule, business, now)).toList();
    }

    /** The rule's working hours become the one instant until which a question must have waited, so that an index finds it. */
    private static Stream<DueSearch> dueSearches(EscalationRule rule, WorkingTime business, Instant now) {
        WorkingTime time = rule.calendar() == RuleCalendar.ALWAYS ? WorkingTime.ALWAYS : business;
        DueThresholds terms = new DueThresholds(
                rule.queue(), rule.unansweredSince(time, now), rule.unsolvedSince(time, now), rule.affected());
        return Stream.of(WaitingFor.values())
                .flatMap(awaited -> Stream.of(
                        new DueSearch(new DueQuestionGroup(rule.category(), awaited, false), terms),
                        new DueSearch(new DueQuestionGroup(rule.category(), awaited, true), terms)))
                .filter(DueSearch::isEnabled);
    }

    /** The next due questions of a search. */
    List<WaitingQuestion> find(DueSearch search, WaitingQuestion after, int limit) {
        DueQuestionGroup group = search.group();
        return group.byAffected()
                ? forum.affectingQuestions(
                        group.category(),
                        group.waitingFor(),
                        search.thresholds().affected(),
                        after,
                        limit)
                : forum.waitingQuestions(group.category(), group.waitingFor(), search.until(), after, limit);
    }

    /**
     * The group of questions a search looks at: a category, what they wait for, and by which trigger.
     *
     * @param byAffected those that affect many members, rather than those that have waited long
     */
    record DueQuestionGroup(String category, WaitingFor waitingFor, boolean byAffected) {}

    /**
     * The thresholds of a rule at this moment.
     *
     * @param queue the team due questions go to, null for their category's
     * @param unansweredSince open questions published until then are due, or null
     * @param unsolvedSince answered questions without a post since then are due, or null
     * @param affected questions that affect as many members are due, or null
     */
    record DueThresholds(String queue, Instant unansweredSince, Instant unsolvedSince, Integer affected) {}

    /** One trigger of a rule. */
    record DueSearch(DueQuestionGroup group, DueThresholds thresholds) {

        boolean isEnabled() {
            return group.byAffected() ? thresholds.affected() != null : until() != null;
        }

        Instant until() {
            return group.waitingFor() == WaitingFor.ANSWER ? thresholds.unansweredSince() : thresholds.unsolvedSince();
        }

        DueQuestion toDueQuestion(WaitingQuestion question) {
            return new DueQuestion(
                    question.thread(),
                    thresholds.queue(),
                    thresholds.unansweredSince(),
                    thresholds.unsolvedSince(),
                    thresholds.affected());
        }
    }

    /**
     * A question that was due when it was found.
     *
     * @param queue the team it goes to, null for its category's
     * @param unansweredSince due if open and published until then, or null
     * @param unsolvedSince due if answered and without a post since then, or null
     * @param affected due if it affects as many members, or null
     */
    record DueQuestion(
            ThreadId thread, String queue, Instant unansweredSince, Instant unsolvedSince, Integer affected) {

        /** Why the question is due as it stands now; empty if it is not any more. */
        Optional<EscalationCause> cause(ThreadSnapshot snapshot) {
            if (snapshot.status() == ThreadStatus.SOLVED || !snapshot.published() || !snapshot.openForPosts()) {
                return Optional.empty();
            } else if (snapshot.status() == ThreadStatus.OPEN && isNotAfter(snapshot.createdAt(), unansweredSince)) {
                return Optional.of(EscalationCause.UNANSWERED);
            } else if (snapshot.status() == ThreadStatus.ANSWERED && isNotAfter(snapshot.lastPostAt(), unsolvedSince)) {
                return Optional.of(EscalationCause.UNSOLVED);
            }
            return affected != null && snapshot.affected() >= affected
                    ? Optional.of(EscalationCause.AFFECTED)
                    : Optional.empty();
        }

        private static boolean isNotAfter(Instant at, Instant since) {
            return since != null && !at.isAfter(since);
        }
    }
}
