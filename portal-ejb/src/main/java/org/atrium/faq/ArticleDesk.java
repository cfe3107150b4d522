package org.atrium.faq;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.atrium.account.AccountDirectory;
import org.atrium.account.PersonName;
import org.atrium.account.Role;
import org.atrium.account.Viewer;
import org.atrium.audit.AuditTrail;
import org.atrium.platform.error.UnknownObjectException;
import org.atrium.platform.paging.Cursor;
import org.atrium.platform.paging.Page;
import org.atrium.platform.text.Markdown;

/** Lets staff write, publish and archive articles. */
@Stateless
@RolesAllowed({Role.Names.MODERATOR, Role.Names.AGENT, Role.Names.ADMIN})
public class ArticleDesk {

    private static final Instant END_OF_TIME = Instant.parse("9999-01-01T00:00:00Z");
    private static final int REVISIONS_SHOWN = 50;

    @Inject
    private EntityManager entityManager;

    @Inject
    private FaqQueries articles;

    @Inject
    private PublishedArticleLinks links;

    @Inject
    private ArticleFiles files;

    @Inject
    private ArticleWriter writer;

    @Inject
    private AccountDirectory accountDirectory;

    @Inject
    private AuditTrail audit;

    /** Starts an article as a draft. */
    public ArticleView create(Viewer viewer, ArticleContent content) {
        return create(viewer, content, ArticleStatus.DRAFT);
    }

    /** Writes an article and moves it on at once, or keeps it as a draft. */
    public ArticleView create(Viewer viewer, ArticleContent content, ArticleStatus first) {
        Article article = writer.createDraft(content.checked(), viewer.requireAccount());
        if (first != ArticleStatus.DRAFT) {
            changeStatus(viewer, article, first);
        }
        return view(article, content.locale());
    }

    /**
     * Writes an article anew in one language and moves it on, both or neither.
     *
     * @param content null to leave them as they are
     * @param next null to leave it where it stands
     * @param version the version the writer started from, null to change whatever is there
     */
    public ArticleView update(Viewer viewer, String slug, ArticleContent content, ArticleStatus next, Long version) {
        return update(viewer, articleForUpdate(slug, version), content, next);
    }

    /**
     * Changes a part of what an article says and moves it on, both or neither.
     *
     * @param locale the language of the text that is edited
     * @param change makes the new content, in this language or another, from the current content
     * @param next null to leave it where it stands
     * @param version the version the writer started from, null to change whatever is there
     */
    public ArticleView update(
            Viewer viewer,
            String slug,
            Locale locale,
            UnaryOperator<ArticleContent> change,
            ArticleStatus next,
            Long version) {
        Article article = articleForUpdate(slug, version);
        return update(viewer, article, change.apply(article.textFor(locale).content()), next);
    }

    private ArticleView update(Viewer viewer, Article article, ArticleContent content, ArticleStatus next) {
        if (content != null) {
            writer.rewrite(article, content.checked(), viewer.requireAccount());
        }
        if (next != null) {
            changeStatus(viewer, article, next);
        }
        return view(article, content == null ? article.locale() : content.locale());
    }

    /** Moves an article on: to review, to its readers, to the archive, or back to its writer. */
    public ArticleView changeStatus(Viewer viewer, String slug, ArticleStatus next, Long version) {
        return update(viewer, slug, null, next, version);
    }

    /** Where it stands already it stays, and nothing is told of it. */
    private void changeStatus(Viewer viewer, Article article, ArticleStatus next) {
        ArticleStatus before = article.status();
        if (next == before) {
            return;
        }
        writer.changeStatus(article, next);
        audit.record(
                viewer.requireAccount().value(), "faq.status", article.number(), null, before.name() + " → " + next);
    }

    /** An article as its writers see it, whatever its status. */
    public ArticleView read(Viewer viewer, String slug, Locale locale) {
        Article article = article(slug);
        return view(article, article.textFor(locale), List.of());
    }

    /**
     * What a text will look like to readers.
     *
     * @param slug of its article, null for a new one
     */
    public String preview(Viewer editor, String slug, String body) {
        Article article = slug == null ? null : articles.bySlugOrNumber(slug).orElse(null);
        return files.withVideos(editor.requireAccount(), article, links.in(Markdown.articleHtml(body)));
    }

    /** Articles, those changed last first. */
    public Page<ArticleDeskRow> list(Viewer viewer, ArticleStatus status, String cursor, int limit) {
        Set<ArticleStatus> statuses = status == null ? EnumSet.allOf(ArticleStatus.class) : EnumSet.of(status);
        var after = Cursor.parse(cursor, 2);
        return Page.of(
                articles.deskRows(
                        statuses,
                        after.map(keys -> keys.instant(0)).orElse(END_OF_TIME),
                        after.map(keys -> keys.number(1)).orElse(Long.MAX_VALUE),
                        org.hibernate.query.Page.first(limit + 1)),
                limit,
                ArticleDeskRow::position);
    }

    /** What an article said before in its language, latest first. */
    public List<ArticleRevisionView> revisions(Viewer viewer, ArticleView article) {
        var rows =
                articles.revisions(article.slug(), article.locale(), org.hibernate.query.Page.first(REVISIONS_SHOWN));
        var names = accountDirectory.names(
                rows.stream().map(ArticleRevisionRow::editor).toList());
        return rows.stream()
                .map(row -> new ArticleRevisionView(
                        row.title(),
                        row.body(),
                        Optional.ofNullable(row.editor())
                                .map(names::get)
                                .map(PersonName::displayName)
                                .orElse(null),
                        row.writtenAt()))
                .toList();
    }

    /** Numbers of the articles an article sends its readers to, whether they are published or not. */
    public List<String> related(Viewer viewer, ArticleView article) {
        return articles.relatedNumbers(article.slug());
    }

    /** An article that nobody else changes until this transaction ends; what it says is read once it is held. */
    private Article articleForUpdate(String slug, Long version) {
        Article article = article(slug);
        articles.selectForUpdate(article.id());
        entityManager.refresh(article);
        article.requireVersion(version);
        return article;
    }

    private Article article(String slug) {
        return articles.bySlugOrNumber(slug).orElseThrow(UnknownObjectException::new);
    }

    private ArticleView view(Article article, String locale) {
        entityManager.flush();
        ArticleText text = article.textFor(Locale.forLanguageTag(ArticleContent.languageTag(locale)));
        return view(article, text, articles.relatedTo(article, text));
    }

    private ArticleView view(Article article, ArticleText text, List<ArticleRow> related) {
        return ArticleView.of(
                article, text, files.withVideos(article, links.in(text.html())), related, files.beside(article));
    }
}
