package org.atrium.returns;

import org.atrium.account.AccountId;

/** Common supertype of the events of a return. */
public interface ReturnChanged {

    /** Number of the return. */
    String number();

    /** Whose return it is. */
    AccountId account();

    /** Number of its order. */
    String order();
}
