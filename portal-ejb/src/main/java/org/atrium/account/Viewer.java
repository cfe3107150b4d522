package org.atrium.account;

import java.io.Serializable;
import java.util.Objects;
import java.util.Set;
import org.atrium.platform.error.NotSignedInException;

/**
 * Who asks: a signed-in person with their roles, or a visitor. Use cases take it first, policies and list queries judge
 * by it.
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

    public boolean is(Role role) {
        return roles.contains(role);
    }

    /** Whether the viewer is this person. */
    public boolean is(AccountId other) {
        return account != null && Objects.equals(account, other);
    }

    /** Agents and administrators: who may see customers' orders, returns and tickets. */
    public boolean isSupport() {
        return is(Role.AGENT) || is(Role.ADMIN);
    }

    /** Moderators and administrators: who may see and judge any text of the forum. */
    public boolean isModerator() {
        return is(Role.MODERATOR) || is(Role.ADMIN);
    }

    public boolean isAdmin() {
        return is(Role.ADMIN);
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
