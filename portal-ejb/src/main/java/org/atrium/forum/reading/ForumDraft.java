package org.atrium.forum.reading;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.atrium.account.AccountId;
import org.atrium.forum.ThreadKind;
import org.atrium.platform.persistence.PersistentObject;

/** What somebody began to write and has not sent, one for each place: a new thread, or a reply to one. */
@Entity
class ForumDraft extends PersistentObject {

    private AccountId accountId;
    private String place;
    private String title;
    private String category;

    @Enumerated(EnumType.STRING)
    private ThreadKind kind;

    private String tags;
    private String orderNumber;

    @Column(columnDefinition = "text")
    private String body;

    private Instant savedAt;

    protected ForumDraft() {}

    void write(Drafts.Draft draft, Instant now) {
        title = draft.title();
        category = draft.category();
        kind = draft.kind();
        tags = draft.tags();
        orderNumber = draft.order();
        body = draft.body();
        savedAt = now;
    }

    String place() {
        return place;
    }

    Drafts.Draft words() {
        return new Drafts.Draft(title, category, body, kind, tags, orderNumber);
    }
}
