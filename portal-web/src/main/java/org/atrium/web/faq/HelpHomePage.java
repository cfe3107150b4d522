package org.atrium.web.faq;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.atrium.faq.ArticleRow;
import org.atrium.faq.FaqCategorySummary;
import org.atrium.faq.HelpCentre;
import org.atrium.web.security.CurrentViewer;

/** {@code /help}: the categories and most helpful articles. */
@Named
@RequestScoped
public class HelpHomePage {

    private static final int POPULAR = 8;

    @Inject
    private HelpCentre help;

    @Inject
    private CurrentViewer current;

    private List<FaqCategorySummary> categories;
    private List<ArticleRow> popular;

    @PostConstruct
    void read() {
        categories = help.categories(current.viewer()).stream()
                .filter(category -> category.articles() > 0)
                .toList();
        popular = help.articles(current.viewer(), null, current.locale(), null, POPULAR)
                .items();
    }

    public List<FaqCategorySummary> getCategories() {
        return categories;
    }

    public List<ArticleRow> getPopular() {
        return popular;
    }
}
