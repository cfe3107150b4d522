package org.atrium.web.home;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.atrium.account.Viewer;
import org.atrium.faq.FaqCategorySummary;
import org.atrium.faq.HelpCentre;
import org.atrium.forum.ThreadRow;
import org.atrium.forum.ThreadStatus;
import org.atrium.forum.lists.ThreadFilter;
import org.atrium.forum.lists.ThreadLists;

/** Home page of a visitor: categories of the help centre and recently solved threads. The same for every visitor. */
@Named
@RequestScoped
public class VisitorHome {

    private static final int MAX_CATEGORIES = 6;
    private static final int THREADS = 3;
    private static final ThreadFilter SOLVED =
            ThreadFilter.where().status(ThreadStatus.SOLVED).build();

    @Inject
    private HelpCentre help;

    @Inject
    private ThreadLists threadLists;

    private List<FaqCategorySummary> categories;
    private List<ThreadRow> solved;

    @PostConstruct
    void read() {
        categories = help.categories(Viewer.visitor()).stream()
                .filter(category -> category.articles() > 0)
                .limit(MAX_CATEGORIES)
                .toList();
        solved = threadLists.threads(Viewer.visitor(), SOLVED, null, THREADS).items();
    }

    public List<FaqCategorySummary> getCategories() {
        return categories;
    }

    /** Questions that were solved last. */
    public List<ThreadRow> getSolved() {
        return solved;
    }
}
