package org.atrium.faq;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.atrium.platform.persistence.PersistentObject;
import org.atrium.platform.search.FoundByWords;
import org.atrium.platform.search.Searchable;
import org.atrium.platform.text.Markdown;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.Indexed;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.IndexedEmbedded;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.KeywordField;

/** An article in one language: what is read, and what is found. */
@Entity
@Indexed(index = "article-2")
@FoundByWords(uses = {"locale", "title", "summary", "source", "updatedAt", "article.tags"})
class ArticleText extends PersistentObject implements Searchable {

    private static final int EVERYTHING = Integer.MAX_VALUE;

    @ManyToOne(fetch = FetchType.LAZY)
    @IndexedEmbedded(includePaths = {"status", "category.slug"})
    private Article article;

    @KeywordField
    private String locale;

    private String title;
    private String summary;

    @Column(columnDefinition = "text")
    private String source;

    @Column(columnDefinition = "text")
    private String html;

    /** Which release made the HTML, see {@link Markdown#RENDERING}. */
    private int rendering;

    private Instant updatedAt;

    protected ArticleText() {}

    ArticleText(Article article, ArticleWords words, Instant now) {
        this.article = article;
        this.locale = words.locale();
        rewrite(words, now);
    }

    void rewrite(ArticleWords words, Instant now) {
        title = words.title();
        summary = words.summary();
        source = words.body();
        renew();
        updatedAt = now;
    }

    /** Makes its HTML as this release does. */
    void renew() {
        html = Markdown.html(source);
        rendering = Markdown.RENDERING;
    }

    boolean says(ArticleWords words) {
        return title.equals(words.title())
                && java.util.Objects.equals(summary, words.summary())
                && source.equals(words.body());
    }

    ArticleWords words() {
        return new ArticleWords(
                title,
                summary,
                source,
                locale,
                article.category().slug(),
                article.tags().stream().sorted().toList());
    }

    Article article() {
        return article;
    }

    String locale() {
        return locale;
    }

    String title() {
        return title;
    }

    String summary() {
        return summary;
    }

    String source() {
        return source;
    }

    String html() {
        return Markdown.kept(html, rendering, source);
    }

    Instant updatedAt() {
        return updatedAt;
    }

    @Override
    public Locale searchLocale() {
        return Locale.forLanguageTag(locale);
    }

    @Override
    public String searchTitle() {
        return title;
    }

    @Override
    public Long searchOwner() {
        return article.id();
    }

    @Override
    public List<Passage> searchPassages() {
        return List.of(new Passage(
                id(),
                updatedAt.toEpochMilli(),
                (summary == null ? "" : summary + "\n") + Markdown.excerpt(source, EVERYTHING)));
    }

    @Override
    public String searchExtra() {
        return String.join(" ", article.tags());
    }
}
