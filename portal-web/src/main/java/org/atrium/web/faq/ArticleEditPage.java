package org.atrium.web.faq;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.atrium.account.Role;
import org.atrium.faq.ArticleDesk;
import org.atrium.faq.ArticleStatus;
import org.atrium.faq.ArticleView;
import org.atrium.faq.ArticleWords;
import org.atrium.faq.CategoryCard;
import org.atrium.faq.HelpCentre;
import org.atrium.faq.RevisionRow;
import org.atrium.platform.error.UnknownObjectException;
import org.atrium.web.http.Redirect;
import org.atrium.web.security.CurrentViewer;
import org.atrium.web.text.PageTexts;
import org.omnifaces.cdi.Param;

/** {@code /faq/edit} and {@code /faq/edit/<slug>}: writes an article and moves it on. */
@Named
@RequestScoped
public class ArticleEditPage {

    @Inject
    private ArticleDesk desk;

    @Inject
    private HelpCentre help;

    @Inject
    private CurrentViewer current;

    @Inject
    private PageTexts text;

    @Inject
    @Param(pathIndex = 0)
    private String slug;

    private ArticleView article;
    private List<RevisionRow> revisions = List.of();
    private String title;
    private String summary;
    private String body;
    private String category;
    private String tags;
    private Long version;

    @PostConstruct
    void read() {
        current.viewer().requireAccount();
        if (current.viewer().roles().stream().noneMatch(Role::isStaff)) {
            throw new UnknownObjectException();
        }
        if (slug == null) {
            return;
        }
        article = desk.read(current.viewer(), slug, current.locale());
        revisions = desk.revisions(current.viewer(), slug);
        title = article.title();
        summary = article.summary();
        body = article.source();
        category = article.category();
        tags = String.join(", ", article.tags());
        version = article.version();
    }

    public void save() throws IOException {
        ArticleView saved = store();
        Redirect.to("/faq/edit/" + saved.slug(), text.of("faq.edit.saved"));
    }

    /** Saves and shows it to readers. */
    public void publish() throws IOException {
        ArticleView saved = store();
        if (saved.status() != ArticleStatus.PUBLISHED) {
            saved = desk.move(current.viewer(), saved.slug(), ArticleStatus.PUBLISHED, null);
        }
        Redirect.to(saved.path(), text.of("faq.edit.published"));
    }

    public void submit() throws IOException {
        move(store().slug(), ArticleStatus.IN_REVIEW);
    }

    public void archive() throws IOException {
        move(slug, ArticleStatus.ARCHIVED);
    }

    public void takeUp() throws IOException {
        move(slug, ArticleStatus.DRAFT);
    }

    private void move(String address, ArticleStatus next) throws IOException {
        ArticleView moved = desk.move(current.viewer(), address, next, null);
        Redirect.to("/faq/edit/" + moved.slug(), text.of("faq.edit.moved." + next));
    }

    private ArticleView store() {
        List<String> list = tags == null
                ? List.of()
                : Arrays.stream(tags.split(","))
                        .map(String::strip)
                        .filter(tag -> !tag.isEmpty())
                        .toList();
        String locale = article == null ? null : article.locale();
        var words = new ArticleWords(title, summary, body, locale, category, list);
        return article == null
                ? desk.create(current.viewer(), words)
                : desk.rewrite(current.viewer(), slug, words, version);
    }

    public List<CategoryCard> getCategories() {
        return help.categories(current.viewer());
    }

    public ArticleView getArticle() {
        return article;
    }

    public List<RevisionRow> getRevisions() {
        return revisions;
    }

    /** Whether the article's status lets it become another one. */
    public boolean may(String next) {
        ArticleStatus status = article == null ? ArticleStatus.DRAFT : article.status();
        return status.canBecome(ArticleStatus.valueOf(next));
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getSummary() {
        return summary;
    }

    public void setSummary(String summary) {
        this.summary = summary;
    }

    public String getBody() {
        return body;
    }

    public void setBody(String body) {
        this.body = body;
    }

    public String getCategory() {
        return category;
    }

    public void setCategory(String category) {
        this.category = category;
    }

    public String getTags() {
        return tags;
    }

    public void setTags(String tags) {
        this.tags = tags;
    }

    public Long getVersion() {
        return version;
    }

    public void setVersion(Long version) {
        this.version = version;
    }
}
