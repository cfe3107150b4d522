package org.atrium.forum;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.PrePersist;
import jakarta.persistence.PreUpdate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.atrium.account.AccountId;
import org.atrium.account.AccountIdBridge;
import org.atrium.category.CategoryContribution;
import org.atrium.forum.category.ForumCategory;
import org.atrium.forum.event.ThreadId;
import org.atrium.platform.error.ConflictException;
import org.atrium.platform.persistence.VersionedObject;
import org.atrium.platform.search.Searchable;
import org.atrium.platform.search.WordSearchable;
import org.atrium.platform.text.Slug;
import org.atrium.platform.text.TagName;
import org.hibernate.annotations.SQLRestriction;
import org.hibernate.search.engine.backend.types.Projectable;
import org.hibernate.search.engine.backend.types.Sortable;
import org.hibernate.search.mapper.pojo.automaticindexing.ReindexOnUpdate;
import org.hibernate.search.mapper.pojo.bridge.mapping.annotation.ValueBridgeRef;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.GenericField;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.Indexed;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.IndexedEmbedded;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.IndexingDependency;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.KeywordField;

/**
 * A thread and its posts. Its {@link TextState} is that of its first post. A question is {@code OPEN} until somebody
 * else answers, {@code ANSWERED} until an answer is accepted, then {@code SOLVED}; independently of that, support may
 * have a ticket for it.
 */
@Entity
@Indexed(index = "thread-5")
@WordSearchable(uses = {"title", "tagList", "indexedPosts.body", "indexedPosts.state"})
public class ForumThread extends VersionedObject implements Searchable {

    @ManyToOne(fetch = FetchType.LAZY)
    @IndexedEmbedded(includePaths = "slug")
    @IndexingDependency(reindexOnUpdate = ReindexOnUpdate.SHALLOW)
    private ForumCategory category;

    @Enumerated(EnumType.STRING)
    @KeywordField
    private ThreadKind kind;

    @Enumerated(EnumType.STRING)
    @KeywordField
    private ThreadStatus status = ThreadStatus.OPEN;

    @Enumerated(EnumType.STRING)
    @KeywordField
    private TextState state;

    private boolean locked;
    private boolean archived;
    private String title;
    private String slug;
    private String tagList;

    @GenericField(valueBridge = @ValueBridgeRef(type = AccountIdBridge.class))
    private AccountId authorId;

    private String orderNumber;
    private Instant createdAt;
    private Instant publishedAt;

    @GenericField(sortable = Sortable.YES, projectable = Projectable.YES)
    private Instant lastPostAt;

    /** Who wrote its last public post. */
    private AccountId lastAuthorId;

    private int lastPostNumber;
    private int posts;

    @Embedded
    private ThreadCounters counters = ThreadCounters.NONE;

    /** Null or {@link Solution#NONE} while nothing solved it, see {@link #solution}. */
    @Embedded
    private Solution solution;

    /** Null for a thread that support never had. */
    @Embedded
    private SupportCase supportCase;

    /** Null unless it is waiting, see {@link #updateWaiting}. */
    @Embedded
    private WaitingState waiting;

    private String importId;
    private Long mergedIntoId;

    @ElementCollection
    @CollectionTable(name = "forum_thread_tag", joinColumns = @JoinColumn(name = "thread_id"))
    @Column(name = "tag")
    @KeywordField
    private Set<String> tags = new LinkedHashSet<>();

    /** Its first posts, for the search index alone, see {@link ThreadIndex}; pages query the posts they show. */
    @OneToMany(mappedBy = "thread")
    @SQLRestriction("number <= " + SearchedPost.INDEXED_WITH_THREAD)
    @IndexingDependency(reindexOnUpdate = ReindexOnUpdate.NO)
    @OrderBy("number")
    private List<ForumPost> indexedPosts = new ArrayList<>();

    protected ForumThread() {}

    ForumThread(ForumCategory category, ThreadKind kind, String title, AccountId author, TextState state, Instant now) {
        this.category = category;
        this.kind = kind;
        this.authorId = author;
        this.state = state;
        this.createdAt = now;
        this.publishedAt = state == TextState.PUBLISHED ? now : null;
        this.lastPostAt = now;
        this.lastAuthorId = author;
        this.tagList = "";
        rename(title);
    }

