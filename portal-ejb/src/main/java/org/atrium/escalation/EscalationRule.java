package org.atrium.escalation;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.atrium.platform.error.StaleObjectException;
import org.atrium.ticket.hours.WorkingTime;

/** When questions of a category are escalated. A trigger that is null is off. */
@Entity
class EscalationRule {

    /** The version of a rule that was never set. */
    static final long UNSET = 0;

    private static final long FIRST = 1;

    @Id
    private String category;

    @Version
    private long version;

    private String unansweredAfter;
    private String unsolvedAfter;
    private Integer affected;
    private String queue;
    private boolean enabled;

    @Enumerated(EnumType.STRING)
    private RuleCalendar calendar = RuleCalendar.BUSINESS;

    protected EscalationRule() {}

    /** A rule that does nothing yet. */
    EscalationRule(String category) {
        this.category = category;
        this.version = FIRST;
    }

    /** @throws StaleObjectException if it is not the version somebody saw; null takes any */
    void requireVersion(Long expected) {
        if (expected != null && expected != version) {
            throw new StaleObjectException();
        }
    }

    void update(EscalationRuleSettings terms) {
        unansweredAfter = format(terms.unansweredAfter());
        unsolvedAfter = format(terms.unsolvedAfter());
        affected = terms.affected();
        queue = terms.queue();
        enabled = terms.enabled();
        calendar = terms.calendar();
    }

    EscalationRuleSettings settings() {
        return new EscalationRuleSettings(
                parseDuration(unansweredAfter).orElse(null),
                parseDuration(unsolvedAfter).orElse(null),
                affected,
                queue,
                enabled,
                calendar);
    }

    /** Unanswered questions asked until then are due; null where that trigger is off. */
    Instant unansweredSince(WorkingTime time, Instant now) {
        return parseDuration(unansweredAfter)
                .map(after -> time.minus(now, after))
                .orElse(null);
    }

    /** Answered questions that are quiet since then are due; null where that trigger is off. */
    Instant unsolvedSince(WorkingTime time, Instant now) {
        return parseDuration(unsolvedAfter).map(after -> time.minus(now, after)).orElse(null);
    }

    private static String format(Duration duration) {
        return duration == null ? null : duration.toString();
    }

    private static Optional<Duration> parseDuration(String text) {
        return Optional.ofNullable(text).map(Duration::parse);
    }

    String category() {
        return category;
    }

    long version() {
        return version;
    }

    Integer affected() {
        return affected;
    }

    String queue() {
        return queue;
    }

    RuleCalendar calendar() {
        return calendar;
    }
}
