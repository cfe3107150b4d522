package org.atrium.returns;

import org.atrium.account.AccountId;

/** What all that happens to a return has in common. */
public interface ReturnChanged {

    /** Number of the return. */
    String number();

    /** Whose return it is. */
    AccountId account();

    /** Number of its order. */
    String order();
}