    /**
     * Computed before each write, for escalation rules: a public question that is open for posts and has no ticket is
     * waiting. An imported one is not, because its author cannot be answered here.
     */
    @PrePersist
    @PreUpdate
    void updateWaiting() {
        boolean waits = kind == ThreadKind.QUESTION
                && state == TextState.PUBLISHED
                && isOpenForPosts()
                && importId == null
                && supportCase == null;
        waiting = waits
                ? WaitingState.of(status, publishedAt, lastPostAt, solution()).orElse(null)
                : null;
    }

    void rename(String newTitle) {
        title = newTitle.strip();
        slug = Slug.of(title);
    }

    void changeTags(List<String> newTags) {
        tags.clear();
        tags.addAll(newTags);
        tagList = TagName.Form.line(TagName.Form.distinct(newTags));
    }

    void linkOrder(String order) {
        orderNumber = order;
    }

    void markImported(String id) {
        importId = id;
    }

    /** Sets the counters of a new thread. */
    void initCounters(ThreadCounters initial) {
        counters = initial;
    }

    int nextPostNumber() {
        return ++lastPostNumber;
    }

    /** Adopts the state of its first post. */
    void transitionTo(TextState next, Instant now) {
        state = next;
        if (next == TextState.PUBLISHED && publishedAt == null) {
            publishedAt = now;
            lastPostAt = now;
        }
    }

    /** Counts a post that was published; an accepted answer that was hidden is accepted again. */
    void onPostPublished(ForumPost post, Instant at) {
        posts++;
        if (!at.isBefore(lastPostAt)) {
            lastPostAt = at;
            lastAuthorId = post.authorId();
        }
        if (kind == ThreadKind.QUESTION && status == ThreadStatus.OPEN && isAnswer(post)) {
            status = ThreadStatus.ANSWERED;
        }
        if (solution().isHidden(post)) {
            accept(post);
        }
    }

    /** Whether no post was published after this one. */
    boolean isLastPost(ForumPost post) {
        return !post.publishedAt().isBefore(lastPostAt);
    }

    /** Sets when its last public post was published, and by whom. */
    void moveLastPost(Instant last, AccountId by) {
        lastPostAt = last;
        lastAuthorId = by;
    }

    /** Counts a public post that was hidden; without its accepted answer the question is not solved any more. */
    void onPostHidden(ForumPost post, boolean answersLeft, Instant now) {
        posts--;
        if (solution().isAccepted(post)) {
            unaccept();
            solution = Solution.hidden(post, now);
        }
        if (status == ThreadStatus.ANSWERED && !answersLeft) {
            status = ThreadStatus.OPEN;
        }
    }

    /**
     * Marks an answer as the one that solved the question, instead of the one accepted before.
     *
     * @throws ConflictException if this is no question, or the post no public answer
     */
    void accept(ForumPost answer) {
        if (kind != ThreadKind.QUESTION) {
            throw new ConflictException("forum.error.noQuestion");
        }
        if (answer.number() == 1 || answer.state() != TextState.PUBLISHED) {
            throw new ConflictException("forum.error.noAnswer");
        }
        solution = Solution.accepted(answer);
        status = ThreadStatus.SOLVED;
    }

    void unaccept() {
        solution = Solution.NONE;
        if (status == ThreadStatus.SOLVED) {
            status = ThreadStatus.ANSWERED;
        }
    }

    void lock(boolean lock) {
        locked = lock;
    }

    void archive(boolean archive) {
        archived = archive;
    }

    void moveTo(ForumCategory to) {
        category = to;
    }

    /** Marks it as merged: its posts are in another thread, to which it only redirects. */
    void markMergedInto(ForumThread other) {
        mergedIntoId = other.id();
        state = TextState.DELETED;
        solution = Solution.NONE;
        locked = true;
        posts = 0;
    }

    /** Adopts the support case that another thread released, see {@link #releaseSupportCase}. */
    void adoptSupportCase(SupportCase known) {
        supportCase = known;
    }

    /** Its ticket goes to the thread that its posts go to. */
    void releaseSupportCase() {
        supportCase = null;
    }

