package org.atrium.escalation;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.atrium.forum.Awaited;
import org.atrium.forum.ForumSupport;
import org.atrium.forum.ThreadStatus;
import org.atrium.forum.ThreadStory;
import org.atrium.forum.WaitingQuestion;
import org.atrium.forum.event.ThreadId;
import org.atrium.ticket.Sla;
import org.atrium.ticket.hours.WorkingTime;

/** Finds the questions that are due by the rules of their categories. */
@Stateless
public class DueQuestions {

    @Inject
    private EscalationQueries queries;

    @Inject
    private ForumSupport forum;

    @Inject
    private Sla sla;

    @Inject
    private Clock clock;

    /** What to look for now: each trigger that is on, in each category that has a rule. */
    public List<Search> searches() {
        List<EscalationRule> rules = queries.enabledRules();
        if (rules.isEmpty()) {
            return List.of();
        }
        WorkingTime business = sla.workingTime();
        Instant now = clock.instant();
        return rules.stream().flatMap(rule -> searches(rule, business, now)).toList();
    }

    /** The rule's working hours become the one instant until which a question must have waited, so that an index finds it. */
    private static Stream<Search> searches(EscalationRule rule, WorkingTime business, Instant now) {
        WorkingTime time = rule.calendar() == RuleCalendar.ALWAYS ? WorkingTime.ALWAYS : business;
        Terms terms = new Terms(
                rule.queue(), rule.unansweredSince(time, now), rule.unsolvedSince(time, now), rule.affected());
        return Stream.of(Awaited.values())
                .flatMap(awaited -> Stream.of(
                        new Search(new Place(rule.category(), awaited, false), terms),
                        new Search(new Place(rule.category(), awaited, true), terms)))
                .filter(Search::isOn);
    }

    /** So many questions that are due, behind another one. */
    public List<WaitingQuestion> find(Search search, WaitingQuestion after, int limit) {
        Place place = search.place();
        return place.shared()
                ? forum.shared(place.category(), place.awaited(), search.terms().affected(), after, limit)
                : forum.waiting(place.category(), place.awaited(), search.until(), after, limit);
    }

    /**
     * Where due questions are looked for.
     *
     * @param shared those that many have, rather than those that wait for long
     */
    public record Place(String category, Awaited awaited, boolean shared) {}

    /**
     * What a rule says at this moment.
     *
     * @param queue the team due questions go to, null for their category's
     * @param unansweredSince until when they must have been asked to be due unanswered, or null
     * @param unsolvedSince since when they must be quiet to be due unsolved, or null
     * @param affected how many others must have them to be due for that, or null
     */
    public record Terms(String queue, Instant unansweredSince, Instant unsolvedSince, Integer affected) {}

    /** One trigger of a rule. */
    public record Search(Place place, Terms terms) {

        boolean isOn() {
            return place.shared() ? terms.affected() != null : until() != null;
        }

        Instant until() {
            return place.awaited() == Awaited.ANSWER ? terms.unansweredSince() : terms.unsolvedSince();
        }

        Due due(WaitingQuestion question) {
            return new Due(
                    question.thread(), terms.queue(), terms.unansweredSince(), terms.unsolvedSince(), terms.affected());
        }
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
            if (story.status() == ThreadStatus.SOLVED || !story.published() || !story.takesPosts()) {
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
