package org.atrium.notification;

import java.util.Set;
import org.atrium.account.Role;

/** For whom there are notifications of a kind. */
enum NotificationAudience {
    EVERYBODY(Set.of(Role.values())),
    /** Whoever looks after tickets. */
    SUPPORT(Set.of(Role.AGENT, Role.ADMIN)),
    /** Whoever judges texts of the community. */
    MODERATORS(Set.of(Role.MODERATOR, Role.ADMIN)),
    ADMINISTRATORS(Set.of(Role.ADMIN));

    private final Set<Role> roles;

    NotificationAudience(Set<Role> roles) {
        this.roles = roles;
    }

    boolean includes(Set<Role> others) {
        return this == EVERYBODY || others.stream().anyMatch(roles::contains);
    }
}
