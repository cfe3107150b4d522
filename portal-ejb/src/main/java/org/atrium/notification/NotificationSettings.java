package org.atrium.notification;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import org.atrium.account.AccountId;
import org.atrium.platform.persistence.VersionedObject;

/**
 * What an account has set for all its notifications: quiet hours and the digest. Its version is that of all choices of the
 * account, so whoever changes one locks this row and touches it.
 */
@Entity
class NotificationSettings extends VersionedObject {

    private static final int MINUTES = 60;

    private AccountId accountId;

    @Enumerated(EnumType.STRING)
    private DigestFrequency digest;

    /** Minutes of the day; both null for none. */
    private Integer quietFrom;

    private Integer quietTo;

    /** When the next digest is due; null for none. */
    private Instant dueAt;

    /** Until when the last digest told; null before the first was chosen. */
    private Instant digestedUntil;

    private Instant changedAt;

    protected NotificationSettings() {}

    /** Something of the account's choices changed. */
    void touch(Instant now) {
        changedAt = now;
    }

    void changeQuietHours(QuietHours hours) {
        quietFrom = hours == null ? null : minuteOf(hours.from());
        quietTo = hours == null ? null : minuteOf(hours.to());
    }

    /** What was written before a digest is chosen is in none. */
    void changeDigest(DigestFrequency frequency, Instant now) {
        if (digest == DigestFrequency.OFF && frequency != digest) {
            digestedUntil = now;
        }
        digest = frequency;
    }

    /** Plans the next digest, after the quiet hours of its day if it would be in them. */
    void planDigest(Instant after, ZoneId zone) {
        dueAt = digest.next(after, zone)
                .map(due ->
                        quietHours().map(quiet -> quiet.firstAfter(due, zone)).orElse(due))
                .orElse(null);
    }

    /** It waits until then. */
    void postponeDigest(Instant until) {
        dueAt = until;
    }

    /** All that was written until then was in a digest, or nothing was. */
    void markDigested(Instant until) {
        digestedUntil = until;
    }

    Optional<QuietHours> quietHours() {
        return quietHours(quietFrom, quietTo);
    }

    static Optional<QuietHours> quietHours(Integer from, Integer to) {
        return from == null || to == null ? Optional.empty() : Optional.of(new QuietHours(timeOf(from), timeOf(to)));
    }

    private static int minuteOf(LocalTime time) {
        return time.getHour() * MINUTES + time.getMinute();
    }

    private static LocalTime timeOf(int minute) {
        return LocalTime.of(minute / MINUTES, minute % MINUTES);
    }

    AccountId accountId() {
        return accountId;
    }

    DigestFrequency digest() {
        return digest;
    }

    Instant dueAt() {
        return dueAt;
    }

    Instant digestedUntil() {
        return digestedUntil;
    }
}
