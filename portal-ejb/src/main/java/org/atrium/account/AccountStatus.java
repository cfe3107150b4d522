package org.atrium.account;

/** {@code PENDING → ACTIVE ⇄ SUSPENDED → ERASED}; a placeholder's author never had an address and cannot sign in. */
public enum AccountStatus {
    PENDING,
    ACTIVE,
    SUSPENDED,
    ERASED,
    PLACEHOLDER;

    /** Whether an account may go from this status to another. */
    public boolean canBecome(AccountStatus next) {
        return switch (this) {
            case PENDING -> next == ACTIVE || next == ERASED;
            case ACTIVE -> next == SUSPENDED || next == ERASED;
            case SUSPENDED -> next == ACTIVE || next == ERASED;
            case ERASED, PLACEHOLDER -> false;
        };
    }
}
