package org.atrium.web.faq;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.atrium.faq.ArticleRow;
import org.atrium.faq.FaqCategorySummary;
import org.atrium.faq.HelpCentre;
import org.atrium.platform.error.UnknownObjectException;
import org.atrium.platform.paging.Limit;
import org.atrium.platform.paging.Page;
import org.atrium.web.security.CurrentViewer;
import org.omnifaces.cdi.Param;

/** {@code /faq/category/<slug>}: the articles of a category. */
@Named
@RequestScoped
public class HelpCategoryPage {

    @Inject
    private HelpCentre help;

    @Inject
    private CurrentViewer current;

    @Inject
    @Param(pathIndex = 0)
    private String slug;

    @Inject
    @Param
    private String cursor;

    private FaqCategorySummary category;
    private Page<ArticleRow> articles;

    @PostConstruct
    void read() {
        category = help.category(current.viewer(), slug == null ? "" : slug).orElseThrow(UnknownObjectException::new);
        articles = help.articles(current.viewer(), slug, current.locale(), cursor, Limit.DEFAULT);
    }

    public FaqCategorySummary getCategory() {
        return category;
    }

    public Page<ArticleRow> getArticles() {
        return articles;
    }
}
