package org.atrium.account;

import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What other features may read of an account.
 *
 * @param publicId the id clients see
 * @param email null for placeholders, erased accounts and contacts who are known by a number or a name elsewhere
 * @param phone telephone number in E.164, as they or the network they write in say it, or null
 * @param locale language tag
 * @param verified whether the e-mail address is shown to be theirs
 */
public record AccountSummary(
        AccountId id,
        String publicId,
        String displayName,
        String email,
        String phone,
        String locale,
        ZoneId timeZone,
        PreferredChannel preferredChannel,
        AccountStatus status,
        boolean verified,
        Set<Role> roles) {

    public AccountSummary {
        roles = Set.copyOf(roles);
    }

    /** From the columns of an account and a role, a row for each of its roles. */
    static AccountSummary of(List<Object[]> rows) {
        Object[] account = rows.get(0);
        return new AccountSummary(
                new AccountId((Long) account[0]),
                (String) account[1],
                (String) account[2],
                (String) account[3],
                (String) account[10],
                (String) account[4],
                ZoneId.of((String) account[5]),
                PreferredChannel.valueOf((String) account[6]),
                AccountStatus.valueOf((String) account[7]),
                account[8] != null,
                rows.stream()
                        .filter(row -> row[9] != null)
                        .map(row -> Role.valueOf((String) row[9]))
                        .collect(Collectors.toSet()));
    }

    /** Whether the person can sign in. */
    public boolean active() {
        return status == AccountStatus.ACTIVE;
    }

    /** Whether the person has an address to be written to, but no account to sign in to yet: mail is the only way to them. */
    public boolean isReachedByMailAlone() {
        return email != null && (status == AccountStatus.CONTACT || status == AccountStatus.PENDING);
    }

    /** Whether neither mail nor the portal reaches the person: they are known by a number or a name elsewhere. */
    public boolean isReachedElsewhereAlone() {
        return email == null && status == AccountStatus.CONTACT;
    }

    /** Whether the person is kept from signing in. */
    public boolean isSuspended() {
        return status == AccountStatus.SUSPENDED;
    }

    /** What they are called. */
    public PersonName name() {
        return new PersonName(id.value(), publicId, displayName);
    }

    /** Whether the person may look after tickets. */
    public boolean isSupport() {
        return active() && (roles.contains(Role.AGENT) || roles.contains(Role.ADMIN));
    }

    /** Whether the person may judge texts of the community. */
    public boolean moderator() {
        return active() && (roles.contains(Role.MODERATOR) || roles.contains(Role.ADMIN));
    }

    /** Whether the person works for the company. */
    public boolean isStaff() {
        return roles.stream().anyMatch(Role::isStaff);
    }
}
