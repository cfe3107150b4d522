package org.atrium.account;

import java.util.Collection;
import java.util.Set;

/**
 * A feature says which contacts it has something of, so that none is deleted whose ticket, order or return is there.
 * Implementations are CDI beans.
 */
public interface ContactUsage {

    /** Those of these contacts that it has something of. */
    Set<AccountId> used(Collection<AccountId> contacts);
}
