package org.atrium.forum;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import org.atrium.account.AccountId;
import org.atrium.platform.persistence.PersistentObject;

/** What a post said before an edit, who replaced it, and whether everybody may still read it. */
@Entity
class PostRevision extends PersistentObject {

    @ManyToOne(fetch = FetchType.LAZY)
    private ForumPost post;

    private int number;
    private String title;

    @Column(columnDefinition = "text")
    private String markdown;

    private AccountId editorId;
    private Instant writtenAt;
    private boolean forAll;

    protected PostRevision() {}

    PostRevision(ForumPost post, int number, String title, AccountId editor, boolean forAll) {
        this.post = post;
        this.number = number;
        this.title = title;
        this.markdown = post.markdown();
        this.editorId = editor;
        this.writtenAt = post.writtenAt();
        this.forAll = forAll;
    }

    /** Only the post's author and moderators read it from now on. */
    void close() {
        forAll = false;
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

    boolean forAll() {
        return forAll;
    }
}
