package org.atrium.account;

/**
 * {@code PENDING → ACTIVE ⇄ SUSPENDED → ERASED}. A {@code CONTACT} becomes {@code ACTIVE} when they register;
 * {@code PLACEHOLDER} is the status of authors of imported texts, who have no address and cannot sign in.
 */
public enum AccountStatus {
    /** Registered or invited, not yet confirmed. */
    PENDING,
    /** Verified; can sign in. */
    ACTIVE,
    /** Kept from signing in by an administrator. */
    SUSPENDED,
    /** Personal data deleted; texts stay. */
    ERASED,
    /** Author of imported texts; never signs in. */
    PLACEHOLDER,
    /** Wrote to support and showed that the address is theirs, but has no password: cannot sign in. */
    CONTACT;

    /** Whether an account may go from this status to another. */
    public boolean canTransitionTo(AccountStatus next) {
        return switch (this) {
            case PENDING -> next == ACTIVE || next == CONTACT || next == ERASED;
            case CONTACT -> next == ACTIVE || next == PENDING || next == ERASED;
            case ACTIVE -> next == SUSPENDED || next == ERASED;
            case SUSPENDED -> next == ACTIVE || next == ERASED;
            case ERASED, PLACEHOLDER -> false;
        };
    }
}
