package org.atrium.inbound.mailbox;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import org.atrium.platform.persistence.PersistentObject;

/** The one row that says which node reads the mailbox, and until when it does so without saying it again. */
@Entity
@Table(name = "mailbox_reader")
class MailboxLease extends PersistentObject {

    private String node;
    private Instant leasedUntil;

    protected MailboxLease() {}
}
