package org.atrium.notification;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.atrium.account.AccountId;
import org.atrium.account.AccountSummary;
import org.atrium.account.PreferredChannel;

/**
 * By which channels some accounts are notified, and their quiet hours.
 *
 * @param choices what they have chosen other than by default
 * @param quiet of those who have any
 */
record ChosenChannels(Map<Choice, Boolean> choices, Map<AccountId, QuietHours> quiet) {

    static final ChosenChannels DEFAULTS = new ChosenChannels(Map.of(), Map.of());

    /** From rows of {@link NotificationQueries#choices}. */
    static ChosenChannels of(List<Object[]> rows) {
        Map<Choice, Boolean> choices = new HashMap<>();
        Map<AccountId, QuietHours> quiet = new HashMap<>();
        for (Object[] row : rows) {
            AccountId account = new AccountId(((Number) row[0]).longValue());
            if (row[1] == null) {
                NotificationSettings.quietHours((Integer) row[4], (Integer) row[5])
                        .ifPresent(hours -> quiet.put(account, hours));
            } else {
                choices.put(
                        new Choice(
                                account, NotificationKind.valueOf((String) row[1]), NotificationChannel.valueOf((String)
                                        row[2])),
                        (Boolean) row[3]);
            }
        }
        return new ChosenChannels(choices, quiet);
    }

    /** Whether somebody wants a channel for a kind, whatever their preferred channel is. */
    boolean wants(AccountId account, NotificationKind kind, NotificationChannel channel) {
        return kind.has(channel) && choices.getOrDefault(new Choice(account, kind, channel), kind.isDefault(channel));
    }

    /** Whether somebody is to be notified by a channel: their preferred channel may rule out some, or all. */
    boolean reaches(AccountSummary reader, NotificationKind kind, NotificationChannel channel) {
        return allows(reader.preferredChannel(), channel) && wants(reader.id(), kind, channel);
    }

    private static boolean allows(PreferredChannel preferred, NotificationChannel channel) {
        return switch (preferred) {
            case EMAIL -> true;
            case IN_APP -> channel == NotificationChannel.PORTAL;
            case NONE -> false;
        };
    }

    /** Those of some people who are to be notified by a channel. */
    List<AccountSummary> readers(
            Collection<AccountSummary> people, NotificationKind kind, NotificationChannel channel) {
        return people.stream().filter(reader -> reaches(reader, kind, channel)).toList();
    }

    /** When somebody's quiet hours end; empty if they have none now. */
    Optional<Instant> quietUntil(AccountSummary reader, Instant now) {
        return Optional.ofNullable(quiet.get(reader.id())).flatMap(hours -> hours.endOf(now, reader.timeZone()));
    }

    /** One choice there is. */
    record Choice(AccountId account, NotificationKind kind, NotificationChannel channel) {}
}
