package org.atrium.escalation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.atrium.account.AccountId;
import org.atrium.forum.ThreadSnapshot;
import org.atrium.forum.ThreadStatus;
import org.atrium.forum.event.ThreadId;
import org.atrium.ticket.hours.WorkingTime;
import org.junit.jupiter.api.Test;

class DueQuestionTest {

    private static final Instant NOON = Instant.parse("2026-11-18T12:00:00Z");

    private final EscalationRule rule = new EscalationRule("kettles");

    @Test
    void unansweredQuestionIsDueAtItsThreshold() {
        set(Duration.ofHours(24), Duration.ofHours(80), null);
        assertThat(due().cause(story(ThreadStatus.OPEN, 24, 24, 0))).contains(EscalationCause.UNANSWERED);
        assertThat(due().cause(story(ThreadStatus.OPEN, 23, 23, 0))).isEmpty();
    }

    @Test
    void answeredQuestionIsDueAfterSilence() {
        set(Duration.ofHours(24), Duration.ofHours(80), null);
        assertThat(due().cause(story(ThreadStatus.ANSWERED, 200, 80, 0))).contains(EscalationCause.UNSOLVED);
        assertThat(due().cause(story(ThreadStatus.ANSWERED, 200, 79, 0))).isEmpty();
    }

    @Test
    void widelySharedQuestionIsDueAtOnce() {
        set(null, null, 5);
        assertThat(due().cause(story(ThreadStatus.OPEN, 1, 1, 5))).contains(EscalationCause.AFFECTED);
        assertThat(due().cause(story(ThreadStatus.ANSWERED, 1, 1, 6))).contains(EscalationCause.AFFECTED);
        assertThat(due().cause(story(ThreadStatus.OPEN, 1, 1, 4))).isEmpty();
    }

    @Test
    void disabledTriggerNeverFires() {
        set(null, null, null);
        assertThat(due().cause(story(ThreadStatus.OPEN, 9_999, 9_999, 999))).isEmpty();
        assertThat(due().cause(story(ThreadStatus.ANSWERED, 9_999, 9_999, 999))).isEmpty();
    }

    @Test
    void solvedQuestionIsNeverDue() {
        set(Duration.ofHours(1), Duration.ofHours(1), 1);
        assertThat(due().cause(story(ThreadStatus.SOLVED, 9_999, 9_999, 999))).isEmpty();
    }

    @Test
    void hiddenOrLockedQuestionIsNotDue() {
        set(Duration.ofHours(1), null, null);
        assertThat(due().cause(story(ThreadStatus.OPEN, 2, 2, 0, true, true))).isPresent();
        assertThat(due().cause(story(ThreadStatus.OPEN, 2, 2, 0, false, true))).isEmpty();
        assertThat(due().cause(story(ThreadStatus.OPEN, 2, 2, 0, true, false))).isEmpty();
    }

    private void set(Duration unanswered, Duration unsolved, Integer affected) {
        rule.update(new EscalationRuleSettings(unanswered, unsolved, affected, null, true, RuleCalendar.ALWAYS));
    }

    private DueQuestions.DueQuestion due() {
        return new DueQuestions.DueQuestion(
                new ThreadId(1),
                rule.queue(),
                rule.unansweredSince(WorkingTime.ALWAYS, NOON),
                rule.unsolvedSince(WorkingTime.ALWAYS, NOON),
                rule.affected());
    }

    private static ThreadSnapshot story(ThreadStatus status, int askedHoursAgo, int quietHours, int affected) {
        return story(status, askedHoursAgo, quietHours, affected, true, true);
    }

    private static ThreadSnapshot story(
            ThreadStatus status, int askedHoursAgo, int quietHours, int affected, boolean published, boolean open) {
        return new ThreadSnapshot(
                new ThreadId(1),
                "Kettle stops",
                "kettle-stops",
                "kettles",
                "Products",
                new AccountId(1),
                affected,
                null,
                status,
                NOON.minus(Duration.ofHours(askedHoursAgo)),
                NOON.minus(Duration.ofHours(quietHours)),
                published,
                open,
                false,
                List.of());
    }
}
