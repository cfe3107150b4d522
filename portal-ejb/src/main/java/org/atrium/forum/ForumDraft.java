package org.atrium.forum;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import java.time.Instant;
import org.atrium.account.AccountId;
import org.atrium.platform.persistence.PersistentObject;

/** What somebody began to write and has not sent, one for each place: a new thread, or a reply to one. */
@Entity
class ForumDraft extends PersistentObject {

    private AccountId accountId;
    private String place;
    private String title;
    private String category;

    @Column(columnDefinition = "text")
    private String body;

    private Instant savedAt;

    protected ForumDraft() {}

    ForumDraft(AccountId account, String place) {
        this.accountId = account;
        this.place = place;
    }

    void write(Drafts.Draft draft, Instant now) {
        title = draft.title();
        category = draft.category();
        body = draft.body();
        savedAt = now;
    }

    Drafts.Draft words() {
        return new Drafts.Draft(title, category, body);
    }
}
