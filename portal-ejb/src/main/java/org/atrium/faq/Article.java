package org.atrium.faq;

import jakarta.persistence.CascadeType;
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
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.atrium.account.AccountId;
import org.atrium.platform.error.ConflictException;
import org.atrium.platform.persistence.VersionedObject;
import org.hibernate.search.mapper.pojo.automaticindexing.ReindexOnUpdate;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.IndexedEmbedded;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.IndexingDependency;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.KeywordField;

/**
 * One subject of the help centre, with a text per language. Written as a draft, reviewed, published, and at last
 * archived; its number and every address it ever had stay its own.
 */
@Entity
class Article extends VersionedObject {

    private String number;
    private String slug;
    private String externalId;

    /** Of what another system last said, see {@link ArticleImport}. */
    private String importHash;

    @Enumerated(EnumType.STRING)
    @KeywordField
    private ArticleStatus status;

    @ManyToOne(fetch = FetchType.LAZY)
    @IndexedEmbedded(includePaths = "slug")
    @IndexingDependency(reindexOnUpdate = ReindexOnUpdate.SHALLOW)
    private FaqCategory category;

    private String locale;
    private AccountId authorId;

    @Embedded
    private ArticleOrigin origin;

    private Instant createdAt;
    private Instant updatedAt;
    private Instant publishedAt;

    /** Moved in the database, see {@link ArticleVotes}: who writes an article anew knows nothing of votes. */
    @Column(updatable = false)
    private int helpful;

    @Column(updatable = false)
    private int unhelpful;

    @OneToMany(mappedBy = "article", cascade = CascadeType.ALL)
    private List<ArticleText> texts = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "article_tag", joinColumns = @JoinColumn(name = "article_id"))
    @Column(name = "tag")
    private Set<String> tags = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "article_related", joinColumns = @JoinColumn(name = "article_id"))
    @Column(name = "related_id")
    private Set<Long> related = new HashSet<>();

    protected Article() {}

    Article(String number, String slug, FaqCategory category, ArticleWords words, AccountId author, Instant now) {
        this.number = number;
        this.slug = slug;
        this.status = ArticleStatus.DRAFT;
        this.category = category;
        this.locale = words.locale();
        this.authorId = author;
        this.createdAt = now;
        write(words, now);
    }

    /** Says it in one language; the other languages stay as they are. */
    ArticleText write(ArticleWords words, Instant now) {
        tags.retainAll(words.tags());
        tags.addAll(words.tags());
        updatedAt = now;
        Optional<ArticleText> existing = textIn(words.locale());
        existing.ifPresent(text -> text.rewrite(words, now));
        return existing.orElseGet(() -> {
            var text = new ArticleText(this, words, now);
            texts.add(text);
            return text;
        });
    }

    /** Whether these words would change nothing. */
    boolean isSaying(ArticleWords words) {
        return textIn(words.locale()).filter(text -> text.says(words)).isPresent()
                && category.slug().equals(words.category())
                && tags.equals(Set.copyOf(words.tags()));
    }

    /** Whether another system says what it said last; of what came before that was kept, whether it is still so. */
    boolean wasImportedAs(ArticleWords words) {
        return importHash == null ? isSaying(words) : importHash.equals(words.hash());
    }

    /** Remembers what another system said. */
    void imported(ArticleWords words) {
        importHash = words.hash();
    }

    /** Moves on to another status. */
    void become(ArticleStatus next, Instant now) {
        if (!status.canBecome(next)) {
            throw new ConflictException("faq.error.status", Map.of("from", status.name(), "to", next.name()));
        }
        status = next;
        updatedAt = now;
        if (next == ArticleStatus.PUBLISHED) {
            publishedAt = now;
        }
    }

    void moveTo(FaqCategory next) {
        category = next;
    }

    void rename(String newSlug) {
        slug = newSlug;
    }

    void cameFrom(ArticleOrigin where) {
        origin = where;
    }

    void isKnownOutsideAs(String id) {
        externalId = id;
    }

    void relate(Article other) {
        related.add(other.id());
    }

    /** Sends its readers to these and to no others. */
    void relateOnly(Collection<Article> others) {
        Set<Long> ids = others.stream().map(Article::id).collect(Collectors.toSet());
        ids.remove(id());
        related.retainAll(ids);
        related.addAll(ids);
    }

    /** The text in a reader's language, or in the one it was first written in. */
    ArticleText textFor(Locale reader) {
        return textFor(List.of(reader));
    }

    /** The text in the first of a reader's languages there is one in, or in the one it was first written in. */
    ArticleText textFor(List<Locale> readers) {
        List<String> written = texts.stream().map(ArticleText::locale).toList();
        return ReaderLanguages.nearest(readers, written)
                .flatMap(this::textIn)
                .or(() -> textIn(locale))
                .orElseGet(() -> texts.get(0));
    }

    Optional<ArticleText> textIn(String languageTag) {
        return texts.stream().filter(text -> text.locale().equals(languageTag)).findFirst();
    }

    boolean isPublished() {
        return status == ArticleStatus.PUBLISHED;
    }

    /** The category it is counted in: its own as long as readers find it there. */
    Optional<FaqCategory> publicShelf() {
        return Optional.of(category).filter(shelf -> isPublished());
    }

    boolean wasPublished() {
        return publishedAt != null;
    }

    String path() {
        return "/faq/article/" + slug;
    }

    String number() {
        return number;
    }

    String slug() {
        return slug;
    }

    ArticleStatus status() {
        return status;
    }

    FaqCategory category() {
        return category;
    }

    String locale() {
        return locale;
    }

    Optional<ArticleOrigin> origin() {
        return Optional.ofNullable(origin);
    }

    Instant updatedAt() {
        return updatedAt;
    }

    int helpful() {
        return helpful;
    }

    int unhelpful() {
        return unhelpful;
    }

    List<ArticleText> texts() {
        return List.copyOf(texts);
    }

    Set<String> tags() {
        return Set.copyOf(tags);
    }

    Set<Long> related() {
        return Set.copyOf(related);
    }
}
