package org.atrium.forum.reading;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.List;
import org.atrium.account.AccountId;
import org.atrium.forum.ThreadKind;
import org.atrium.platform.persistence.PersistentObject;

/** A draft of a thread or a reply; one per account and draft key. */
@Entity
class ForumDraft extends PersistentObject {

    private AccountId accountId;
    private String draftKey;
    private String title;
    private String category;

    @Enumerated(EnumType.STRING)
    private ThreadKind kind;

    private String tags;
    private String orderNumber;

    @Column(columnDefinition = "text")
    private String body;

    /** Ids with spaces between them, null for none. */
    private String files;

    private Instant savedAt;
    private String form;

    protected ForumDraft() {}

    void update(ThreadDrafts.DraftContent draft, String where, Instant now) {
        form = where;
        title = draft.title();
        category = draft.category();
        kind = draft.kind();
        tags = draft.tags();
        orderNumber = draft.order();
        body = draft.body();
        files = draft.files().isEmpty() ? null : String.join(" ", draft.files());
        savedAt = now;
    }

    /** The ids a draft keeps in one text, which is null for none. */
    static List<String> idsOf(String files) {
        return files == null ? List.of() : List.of(files.split(" "));
    }

    /** Whether a form kept it last. */
    boolean isOf(String where) {
        return form != null && form.equals(where);
    }

    String key() {
        return draftKey;
    }

    ThreadDrafts.DraftContent content() {
        return new ThreadDrafts.DraftContent(title, category, body, kind, tags, orderNumber, idsOf(files));
    }
}
