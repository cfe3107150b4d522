package org.atrium.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import org.atrium.account.AccountId;

/** Which kinds of mails people have ended. */
@ApplicationScoped
class EndedMails {

    @Inject
    private NotificationQueries queries;

    @Inject
    private Clock clock;

    /** Those of some accounts that have ended a kind, by one query. */
    Set<AccountId> endedBy(Collection<AccountId> accounts, MailKind kind) {
        return accounts.isEmpty() ? Set.of() : Set.copyOf(queries.accountsWithout(kind, accounts));
    }

    /** The kinds an account has ended. */
    Set<MailKind> kindsEndedBy(AccountId account) {
        return queries.endedKinds(account).stream().map(EndedMailKind::kind).collect(Collectors.toSet());
    }

    /** Ends a kind; nothing if it is ended. */
    void end(AccountId account, MailKind kind) {
        queries.insertEndedKind(account, kind, clock.instant());
    }

    void resume(AccountId account, MailKind kind) {
        queries.deleteEndedKind(account, kind);
    }
}
