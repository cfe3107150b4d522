package org.atrium.web.faq;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.atrium.faq.ArticleRow;
import org.atrium.faq.CategoryCard;
import org.atrium.faq.HelpCentre;
import org.atrium.web.security.CurrentViewer;

/** {@code /help}: the topics of the help centre and what helped most people. */
@Named
@RequestScoped
public class HelpHomePage {

    private static final int POPULAR = 8;

    @Inject
    private HelpCentre help;

    @Inject
    private CurrentViewer current;

    private List<CategoryCard> topics;
    private List<ArticleRow> popular;

    @PostConstruct
    void read() {
        topics = help.categories(current.viewer()).stream()
                .filter(topic -> topic.articles() > 0)
                .toList();
        popular = help.articles(current.viewer(), null, current.locale(), null, POPULAR)
                .items();
    }

    public List<CategoryCard> getTopics() {
        return topics;
    }

    public List<ArticleRow> getPopular() {
        return popular;
    }
}
