package org.atrium.faq;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.atrium.platform.persistence.PersistentObject;
import org.atrium.platform.search.Searchable;
import org.atrium.platform.search.WordSearchable;
import org.atrium.platform.text.Markdown;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.Indexed;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.IndexedEmbedded;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.KeywordField;

/** The text of an article in one language, and what the search indexes. */
@Entity
@Indexed(index = "article-5")
@WordSearchable(uses = {"locale", "title", "summary", "body", "updatedAt", "article.tags"})
class ArticleText extends PersistentObject implements Searchable {

    private static final int WHOLE_TEXT = Integer.MAX_VALUE;

    @ManyToOne(fetch = FetchType.LAZY)
    @IndexedEmbedded(includePaths = {"status", "category.slug"})
    private Article article;

    @KeywordField
    private String locale;

    private String title;
    private String summary;

    @Column(columnDefinition = "text")
    private String body;

    @Column(columnDefinition = "text")
    private String html;

    /** Which release made the HTML, see {@link Markdown#RENDERING}. */
    private int rendering;

    private Instant updatedAt;

    protected ArticleText() {}

    ArticleText(Article article, ArticleContent content, Instant now) {
        this.article = article;
        this.locale = content.locale();
        rewrite(content, now);
    }

    void rewrite(ArticleContent content, Instant now) {
        title = content.title();
        summary = content.summary();
        body = content.body();
        rerender();
        updatedAt = now;
    }

    /** Makes its HTML as this release does. */
    void rerender() {
        html = Markdown.articleHtml(body);
        rendering = Markdown.RENDERING;
    }

    boolean hasContent(ArticleContent content) {
        return title.equals(content.title())
                && java.util.Objects.equals(summary, content.summary())
                && body.equals(content.body());
    }

    ArticleContent content() {
        return new ArticleContent(
                title,
                summary,
                body,
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

    String body() {
        return body;
    }

    String html() {
        return rendering == Markdown.RENDERING ? html : Markdown.articleHtml(body);
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
                (summary == null ? "" : summary + "\n") + Markdown.excerpt(body, WHOLE_TEXT)));
    }

    @Override
    public String searchLead() {
        return (summary == null ? "" : summary + " ") + String.join(" ", article.tags());
    }
}
