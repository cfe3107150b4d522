package org.atrium.ticket;

import jakarta.persistence.Entity;
import java.time.Instant;
import org.atrium.platform.persistence.PersistentObject;

/** That somebody was warned of a due time of a ticket. */
@Entity
class PromiseWarning extends PersistentObject {

    private long ticketId;
    private Instant dueAt;

    protected PromiseWarning() {}
}
