package org.atrium.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import org.atrium.account.AccountId;

/** By which channels people want to be notified of what, and when not. */
@ApplicationScoped
class NotificationPreferences {

    @Inject
    private EntityManager entityManager;

    @Inject
    private NotificationQueries queries;

    @Inject
    private Clock clock;

    /** What some accounts want of a kind, by one query. */
    ChosenChannels of(Collection<AccountId> accounts, NotificationKind kind) {
        return of(accounts, Set.of(kind));
    }

    /** The same of several kinds. */
    ChosenChannels of(Collection<AccountId> accounts, Collection<NotificationKind> kinds) {
        return accounts.isEmpty() ? ChosenChannels.DEFAULTS : ChosenChannels.of(queries.choices(accounts, kinds));
    }

    /** What an account has set, locked until the transaction ends: whoever changes anything of it waits for the others. */
    NotificationSettings settingsForUpdate(AccountId account) {
        queries.insertSettings(account, clock.instant());
        return queries.settingsForUpdate(account).orElseThrow();
    }

    /** Chooses one channel of one kind; nothing if it is chosen. */
    void choose(AccountId account, NotificationKind kind, NotificationChannel channel, boolean chosen) {
        NotificationSettings settings = settingsForUpdate(account);
        if (of(Set.of(account), kind).wants(account, kind, channel) != chosen) {
            choose(settings, kind, Map.of(channel, chosen));
        }
    }

    /** Chooses channels of a kind, in settings that are locked; what is so by default needs no row. */
    void choose(NotificationSettings settings, NotificationKind kind, Map<NotificationChannel, Boolean> choices) {
        Instant now = clock.instant();
        new EnumMap<>(choices).forEach((channel, chosen) -> {
            queries.deleteChoice(settings.accountId(), kind, channel);
            if (chosen != kind.isDefault(channel)) {
                entityManager.persist(new NotificationChoice(settings.accountId(), kind, channel, chosen, now));
            }
        });
        settings.touch(now);
    }
}
