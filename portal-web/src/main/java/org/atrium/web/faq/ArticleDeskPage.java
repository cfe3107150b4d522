package org.atrium.web.faq;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import org.atrium.faq.ArticleDesk;
import org.atrium.faq.ArticleDeskRow;
import org.atrium.faq.ArticleStatus;
import org.atrium.platform.paging.Limit;
import org.atrium.platform.paging.Page;
import org.atrium.web.security.CurrentViewer;
import org.omnifaces.cdi.Param;

/** {@code /desk/articles}: all articles for staff, by status. */
@Named
@RequestScoped
public class ArticleDeskPage {

    @Inject
    private ArticleDesk desk;

    @Inject
    private CurrentViewer current;

    @Inject
    @Param
    private String status;

    @Inject
    @Param
    private String cursor;

    private ArticleStatus only;
    private Page<ArticleDeskRow> articles;

    @PostConstruct
    void read() {
        only = Arrays.stream(ArticleStatus.values())
                .filter(one -> one.name().equalsIgnoreCase(status))
                .findFirst()
                .orElse(null);
        articles = desk.list(current.viewer(), only, cursor, Limit.DEFAULT);
    }

    public Page<ArticleDeskRow> getArticles() {
        return articles;
    }

    public List<ArticleStatus> getStatuses() {
        return List.of(ArticleStatus.values());
    }

    /** The status whose articles are shown, null for all. */
    public ArticleStatus getOnly() {
        return only;
    }
}
