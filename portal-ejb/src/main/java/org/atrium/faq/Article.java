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
import org.atrium.category.CategoryContribution;
import org.atrium.platform.error.ConflictException;
import org.atrium.platform.persistence.VersionedObject;
import org.hibernate.search.mapper.pojo.automaticindexing.ReindexOnUpdate;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.IndexedEmbedded;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.IndexingDependency;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.KeywordField;

/**
 * An article of the help centre with a text per language. Written as a draft, reviewed, published and finally archived.
 * Its number and all its slugs stay its own.
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
    private int files;

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

    Article(String number, String slug, FaqCategory category, ArticleContent content, AccountId author, Instant now) {
        this.number = number;
        this.slug = slug;
        this.status = ArticleStatus.DRAFT;
        this.category = category;
        this.locale = content.locale();
        this.authorId = author;
        this.createdAt = now;
        writeText(content, now);
    }

    /** Says it in one language; the other languages stay as they are. */
    ArticleText writeText(ArticleContent content, Instant now) {
        tags.retainAll(content.tags());
        tags.addAll(content.tags());
        updatedAt = now;
        Optional<ArticleText> existing = textIn(content.locale());
        existing.ifPresent(text -> text.rewrite(content, now));
        return existing.orElseGet(() -> {
            var text = new ArticleText(this, content, now);
            texts.add(text);
            return text;
        });
    }

    /** Whether it has this content already. */
    boolean hasContent(ArticleContent content) {
        return textIn(content.locale()).filter(text -> text.hasContent(content)).isPresent()
                && category.slug().equals(content.category())
                && tags.equals(Set.copyOf(content.tags()));
    }

    /** Whether the import's content is unchanged since the last import. */
    boolean wasImportedAs(ArticleContent content) {
        return importHash == null ? hasContent(content) : importHash.equals(content.hash());
    }

    /** How many files hang on it beside its texts. */
    void countFiles(int count) {
        files = count;
    }

    boolean hasFiles() {
        return files > 0;
    }

    /** Remembers the imported content's hash. */
    void markImported(ArticleContent content) {
        importHash = content.hash();
    }

    /** Moves on to another status. */
    void transitionTo(ArticleStatus next, Instant now) {
        if (!status.canTransitionTo(next)) {
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

    void changeSlug(String newSlug) {
        slug = newSlug;
    }

    void setOrigin(ArticleOrigin where) {
        origin = where;
    }

    void setExternalId(String id) {
        externalId = id;
    }

    /** What another system calls it that it was imported from, null for none. */
    String externalId() {
        return externalId;
    }

    void addRelated(Article other) {
        related.add(other.id());
    }

    /** Sends its readers to these and to no others. */
    void replaceRelated(Collection<Article> others) {
        Set<Long> ids = others.stream().map(Article::id).collect(Collectors.toSet());
        ids.remove(id());
        related.retainAll(ids);
        related.addAll(ids);
    }

    /** The text in a reader's language, or in the one it was first written in. */
    ArticleText textFor(Locale locale) {
        return textFor(List.of(locale));
    }

    /** The text in the first of a reader's languages there is one in, or in the one it was first written in. */
    ArticleText textFor(List<Locale> readers) {
        List<String> written = texts.stream().map(ArticleText::locale).toList();
        return LanguageMatcher.nearest(readers, written)
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

    /** What it adds to the counter of its category: one as long as it is published. */
    CategoryContribution contribution() {
        return isPublished() ? new CategoryContribution(category.id(), 1, 0) : CategoryContribution.NONE;
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
