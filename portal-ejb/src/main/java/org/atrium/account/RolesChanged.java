package org.atrium.account;

import java.util.Set;

/**
 * An administrator changed an account's roles or suspended it. Listeners release what the account may no longer handle,
 * in the same transaction.
 *
 * @param roles what they may do now: nothing while they are kept out
 * @param by the administrator
 */
public record RolesChanged(AccountId account, Set<Role> roles, AccountId by) {

    public RolesChanged {
        roles = Set.copyOf(roles);
    }

    /** Whether they look after tickets and returns. */
    public boolean isSupport() {
        return roles.contains(Role.AGENT) || roles.contains(Role.ADMIN);
    }

    /** Whether they judge texts of the community. */
    public boolean isModerator() {
        return roles.contains(Role.MODERATOR) || roles.contains(Role.ADMIN);
    }
}
