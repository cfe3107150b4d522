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
 * A post of a thread, as Markdown and as sanitised HTML; number 1 is the thread's first post. Published at once or
 * {@code HELD} for review, see {@link TextState}; an edit keeps the former body as a {@link PostRevision}.
 */
@Entity
public class ForumPost extends VersionedObject {

    @ManyToOne(fetch = FetchType.LAZY)
    private ForumThread thread;

    private int number;
    private AccountId authorId;
    private boolean staff;

    @Column(columnDefinition = "text")
    private String body;

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
    private int publicRevisions;

    @Column(updatable = false)
    private int likes;

    private int flagWeight;
    private int files;

    protected ForumPost() {}

    ForumPost(ForumThread thread, AccountId author, boolean staff, String markdown, TextState state, Instant now) {
        this.thread = thread;
        this.number = thread.nextPostNumber();
        this.authorId = author;
        this.staff = staff;
        this.state = state;
        this.createdAt = now;
        replaceBody(markdown);
    }

    private void replaceBody(String markdown) {
        body = markdown;
        html = Markdown.html(markdown);
        rendering = Markdown.RENDERING;
    }

    /** Links mentions to their members' pages. */
    void linkMentions(Map<String, String> pathsByHandle) {
        html = Markdown.html(body, pathsByHandle);
        rendering = Markdown.RENDERING;
    }

    /** How many files hang on it beside the pictures in its text. */
    void countFiles(int count) {
        files = count;
    }

    boolean hasFiles() {
        return files > 0;
    }

    /** Replaces the body; the former one becomes a revision, public if the post was and its author edits. */
    PostRevision edit(String body, AccountId editor, Instant now) {
        boolean publiclyVisible = state == TextState.PUBLISHED && editor.equals(authorId);
        PostRevision former =
                new PostRevision(this, ++revisions, number == 1 ? thread.title() : null, editor, publiclyVisible);
        publicRevisions += publiclyVisible ? 1 : 0;
        replaceBody(body);
        editedAt = now;
        return former;
    }

    /** Hides all revisions from the public. */
    void closeRevisionsToPublic() {
        publicRevisions = 0;
    }

    /**
     * @param rule the rule that was broken, null if none was
     * @throws ConflictException if a text like this cannot become that
     */
    void transitionTo(TextState next, String rule, String note) {
        if (!state.canTransitionTo(next)) {
            throw new ConflictException("forum.error.state");
        }
        state = next;
        recordModerationNote(rule, note);
    }

    /** Moves it to a thread, at that number. */
    void moveTo(ForumThread newThread, int newNumber) {
        thread = newThread;
        number = newNumber;
    }

    /** Records the rule and the note of a verdict. */
    void recordModerationNote(String brokenRule, String moderatorNote) {
        rule = brokenRule;
        note = moderatorNote;
    }

    /** Sets the likes of a new post; afterwards they change in the database alone. */
    void initLikes(int initial) {
        likes = initial;
    }

    /** Records when it was first published; returns whether that is now. */
    boolean markPublished(Instant now) {
        boolean first = publishedAt == null;
        if (first) {
            publishedAt = now;
        }
        return first;
    }

    /** Adds a flag's weight and tells the sum. */
    int addFlagWeight(int flag) {
        flagWeight += flag;
        return flagWeight;
    }

    void clearFlagWeight() {
        flagWeight = 0;
    }

    /** Whether it is found by itself, not only with its thread. */
    boolean isIndexedSeparately() {
        return SearchedPost.isIndexedSeparately(number, body);
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

    String body() {
        return body;
    }

    String html() {
        return Markdown.upToDateHtml(html, rendering, body);
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
    int publicRevisions() {
        return publicRevisions;
    }

    int likes() {
        return likes;
    }
}
