package org.atrium.account;

import java.time.ZoneId;
import java.util.Set;

/**
 * What other features may read of an account.
 *
 * @param publicId the id clients see
 * @param email null for placeholders and erased accounts
 * @param locale language tag
 * @param active whether the person can sign in
 * @param verified whether the e-mail address is shown to be theirs
 */
public record AccountSummary(
        AccountId id,
        String publicId,
        String displayName,
        String email,
        String locale,
        ZoneId timeZone,
        PreferredChannel preferredChannel,
        boolean active,
        boolean verified,
        Set<Role> roles) {

    public AccountSummary {
        roles = Set.copyOf(roles);
    }

    /** What they are called. */
    public PersonName name() {
        return new PersonName(id.value(), publicId, displayName);
    }

    /** Whether the person may look after tickets. */
    public boolean isSupport() {
        return active && (roles.contains(Role.AGENT) || roles.contains(Role.ADMIN));
    }

    /** Whether the person may judge texts of the community. */
    public boolean moderator() {
        return active && (roles.contains(Role.MODERATOR) || roles.contains(Role.ADMIN));
    }

    /** Whether the person works for the company. */
    public boolean isStaff() {
        return roles.stream().anyMatch(Role::isStaff);
    }
}
