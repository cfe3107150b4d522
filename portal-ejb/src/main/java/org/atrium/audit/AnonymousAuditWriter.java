package org.atrium.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.jboss.logging.Logger;

/** Writes audit entries of callers who are not signed in, in a separate transaction. */
@ApplicationScoped
class AnonymousAuditWriter {

    private static final Logger LOG = Logger.getLogger(AnonymousAuditWriter.class);

    @Inject
    private AuditQueries entries;

    @Inject
    private Clock clock;

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void record(String action, String object, Long subject, String address) {
        try {
            entries.insertHourly(
                    AuditTrail.ANONYMOUS,
                    action,
                    object,
                    subject == null ? AuditTrail.ANONYMOUS : subject,
                    address,
                    clock.instant());
        } catch (RuntimeException e) {
            LOG.errorf(e, "The trail misses one %s", action);
            throw e;
        }
    }
}
