package org.atrium.web.faq;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import org.atrium.account.Role;
import org.atrium.faq.ArticleDesk;
import org.atrium.faq.ArticleRevisionView;
import org.atrium.faq.ArticleStatus;
import org.atrium.faq.ArticleView;
import org.atrium.faq.FaqCategorySummary;
import org.atrium.faq.HelpCentre;
import org.atrium.platform.error.StaleObjectException;
import org.atrium.platform.error.UnknownObjectException;
import org.atrium.web.http.FormMerge;
import org.atrium.web.http.Redirect;
import org.atrium.web.look.Preview;
import org.atrium.web.security.CurrentViewer;
import org.atrium.web.text.LanguageNames;
import org.atrium.web.text.PageTexts;
import org.omnifaces.cdi.Param;

/**
 * {@code /faq/edit} and {@code /faq/edit/<slug>?language=}: edits an article in one language and changes its status.
 */
@Named
@RequestScoped
public class ArticleEditPage {

    @Inject
    private ArticleDesk desk;

    @Inject
    private HelpCentre help;

    @Inject
    private Preview preview;

    @Inject
    private CurrentViewer current;

    @Inject
    private PageTexts text;

    @Inject
    private LanguageNames names;

    @Inject
    @Param(pathIndex = 0)
    private String slug;

    @Inject
    @Param
    private String language;

    private ArticleView article;
    private List<String> related = List.of();
    private List<ArticleRevisionView> revisions = List.of();
    private ArticleForm form;

    @PostConstruct
    void read() {
        current.viewer().requireAccount();
        if (current.viewer().roles().stream().noneMatch(Role::isStaff)) {
            throw new UnknownObjectException();
        }
        if (slug != null) {
            article = desk.read(current.viewer(), slug, current.locale(language));
            related = desk.related(current.viewer(), article);
        }
        language = names.tag(language).orElseGet(() -> article == null ? "en" : article.locale());
        if (article != null && !isTranslation()) {
            revisions = desk.revisions(current.viewer(), article);
        }
        form = initialForm();
        preview.renderBy(body -> desk.preview(current.viewer(), slug, body));
    }

    /** As it opens. */
    private ArticleForm initialForm() {
        if (article == null) {
            return ArticleForm.forNew();
        }
        return isTranslation() ? ArticleForm.forTranslation(article, related) : ArticleForm.of(article, related);
    }

    public void save() throws IOException {
        ArticleView saved = store(null);
        Redirect.to("/faq/edit/" + saved.slug() + inLanguage(saved), text.of("faq.edit.saved"));
    }

    /** Saves and shows it to readers. */
    public void publish() throws IOException {
        ArticleView saved = store(ArticleStatus.PUBLISHED);
        Redirect.to(saved.path() + inLanguage(saved), text.of("faq.edit.published"));
    }

    /** Saves and asks for a review. */
    public void requestReview() throws IOException {
        showMoved(store(ArticleStatus.IN_REVIEW));
    }

    public void archive() throws IOException {
        showMoved(desk.changeStatus(current.viewer(), slug, ArticleStatus.ARCHIVED, null));
    }

    public void reopenAsDraft() throws IOException {
        showMoved(desk.changeStatus(current.viewer(), slug, ArticleStatus.DRAFT, null));
    }

    private void showMoved(ArticleView moved) throws IOException {
        Redirect.to("/faq/edit/" + moved.slug() + inLanguage(moved), text.of("faq.edit.moved." + moved.status()));
    }

    private String inLanguage(ArticleView saved) {
        return saved.locales().size() > 1 ? "?language=" + language : "";
    }

    /** Saves the words and moves the article on, both or neither; it may be where it is to go already. */
    private ArticleView store(ArticleStatus next) {
        var content = form.content(language);
        if (article == null) {
            return desk.create(current.viewer(), content, next == null ? ArticleStatus.DRAFT : next);
        }
        try {
            return desk.update(
                    current.viewer(), slug, content, next == article.status() ? null : next, form.getVersion());
        } catch (StaleObjectException late) {
            form.mergeWith(initialForm());
            throw new FormMerge.StaleFormException();
        }
    }

    /** What a field is by now, where somebody else changed it while the form was open; else its hint. */
    public String hint(String field, String otherwise) {
        String changed = form.getMerge().changed(field);
        if (changed == null) {
            return otherwise;
        }
        String now = field.equals("category") ? article.categoryName() : changed;
        return now.isEmpty() ? text.of("page.meanwhile.cleared") : text.of("page.meanwhile.now", now);
    }

    /** What is to be said of the words, where somebody else wrote them anew; null where nobody did. */
    public String getBodyHint() {
        if (form.getMerge().changed("body") == null) {
            return null;
        }
        return text.of(form.getMerge().isConflicting("body") ? "page.meanwhile.words" : "page.meanwhile.taken");
    }

    /** Whether the article says nothing in the language yet. */
    public boolean isTranslation() {
        return article != null && !article.locale().equals(language);
    }

    /** What it is called in the language, or in another where it is not yet. */
    public String getHeading() {
        return article == null ? text.of("faq.desk.write") : article.title();
    }

    public List<FaqCategorySummary> getCategories() {
        return help.categories(current.viewer());
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }

    public ArticleForm getForm() {
        return form;
    }

    public ArticleView getArticle() {
        return article;
    }

    public List<ArticleRevisionView> getRevisions() {
        return revisions;
    }

    /** Whether the article's status lets it become another one. */
    public boolean canTransitionTo(String next) {
        ArticleStatus status = article == null ? ArticleStatus.DRAFT : article.status();
        return status.canTransitionTo(ArticleStatus.valueOf(next));
    }
}
