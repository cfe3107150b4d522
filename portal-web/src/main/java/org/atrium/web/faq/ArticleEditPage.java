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
import org.atrium.faq.Revision;
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
    private List<Revision> revisions = List.of();
    private String title;
    private String summary;
    private String body;
    private String category;
    private String tags;
    private String related;
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
        revisions = desk.revisions(current.viewer(), article);
        title = article.title();
        summary = article.summary();
        body = article.source();
        category = article.category();
        tags = String.join(", ", article.tags());
        related = String.join(", ", desk.related(current.viewer(), article));
        version = article.version();
    }

    public void save() throws IOException {
        ArticleView saved = store(null);
        Redirect.to("/faq/edit/" + saved.slug(), text.of("faq.edit.saved"));
    }

    /** Saves and shows it to readers. */
    public void publish() throws IOException {
        ArticleView saved = store(ArticleStatus.PUBLISHED);
        Redirect.to(saved.path(), text.of("faq.edit.published"));
    }

    /** Saves and asks for a review. */
    public void submit() throws IOException {
        showMoved(store(ArticleStatus.IN_REVIEW));
    }

    public void archive() throws IOException {
        showMoved(desk.move(current.viewer(), slug, ArticleStatus.ARCHIVED, null));
    }

    public void takeUp() throws IOException {
        showMoved(desk.move(current.viewer(), slug, ArticleStatus.DRAFT, null));
    }

    private void showMoved(ArticleView moved) throws IOException {
        Redirect.to("/faq/edit/" + moved.slug(), text.of("faq.edit.moved." + moved.status()));
    }

    /** Saves the words and moves the article on, both or neither; it may be where it is to go already. */
    private ArticleView store(ArticleStatus next) {
        String locale = article == null ? null : article.locale();
        var words = new ArticleWords(title, summary, body, locale, category, list(tags), list(related));
        return article == null
                ? desk.create(current.viewer(), words, next == null ? ArticleStatus.DRAFT : next)
                : desk.change(current.viewer(), slug, words, next == article.status() ? null : next, version);
    }

    /** What somebody wrote with commas between. */
    private static List<String> list(String written) {
        return written == null
                ? List.of()
                : Arrays.stream(written.split(","))
                        .map(String::strip)
                        .filter(part -> !part.isEmpty())
                        .toList();
    }

    public List<CategoryCard> getCategories() {
        return help.categories(current.viewer());
    }

    public ArticleView getArticle() {
        return article;
    }

    public List<Revision> getRevisions() {
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

    public String getRelated() {
        return related;
    }

    public void setRelated(String related) {
        this.related = related;
    }

    public Long getVersion() {
        return version;
    }

    public void setVersion(Long version) {
        this.version = version;
    }
}
