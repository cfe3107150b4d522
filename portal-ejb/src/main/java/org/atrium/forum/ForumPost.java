package org.atrium.forum;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.Map;
import org.atrium.account.AccountId;
import org.atrium.forum.event.PostId;
import org.atrium.platform.error.ConflictException;
import org.atrium.platform.persistence.VersionedObject;
import org.atrium.platform.text.Markdown;

/**
 * What somebody wrote in a thread, as source and as safe HTML; number 1 is what the thread is about. Published at once
 * or {@code HELD} for review, see {@link TextState}; an edit keeps what was there as a {@link PostRevision}.
 */
@Entity
public class ForumPost extends VersionedObject {

    @ManyToOne(fetch = FetchType.LAZY)
    private ForumThread thread;

    private int number;
    private AccountId authorId;
    private boolean staff;

    @Column(columnDefinition = "text")
    private String markdown;

    @Column(columnDefinition = "text")
    private String html;

    /** Which release made the HTML, see {@link Markdown#RENDERING}. */
    private int rendering;

    @Enumerated(EnumType.STRING)
    private TextState state;

    private String rule;
    private String note;
    private Instant createdAt;
    private Instant publishedAt;
    private Instant editedAt;
    private int revisions;
    private int revisionsForAll;

    @Column(updatable = false)
    private int likes;

    private int flagWeight;

    protected ForumPost() {}

    ForumPost(ForumThread thread, AccountId author, boolean staff, String markdown, TextState state, Instant now) {
        this.thread = thread;
        this.number = thread.nextPostNumber();
        this.authorId = author;
        this.staff = staff;
        this.state = state;
        this.createdAt = now;
        write(markdown);
    }

    private void write(String source) {
        markdown = source;
        html = Markdown.html(source);
        rendering = Markdown.RENDERING;
    }

    /** Makes names of people links to their pages, by handle. */
    void link(Map<String, String> people) {
        html = Markdown.html(markdown, people);
        rendering = Markdown.RENDERING;
    }

    /** Puts other words in its place; the former ones stay everybody's if they were, and their author replaced them. */
    PostRevision edit(String source, AccountId editor, Instant now) {
        boolean forAll = state == TextState.PUBLISHED && editor.equals(authorId);
        PostRevision former = new PostRevision(this, ++revisions, number == 1 ? thread.title() : null, editor, forAll);
        revisionsForAll += forAll ? 1 : 0;
        write(source);
        editedAt = now;
        return former;
    }

    /** None of what it said before is everybody's any more. */
    void closeRevisions() {
        revisionsForAll = 0;
    }

    /**
     * @param why the rule that was broken, null if none was
     * @throws ConflictException if a text like this cannot become that
     */
    void become(TextState next, String why, String words) {
        if (!state.canBecome(next)) {
            throw new ConflictException("forum.error.state");
        }
        state = next;
        explain(why, words);
    }

    /** Stands in this thread, at this place. */
    void place(ForumThread there, int position) {
        thread = there;
        number = position;
    }

    /** Says why it is as it is. */
    void explain(String why, String words) {
        rule = why;
        note = words;
    }

    /** Starts with these likes, before it is kept; afterwards they change in the database alone. */
    void counted(int likedBefore) {
        likes = likedBefore;
    }

    /** Whether this is the first time that everybody may read it; tells so only once. */
    boolean isPublishedFirst(Instant now) {
        boolean first = publishedAt == null;
        if (first) {
            publishedAt = now;
        }
        return first;
    }

    /** Adds a flag's weight and tells the sum. */
    int weigh(int flag) {
        flagWeight += flag;
        return flagWeight;
    }

    void clearFlags() {
        flagWeight = 0;
    }

    /** Whether it is found by itself, not only with its thread. */
    boolean isFoundAlone() {
        return SearchedPost.isAlone(number, markdown);
    }

    PostId postId() {
        return new PostId(id());
    }

    /** Where it stands. */
    public ForumThread thread() {
        return thread;
    }

    /** Its place there. */
    public int number() {
        return number;
    }

    boolean isFirst() {
        return number == 1;
    }

    /** Who wrote it. */
    public AccountId authorId() {
        return authorId;
    }

    boolean staff() {
        return staff;
    }

    String markdown() {
        return markdown;
    }

    String html() {
        return Markdown.kept(html, rendering, markdown);
    }

    TextState state() {
        return state;
    }

    String rule() {
        return rule;
    }

    String note() {
        return note;
    }

    Instant createdAt() {
        return createdAt;
    }

    /** When everybody could read it first, null if they never could. */
    Instant publishedAt() {
        return publishedAt;
    }

    Instant editedAt() {
        return editedAt;
    }

    /** When its present words were written. */
    Instant writtenAt() {
        return editedAt == null ? createdAt : editedAt;
    }

    /** How often it was changed. */
    int revisions() {
        return revisions;
    }

    /** How many of its earlier versions everybody may read. */
    int revisionsForAll() {
        return revisionsForAll;
    }

    int likes() {
        return likes;
    }
}
