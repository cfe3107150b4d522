package org.atrium.audit;

import jakarta.persistence.Entity;
import java.time.Instant;
import org.atrium.platform.persistence.FoldedOf;
import org.atrium.platform.persistence.PersistentObject;
import org.atrium.platform.text.VisibleText;
import org.hibernate.annotations.Immutable;

/** An entry of the audit trail; never changed. */
@Entity
@Immutable
class AuditEntry extends PersistentObject {

    private static final int MAX_DETAIL = 2000;

    private long actorId;
    private String client;
    private String action;
    private String object;

    @FoldedOf("object")
    private String folded;

    /** Whether it says no more than that somebody was seen in a list. */
    private boolean inList;

    private Long subjectId;
    private String detail;
    private Instant at;
    private String address;

    protected AuditEntry() {}

    AuditEntry(
            AuditTrail.Actor actor,
            String action,
            String object,
            Long subjectId,
            String detail,
            String address,
            Instant at) {
        this.actorId = actor.account();
        this.client = actor.client();
        this.action = action;
        this.object = object;
        this.subjectId = subjectId;
        this.detail = detail == null ? null : VisibleText.cut(detail, MAX_DETAIL);
        this.address = address.isEmpty() ? null : address;
        this.at = at;
    }
}
