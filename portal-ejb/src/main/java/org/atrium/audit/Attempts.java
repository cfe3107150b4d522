package org.atrium.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.jboss.logging.Logger;

/** Writes down what people tried who are not signed in, in a transaction of its own. */
@ApplicationScoped
class Attempts {

    private static final Logger LOG = Logger.getLogger(Attempts.class);

    @Inject
    private AuditQueries entries;

    @Inject
    private Clock clock;

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void write(String action, String object, Long subject, String address) {
        try {
            entries.once(
                    AuditTrail.NOBODY,
                    action,
                    object,
                    subject == null ? AuditTrail.NOBODY : subject,
                    address,
                    clock.instant());
        } catch (RuntimeException e) {
            LOG.errorf(e, "The trail misses one %s", action);
            throw e;
        }
    }
}
