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
import org.atrium.forum.category.ForumCategory;
import org.atrium.forum.event.ThreadId;
import org.atrium.platform.error.ConflictException;
import org.atrium.platform.persistence.VersionedObject;
import org.atrium.platform.search.FoundByWords;
import org.atrium.platform.search.Searchable;
import org.atrium.platform.text.Slug;
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
 * A subject and the posts on it. Its {@link TextState} is that of its first post. A question is {@code OPEN} until
 * somebody else answers, {@code ANSWERED} until an answer is accepted, then {@code SOLVED}; support may have it beside
 * that.
 */
@Entity
@Indexed(index = "thread-3")
@FoundByWords(uses = {"title", "tagLine", "entries.markdown", "entries.state"})
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
    private String tagLine;

    @GenericField(valueBridge = @ValueBridgeRef(type = AccountIdBridge.class))
    private AccountId authorId;

    private String orderNumber;
    private Instant createdAt;
    private Instant publishedAt;

    @GenericField(sortable = Sortable.YES, projectable = Projectable.YES)
    private Instant lastPostAt;

    private int lastPostNumber;
    private int posts;

    @Embedded
    private Tally tally = Tally.NONE;

    private Long acceptedPostId;

    /** Null unless the accepted answer cannot be read for the time being. */
    @Embedded
    private LostAnswer lostAnswer;

    /** Null for a thread that support never had. */
    @Embedded
    private SupportCase supportCase;

    /** Null for all but questions that anybody may still answer here. */
    @Embedded
    private Waiting waiting;

    private String importId;
    private Long mergedIntoId;

    @ElementCollection
    @CollectionTable(name = "forum_thread_tag", joinColumns = @JoinColumn(name = "thread_id"))
    @Column(name = "tag")
    @KeywordField
    private Set<String> tags = new LinkedHashSet<>();

    /** Its first posts, for the search alone, see {@link ThreadIndex}; pages ask for the posts they show. */
    @OneToMany(mappedBy = "thread")
    @SQLRestriction("number <= " + SearchedPost.TOGETHER)
    @IndexingDependency(reindexOnUpdate = ReindexOnUpdate.NO)
    @OrderBy("number")
    private List<ForumPost> entries = new ArrayList<>();

    protected ForumThread() {}

    ForumThread(ForumCategory category, ThreadKind kind, String title, AccountId author, TextState state, Instant now) {
        this.category = category;
        this.kind = kind;
        this.authorId = author;
        this.state = state;
        this.createdAt = now;
        this.publishedAt = state == TextState.PUBLISHED ? now : null;
        this.lastPostAt = now;
        this.tagLine = "";
        rename(title);
    }

    /**
     * A question that time can bring to support waits, as it stands when it is written down. What was brought from
     * elsewhere does not: it waited there, and its author cannot be answered here.
     */
    @PrePersist
    @PreUpdate
    void settleWaiting() {
        boolean waits = kind == ThreadKind.QUESTION
                && state == TextState.PUBLISHED
                && takesPosts()
                && importId == null
                && supportCase == null;
        if (waits && status == ThreadStatus.OPEN) {
            waiting = new Waiting(Awaited.ANSWER, notBeforeLoss(publishedAt));
        } else {
            waiting = waits && status == ThreadStatus.ANSWERED
                    ? new Waiting(Awaited.SOLUTION, notBeforeLoss(lastPostAt))
                    : null;
        }
    }

    /** While it was solved, nobody waited. */
    private Instant notBeforeLoss(Instant at) {
        return lostAnswer != null && lostAnswer.at().isAfter(at) ? lostAnswer.at() : at;
    }

    void rename(String newTitle) {
        title = newTitle.strip();
        slug = Slug.of(title);
    }

    void tag(List<String> newTags) {
        tags.clear();
        tags.addAll(newTags);
        tagLine = String.join(" ", tags);
    }

    void concerns(String order) {
        orderNumber = order;
    }

    void importedAs(String id) {
        importId = id;
    }

    /** Starts with these counts. */
    void counted(Tally before) {
        tally = before;
    }

    int nextPostNumber() {
        return ++lastPostNumber;
    }

    /** Follows its first post. */
    void become(TextState next, Instant now) {
        state = next;
        if (next == TextState.PUBLISHED && publishedAt == null) {
            publishedAt = now;
            lastPostAt = now;
        }
    }

    /** A post can be read from now on; the accepted answer that was lost has its mark again. */
    void gained(ForumPost post, Instant at) {
        posts++;
        if (at.isAfter(lastPostAt)) {
            lastPostAt = at;
        }
        if (kind == ThreadKind.QUESTION && status == ThreadStatus.OPEN && isAnswer(post)) {
            status = ThreadStatus.ANSWERED;
        }
        if (misses(post)) {
            accept(post);
        }
    }

    /** A post cannot be read any more; without the accepted one the question is not solved, until it can be again. */
    void lost(ForumPost post, boolean answersLeft, Instant now) {
        posts--;
        if (acceptedPostId != null && acceptedPostId.equals(post.id())) {
            unaccept();
            lostAnswer = new LostAnswer(post.id(), now);
        }
        if (status == ThreadStatus.ANSWERED && !answersLeft) {
            status = ThreadStatus.OPEN;
        }
    }

    /**
     * Takes an answer as the one that solved the question; another may take its place later.
     *
     * @throws ConflictException if this is no question, or the post no answer that can be read
     */
    void accept(ForumPost answer) {
        if (kind != ThreadKind.QUESTION) {
            throw new ConflictException("forum.error.noQuestion");
        }
        if (answer.number() == 1 || answer.state() != TextState.PUBLISHED) {
            throw new ConflictException("forum.error.noAnswer");
        }
        acceptedPostId = answer.id();
        lostAnswer = null;
        status = ThreadStatus.SOLVED;
    }

    void unaccept() {
        lostAnswer = null;
        if (status == ThreadStatus.SOLVED) {
            acceptedPostId = null;
            status = ThreadStatus.ANSWERED;
        }
    }

    void lock(boolean lock) {
        locked = lock;
    }

    void archive(boolean archive) {
        archived = archive;
    }

    void move(ForumCategory to) {
        category = to;
    }

    /** All its posts stand in another thread from now on: it is but a sign to there. */
    void mergeInto(ForumThread other) {
        mergedIntoId = other.id();
        state = TextState.DELETED;
        acceptedPostId = null;
        lostAnswer = null;
        locked = true;
        posts = 0;
    }

    /** Takes the place in support's work that another thread gave up, see {@link #leaveSupport}. */
    void comeWithSupport(SupportCase known) {
        supportCase = known;
    }

    /** Its ticket goes with its posts. */
    void leaveSupport() {
        supportCase = null;
    }

    /** Holds other posts than before: these, in their order. */
    void recount(List<ForumPost> all, Long accepted, LostAnswer lost) {
        Census census = Census.of(this, all, accepted);
        posts = census.readable();
        lastPostNumber = census.all();
        lastPostAt = census.lastAt();
        acceptedPostId = census.accepted();
        boolean stillLost =
                lost != null && acceptedPostId == null && all.stream().anyMatch(lost::isAnswer);
        lostAnswer = stillLost && kind == ThreadKind.QUESTION ? lost : null;
        status = census.status();
    }

    /** The thread its posts went to, null while it has them. */
    public Long mergedIntoId() {
        return mergedIntoId;
    }

    /**
     * Support has it from now on, for its author.
     *
     * @throws ConflictException if it has, or had, it already
     */
    void handToSupport(String ticket, Instant now, Instant answerBy) {
        if (supportCase != null) {
            throw new ConflictException("forum.error.withSupport");
        }
        supportCase = SupportCase.taken(ticket, authorId, now, answerBy);
    }

    void supportDone(Instant now) {
        supportCase = supportCase.done(now);
    }

    /** What seemed done is not: support has it again. */
    void supportAgain(Instant answerBy) {
        supportCase = supportCase.again(answerBy);
    }

    /** Support answers by another time than it said, or nobody waits for that: null. */
    void supportAnswersBy(Instant answerBy) {
        if (supportCase != null) {
            supportCase = supportCase.answersBy(answerBy);
        }
    }

    /** Whether a post is the accepted answer that was lost. */
    private boolean misses(ForumPost post) {
        return lostAnswer != null && lostAnswer.isAnswer(post);
    }

    /** Whether support took it because a post could not be read that had solved it. */
    boolean wentToSupportWithout(ForumPost post) {
        return misses(post) && isWithSupport() && supportCase.withSupportSince().isAfter(lostAnswer.at());
    }

    /** Whether a post counts as an answer: anybody's but the author's own. */
    boolean isAnswer(ForumPost post) {
        return post.number() > 1 && !post.authorId().equals(authorId);
    }

    boolean takesPosts() {
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

    /** What it adds to the counters of a category, its own: public threads, and those of them that are solved. */
    CategoryShare shareOf(Long number) {
        boolean counts = state == TextState.PUBLISHED;
        return new CategoryShare(number, counts ? 1 : 0, counts && status == ThreadStatus.SOLVED ? 1 : 0);
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
        return tagLine.isEmpty() ? List.of() : List.of(tagLine.split(" "));
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

    /** When something was last said in it. */
    public Instant lastPostAt() {
        return lastPostAt;
    }

    int posts() {
        return posts;
    }

    Tally tally() {
        return tally;
    }

    /** Number of the answer that solved it, null for none. */
    public Long acceptedPostId() {
        return acceptedPostId;
    }

    /** Null unless the accepted answer cannot be read for the time being. */
    LostAnswer lostAnswer() {
        return lostAnswer;
    }

    Optional<SupportCase> supportCase() {
        return Optional.ofNullable(supportCase);
    }

    /** Number of the ticket support has it under, or had; null for none. */
    String ticketNumber() {
        return supportCase().map(SupportCase::ticketNumber).orElse(null);
    }

    Optional<Waiting> waiting() {
        return Optional.ofNullable(waiting);
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
        return SearchedThread.passages(entries);
    }

    @Override
    public String searchExtra() {
        return tagLine;
    }
}
