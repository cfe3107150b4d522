package org.atrium.testing.inside;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.util.concurrent.Callable;

/** Runs work under the role its subclass names; the work brings its own transaction, or none. */
public abstract class RoleRunner {

    @PermitAll
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public <T> T call(Callable<T> work) throws Exception {
        return work.call();
    }
}
