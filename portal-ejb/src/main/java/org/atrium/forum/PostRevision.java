package org.atrium.forum;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import org.atrium.account.AccountId;
import org.atrium.platform.persistence.PersistentObject;
import org.hibernate.annotations.Immutable;

/** What a post said before an edit, and who replaced it. */
@Entity
@Immutable
class PostRevision extends PersistentObject {

    @ManyToOne(fetch = FetchType.LAZY)
    private ForumPost post;

    private int number;
    private String title;

    @Column(columnDefinition = "text")
    private String markdown;

    private AccountId editorId;
    private Instant writtenAt;

    protected PostRevision() {}

    PostRevision(ForumPost post, int number, String title, AccountId editor) {
        this.post = post;
        this.number = number;
        this.title = title;
        this.markdown = post.markdown();
        this.editorId = editor;
        this.writtenAt = post.writtenAt();
    }

    int number() {
        return number;
    }

    String title() {
        return title;
    }

    String markdown() {
        return markdown;
    }

    AccountId editorId() {
        return editorId;
    }

    Instant writtenAt() {
        return writtenAt;
    }
}