    /**
     * Recomputes counters and status after a merge or split.
     *
     * @param all its posts, in their order
     */
    void recount(List<ForumPost> all, Solution known) {
        ThreadRecount recount = ThreadRecount.of(this, all, known);
        posts = recount.publishedPosts();
        lastPostNumber = recount.allPosts();
        lastPostAt = recount.lastPostAt();
        lastAuthorId = recount.lastAuthor();
        solution = recount.solution();
        status = recount.status();
    }

    /**
     * Opens the support case, for its author.
     *
     * @throws ConflictException if it has, or had, a ticket already
     */
    void handToSupport(String ticket, Instant now, Instant answerBy) {
        if (supportCase != null) {
            throw new ConflictException("forum.error.withSupport");
        }
        supportCase = SupportCase.open(ticket, authorId, now, answerBy);
    }

    void markSupportDone(Instant now) {
        supportCase = supportCase.close(now);
    }

    /** Support has it again. */
    void reopenSupport(Instant answerBy) {
        supportCase = supportCase.reopen(answerBy);
    }

    /** Changes when support will answer; null if nobody waits for that. */
    void changeAnswerBy(Instant answerBy) {
        if (supportCase != null) {
            supportCase = supportCase.withAnswerBy(answerBy);
        }
    }

    /** Whether it was escalated while this post, its accepted answer, was hidden. */
    boolean wasEscalatedWithout(ForumPost post) {
        return solution().isHidden(post)
                && isWithSupport()
                && supportCase.withSupportSince().isAfter(solution().hiddenAt());
    }

    /** Whether a post counts as an answer: a reply of anybody but the author. */
    boolean isAnswer(ForumPost post) {
        return post.number() > 1 && !post.authorId().equals(authorId);
    }

    boolean isOpenForPosts() {
        return !locked && !archived;
    }

    boolean isWithSupport() {
        return supportCase != null && supportCase.isOpen();
    }

    ThreadId threadId() {
        return new ThreadId(id());
    }

    ForumCategory category() {
        return category;
    }

    /** What it adds to the counters of its category: public threads, and solved ones among them. */
    CategoryContribution contributionTo(Long number) {
        boolean counts = state == TextState.PUBLISHED;
        return new CategoryContribution(number, counts ? 1 : 0, counts && status == ThreadStatus.SOLVED ? 1 : 0);
    }

    ThreadKind kind() {
        return kind;
    }

    ThreadStatus status() {
        return status;
    }

    TextState state() {
        return state;
    }

    boolean locked() {
        return locked;
    }

    boolean archived() {
        return archived;
    }

    String title() {
        return title;
    }

    String slug() {
        return slug;
    }

    List<String> tags() {
        return TagName.Form.ofLine(tagList);
    }

    /** Who started it. */
    public AccountId authorId() {
        return authorId;
    }

    String orderNumber() {
        return orderNumber;
    }

    Instant createdAt() {
        return createdAt;
    }

    /** When its last public post was published. */
    public Instant lastPostAt() {
        return lastPostAt;
    }

    /** Who wrote its last public post. */
    public AccountId lastAuthorId() {
        return lastAuthorId;
    }

    int posts() {
        return posts;
    }

    ThreadCounters counters() {
        return counters;
    }

    /** How many likes its posts have. */
    public int likes() {
        return counters.likes();
    }

    /** Id of the accepted answer, null for none. */
    public Long acceptedPostId() {
        return solution().acceptedPostId();
    }

    Solution solution() {
        return solution == null ? Solution.NONE : solution;
    }

    Optional<SupportCase> supportCase() {
        return Optional.ofNullable(supportCase);
    }

    /** Number of its ticket, null for none. */
    String ticketNumber() {
        return supportCase().map(SupportCase::ticketNumber).orElse(null);
    }

    Optional<WaitingState> waiting() {
        return Optional.ofNullable(waiting);
    }

    /** The thread its posts went to, null unless it was merged. */
    public Long mergedIntoId() {
        return mergedIntoId;
    }

    /** The page's path. */
    public String path() {
        return ThreadPath.of(id(), slug);
    }

    @Override
    public Locale searchLocale() {
        return SearchedThread.LANGUAGE;
    }

    @Override
    public String searchTitle() {
        return title;
    }

    @Override
    public Long searchOwner() {
        return id();
    }

    @Override
    public List<Passage> searchPassages() {
        return SearchedThread.passages(indexedPosts);
    }

    @Override
    public String searchExtra() {
        return tagList;
    }
}
