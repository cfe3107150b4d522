package org.atrium.forum;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import org.atrium.account.AccountId;
import org.atrium.platform.persistence.PersistentObject;

/** A former body of a post, who replaced it, and whether it is public. */
@Entity
class PostRevision extends PersistentObject {

    @ManyToOne(fetch = FetchType.LAZY)
    private ForumPost post;

    private int number;
    private String title;

    @Column(columnDefinition = "text")
    private String body;

    private AccountId editorId;
    private Instant writtenAt;
    private boolean publiclyVisible;

    protected PostRevision() {}

    PostRevision(ForumPost post, int number, String title, AccountId editor, boolean publiclyVisible) {
        this.post = post;
        this.number = number;
        this.title = title;
        this.body = post.body();
        this.editorId = editor;
        this.writtenAt = post.writtenAt();
        this.publiclyVisible = publiclyVisible;
    }

    /** Only the post's author and moderators read it from now on. */
    void closeToPublic() {
        publiclyVisible = false;
    }

    int number() {
        return number;
    }

    String title() {
        return title;
    }

    String body() {
        return body;
    }

    AccountId editorId() {
        return editorId;
    }

    Instant writtenAt() {
        return writtenAt;
    }

    boolean publiclyVisible() {
        return publiclyVisible;
    }
}
