package org.atrium.platform.mail;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * What came back of the mails to one address. A hard failure stops mail to it, or temporary ones on five days of a week. Of
 * each kind one counts a day: a mail that is reported a thousand times came back once.
 */
@Entity
@Table(name = "mail_address")
class MailAddressState {

    private static final int WEEK = 7;
    private static final int SOFT_DAYS_THAT_STOP = 5;

    /** A pseudonym of its key. */
    @Id
    private String address;

    private int hardBounces;
    private LocalDate hardOn;
    private int softBounces;
    private LocalDate softOn;

    /** A bit for each of the seven days to {@link #softOn}, the lowest for that day. */
    private int softDays;

    private String lastStatus;
    private String lastDiagnostic;
    private Instant lastAt;
    private Instant stoppedAt;

    protected MailAddressState() {}

    MailAddressState(String address) {
        this.address = address;
    }

    /**
     * Counts a mail that came back; whether it is the first of its kind that day.
     *
     * @param hard whether trying again does not help
     * @param status as by RFC 3463, such as {@code 5.1.1}
     * @param diagnostic a line of the other server
     */
    boolean record(boolean hard, String status, String diagnostic, Instant now) {
        LocalDate day = LocalDate.ofInstant(now, ZoneOffset.UTC);
        boolean counts = hard ? countHard(day) : countSoft(day);
        if (counts) {
            lastStatus = status;
            lastDiagnostic = diagnostic;
            lastAt = now;
            if (stoppedAt == null && (hard || Integer.bitCount(softDays) >= SOFT_DAYS_THAT_STOP)) {
                stoppedAt = now;
            }
        }
        return counts;
    }

    private boolean countHard(LocalDate day) {
        if (day.equals(hardOn)) {
            return false;
        }
        hardOn = day;
        hardBounces++;
        return true;
    }

    private boolean countSoft(LocalDate day) {
        if (softOn != null && !day.isAfter(softOn)) {
            return false;
        }
        long passed = softOn == null ? WEEK : Math.min(WEEK, ChronoUnit.DAYS.between(softOn, day));
        softDays = (softDays << passed | 1) & (1 << WEEK) - 1;
        softOn = day;
        softBounces++;
        return true;
    }

    /** Mail to it works again, as far as anybody knows; what came back before today no longer counts against it. */
    void resume() {
        stoppedAt = null;
        softDays = 0;
    }

    Optional<MailStop> stop() {
        return Optional.ofNullable(stoppedAt).map(since -> new MailStop(since, lastStatus, lastDiagnostic));
    }

    int hardBounces() {
        return hardBounces;
    }

    int softBounces() {
        return softBounces;
    }
}
