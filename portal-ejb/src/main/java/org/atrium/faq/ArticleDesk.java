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

/** Where staff write articles, publish them and put them away. */
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
    private ArticlePress press;

    @Inject
    private AccountDirectory people;

    @Inject
    private AuditTrail audit;

    /** Starts an article as a draft. */
    public ArticleView create(Viewer viewer, ArticleWords words) {
        return create(viewer, words, ArticleStatus.DRAFT);
    }

    /** Writes an article and moves it on at once, or keeps it as a draft. */
    public ArticleView create(Viewer viewer, ArticleWords words, ArticleStatus first) {
        Article article = press.draft(words.checked(), viewer.requireAccount());
        if (first != ArticleStatus.DRAFT) {
            move(viewer, article, first);
        }
        return view(article, words.locale());
    }

    /**
     * Writes an article anew in one language and moves it on, both or neither.
     *
     * @param words null to leave them as they are
     * @param next null to leave it where it stands
     * @param version the version the writer started from, null to change whatever is there
     */
    public ArticleView change(Viewer viewer, String slug, ArticleWords words, ArticleStatus next, Long version) {
        return change(viewer, taken(slug, version), words, next);
    }

    /**
     * Changes a part of what an article says and moves it on, both or neither.
     *
     * @param reader in whose language it is changed
     * @param change makes the new words, in this language or another, from those that reader finds there by now
     * @param next null to leave it where it stands
     * @param version the version the writer started from, null to change whatever is there
     */
    public ArticleView change(
            Viewer viewer,
            String slug,
            Locale reader,
            UnaryOperator<ArticleWords> change,
            ArticleStatus next,
            Long version) {
        Article article = taken(slug, version);
        return change(viewer, article, change.apply(article.textFor(reader).words()), next);
    }

    private ArticleView change(Viewer viewer, Article article, ArticleWords words, ArticleStatus next) {
        if (words != null) {
            press.rewrite(article, words.checked(), viewer.requireAccount());
        }
        if (next != null) {
            move(viewer, article, next);
        }
        return view(article, words == null ? article.locale() : words.locale());
    }

    /** Moves an article on: to review, to its readers, to the archive, or back to its writer. */
    public ArticleView move(Viewer viewer, String slug, ArticleStatus next, Long version) {
        return change(viewer, slug, null, next, version);
    }

    private void move(Viewer viewer, Article article, ArticleStatus next) {
        ArticleStatus before = article.status();
        press.move(article, next);
        audit.record(
                viewer.requireAccount().value(), "faq.status", article.number(), null, before.name() + " → " + next);
    }

    /** An article as its writers see it, whatever its status. */
    public ArticleView read(Viewer viewer, String slug, Locale locale) {
        Article article = article(slug);
        return ArticleView.of(article, article.textFor(locale), List.of());
    }

    /** Articles, those changed last first. */
    public Page<DeskRow> list(Viewer viewer, ArticleStatus status, String cursor, int limit) {
        Set<ArticleStatus> statuses = status == null ? EnumSet.allOf(ArticleStatus.class) : EnumSet.of(status);
        var after = Cursor.parse(cursor, 2);
        return Page.of(
                articles.desk(
                        statuses,
                        after.map(keys -> keys.instant(0)).orElse(END_OF_TIME),
                        after.map(keys -> keys.number(1)).orElse(Long.MAX_VALUE),
                        org.hibernate.query.Page.first(limit + 1)),
                limit,
                DeskRow::position);
    }

    /** What an article said before in its language, latest first. */
    public List<Revision> revisions(Viewer viewer, ArticleView article) {
        var rows =
                articles.revisions(article.slug(), article.locale(), org.hibernate.query.Page.first(REVISIONS_SHOWN));
        var names = people.names(rows.stream().map(RevisionRow::editor).toList());
        return rows.stream()
                .map(row -> new Revision(
                        row.title(),
                        row.source(),
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
    private Article taken(String slug, Long version) {
        Article article = article(slug);
        articles.lock(article.id());
        entityManager.refresh(article);
        article.requireVersion(version);
        return article;
    }

    private Article article(String slug) {
        return articles.byAddress(slug).orElseThrow(UnknownObjectException::new);
    }

    private ArticleView view(Article article, String locale) {
        entityManager.flush();
        ArticleText text = article.textFor(Locale.forLanguageTag(ArticleWords.languageTag(locale)));
        return ArticleView.of(article, text, articles.relatedTo(article, text));
    }
}
