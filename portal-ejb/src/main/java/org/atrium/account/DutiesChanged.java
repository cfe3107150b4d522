package org.atrium.account;

import java.util.Set;

/**
 * An administrator changed what somebody may do. What they had in hand and may do no longer is others' from now on, in
 * the same transaction.
 *
 * @param roles what they may do now: nothing while they are kept out
 * @param by the administrator
 */
public record DutiesChanged(AccountId account, Set<Role> roles, AccountId by) {

    public DutiesChanged {
        roles = Set.copyOf(roles);
    }

    /** Whether they look after tickets and returns. */
    public boolean support() {
        return roles.contains(Role.AGENT) || roles.contains(Role.ADMIN);
    }

    /** Whether they judge texts of the community. */
    public boolean moderator() {
        return roles.contains(Role.MODERATOR) || roles.contains(Role.ADMIN);
    }
}
