package org.atrium.inbound.mailbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import org.atrium.platform.persistence.OwnDatabase;

/** Decides which node reads the mailbox: the database lets one have it until a time it names, as often as it asks again. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
class MailboxLeases {

    @Inject
    private MailboxQueries queries;

    /** Gives a node the mailbox, for the first time or again; false if it is another one's. */
    boolean lease(String node, Instant now, Instant until) {
        return queries.lease(node, until, now) > 0;
    }

    /**
     * Ends what a server had before this one started, where the database is of one node.
     * After a crash the mailbox is then read at once.
     */
    void endOfCrashed(Instant now) {
        if (OwnDatabase.isOfOneNode(queries.entityManager())) {
            queries.endLeases(now);
        }
    }

    /** The node reads it no longer: another one need not wait. */
    void end(String node, Instant now) {
        queries.endLease(node, now);
    }
}
