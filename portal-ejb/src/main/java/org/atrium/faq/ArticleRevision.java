package org.atrium.faq;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import org.atrium.account.AccountId;
import org.atrium.platform.persistence.PersistentObject;

/** A text as somebody left it; only ever added. */
@Entity
class ArticleRevision extends PersistentObject {

    @ManyToOne(fetch = FetchType.LAZY)
    private ArticleText text;

    private String title;
    private String summary;

    @Column(columnDefinition = "text")
    private String source;

    private AccountId editorId;
    private Instant writtenAt;

    protected ArticleRevision() {}

    ArticleRevision(ArticleText text, AccountId editor) {
        this.text = text;
        this.title = text.title();
        this.summary = text.summary();
        this.source = text.source();
        this.editorId = editor;
        this.writtenAt = text.updatedAt();
    }
}
