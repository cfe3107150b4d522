package org.atrium.web.home;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.LongStream;
import org.atrium.account.Viewer;
import org.atrium.faq.FaqCategorySummary;
import org.atrium.faq.HelpCentre;
import org.atrium.forum.ThreadRow;
import org.atrium.forum.ThreadStatus;
import org.atrium.forum.lists.ThreadFilter;
import org.atrium.forum.lists.ThreadLists;
import org.atrium.web.http.DataVersion;
import org.atrium.web.http.VisitorPageCache;
import org.atrium.web.http.VisitorPageCache.PageVersion;

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

    @Inject
    private VisitorPageCache pageCache;

    @PostConstruct
    void read() {
        pageCache.prefetch(shownVersion(help, threadLists));
        categories = categories(help);
        solved = threadLists.threads(Viewer.visitor(), SOLVED, null, THREADS).items();
    }

    /** Spares making again a page that a visitor can have already. */
    public void beforeRender() {
        pageCache.notModifiedOrCache(shownVersion(help, threadLists));
    }

    private static PageVersion shownVersion(HelpCentre help, ThreadLists threads) {
        return () -> LongStream.concat(
                        LongStream.of(DataVersion.of(categories(help))),
                        LongStream.of(threads.listVersion(Viewer.visitor(), SOLVED, null, THREADS)))
                .toArray();
    }

    private static List<FaqCategorySummary> categories(HelpCentre help) {
        return help.categories(Viewer.visitor()).stream()
                .filter(category -> category.articles() > 0)
                .limit(MAX_CATEGORIES)
                .toList();
    }

    public List<FaqCategorySummary> getCategories() {
        return categories;
    }

    /** Questions that were solved last. */
    public List<ThreadRow> getSolved() {
        return solved;
    }
}
