package org.atrium.returns;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import org.atrium.platform.persistence.PersistentObject;

/** A status change of a return. */
@Entity
class ReturnStep extends PersistentObject {

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "return_id")
    private Return parent;

    private int position;

    @Enumerated(EnumType.STRING)
    private ReturnStatus status;

    private String note;
    private Instant at;

    protected ReturnStep() {}

    ReturnStep(Return parent, int position, ReturnStatus status, String note, Instant at) {
        this.parent = parent;
        this.position = position;
        this.status = status;
        this.note = note;
        this.at = at;
    }

    ReturnDetails.ReturnStepDetails details() {
        return new ReturnDetails.ReturnStepDetails(status, note, at);
    }
}
