package org.atrium.web.faq;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import org.atrium.account.Viewer;
import org.atrium.faq.ArticleRow;
import org.atrium.faq.FaqCategorySummary;
import org.atrium.faq.HelpCentre;
import org.atrium.web.http.DataVersion;
import org.atrium.web.http.VisitorPageCache;
import org.atrium.web.http.VisitorPageCache.PageVersion;
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

    @Inject
    private VisitorPageCache pageCache;

    @PostConstruct
    void read() {
        categories = categories(help, current.viewer());
        popular = popular(help, current.viewer(), current.locale());
    }

    /** Spares making again a page that a visitor can have already. */
    public void beforeRender() {
        if (!current.isSignedIn()) {
            pageCache.notModifiedOrCache(
                    shownVersion(help, current.locale()), () -> DataVersion.of(categories, popular));
        }
    }

    private static PageVersion shownVersion(HelpCentre help, Locale locale) {
        return () -> DataVersion.of(categories(help, Viewer.visitor()), popular(help, Viewer.visitor(), locale));
    }

    private static List<FaqCategorySummary> categories(HelpCentre help, Viewer viewer) {
        return help.categories(viewer).stream()
                .filter(category -> category.articles() > 0)
                .toList();
    }

    private static List<ArticleRow> popular(HelpCentre help, Viewer viewer, Locale locale) {
        return help.articles(viewer, null, locale, null, POPULAR).items();
    }

    public List<FaqCategorySummary> getCategories() {
        return categories;
    }

    public List<ArticleRow> getPopular() {
        return popular;
    }
}
