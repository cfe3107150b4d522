package org.atrium.account;

import java.io.Serializable;
import java.util.Objects;
import java.util.Set;
import org.atrium.platform.error.NotSignedInException;

/**
 * Who makes a request: an account with its roles, or a visitor. Use cases take it first; policies and queries check
 * access by it.
 *
 * @param account the person's account, null for a visitor
 * @param roles what the person may do, empty for a visitor
 */
public record Viewer(AccountId account, Set<Role> roles) implements Serializable {

    private static final Viewer VISITOR = new Viewer(null, Set.of());

    public Viewer {
        roles = Set.copyOf(roles);
    }

    /** Somebody not signed in. */
    public static Viewer visitor() {
        return VISITOR;
    }

    public boolean isSignedIn() {
        return account != null;
    }

    public boolean hasRole(Role role) {
        return roles.contains(role);
    }

    /** Whether the viewer is this person. */
    public boolean is(AccountId other) {
        return account != null && Objects.equals(account, other);
    }

    /** Agents and administrators: who may see customers' orders, returns and tickets. */
    public boolean isSupport() {
        return hasRole(Role.AGENT) || hasRole(Role.ADMIN);
    }

    /** Moderators and administrators: who may see and judge any text of the forum. */
    public boolean isModerator() {
        return hasRole(Role.MODERATOR) || hasRole(Role.ADMIN);
    }

    public boolean isAdmin() {
        return hasRole(Role.ADMIN);
    }

    public boolean isStaff() {
        return roles.stream().anyMatch(Role::isStaff);
    }

    /**
     * The account of somebody signed in.
     *
     * @throws NotSignedInException for a visitor
     */
    public AccountId requireAccount() {
        if (account == null) {
            throw new NotSignedInException("error.signIn");
        }
        return account;
    }
}
