package org.atrium.account;

import java.time.Instant;
import java.util.Set;

/** An account in the administration. */
public record AccountRow(
        AccountId account,
        String id,
        String email,
        String displayName,
        String fullName,
        AccountStatus status,
        Set<Role> roles,
        String locale,
        Instant createdAt,
        Instant verifiedAt,
        long version) {

    public AccountRow {
        roles = Set.copyOf(roles);
    }

    static AccountRow of(Account account) {
        return new AccountRow(
                account.accountId(),
                account.publicId(),
                account.email(),
                account.displayName(),
                account.fullName(),
                account.status(),
                account.roles(),
                account.locale(),
                account.createdAt(),
                account.verifiedAt(),
                account.version());
    }

    public boolean isSuspended() {
        return status == AccountStatus.SUSPENDED;
    }
}
