package org.atrium.faq;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import org.atrium.account.AccountId;
import org.atrium.platform.persistence.PersistentObject;

/** A former version of an article's text; only ever added. */
@Entity
class ArticleRevision extends PersistentObject {

    @ManyToOne(fetch = FetchType.LAZY)
    private ArticleText text;

    private String title;
    private String summary;

    @Column(columnDefinition = "text")
    private String body;

    private AccountId editorId;
    private Instant writtenAt;

    protected ArticleRevision() {}

    ArticleRevision(ArticleText text, AccountId editor) {
        this.text = text;
        this.title = text.title();
        this.summary = text.summary();
        this.body = text.body();
        this.editorId = editor;
        this.writtenAt = text.updatedAt();
    }
}
