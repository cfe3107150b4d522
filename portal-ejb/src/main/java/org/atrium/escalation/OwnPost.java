package org.atrium.escalation;

import jakarta.transaction.TransactionScoped;
import java.io.Serializable;

/** Remembers, within a transaction, that the post being published is the ticket's own answer. */
@TransactionScoped
public class OwnPost implements Serializable {

    private boolean beingWritten;

    public boolean isBeingWritten() {
        return beingWritten;
    }

    public void setBeingWritten(boolean beingWritten) {
        this.beingWritten = beingWritten;
    }
}
