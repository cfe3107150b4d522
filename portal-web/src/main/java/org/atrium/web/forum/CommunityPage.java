package org.atrium.web.forum;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.atrium.account.Viewer;
import org.atrium.forum.ThreadRow;
import org.atrium.forum.ThreadStatus;
import org.atrium.forum.category.ForumCategorySummary;
import org.atrium.forum.category.ForumCategoryView;
import org.atrium.forum.lists.ThreadFilter;
import org.atrium.forum.lists.ThreadLists;
import org.atrium.forum.reading.ReadTracking;
import org.atrium.platform.paging.Limit;
import org.atrium.platform.paging.Page;
import org.atrium.web.http.RequestParams;
import org.atrium.web.http.VisitorPageCache;
import org.atrium.web.http.VisitorPageCache.PageVersion;
import org.atrium.web.security.CurrentViewer;

/** {@code /community} and {@code /forum/category/{slug}}: lists of threads, the latest post first. */
@Named
@RequestScoped
public class CommunityPage {

    /** What the lists of the viewer's own are called among the pages of theirs. */
    private static final Map<String, String> OWN_TABS =
            Map.of("mine", "threads", "following", "following", "bookmarked", "bookmarks");

    @Inject
    private ThreadLists lists;

    @Inject
    private ReadTracking readTracking;

    @Inject
    private CurrentViewer current;

    @Inject
    private VisitorPageCache pageCache;

    private String slug;
    private String show;
    private String tag;
    private String cursor;

    private ForumCategoryView category;
    private Page<ThreadRow> threads;
    private Set<Long> unread;

    @PostConstruct
    void init() {
        slug = RequestParams.pathPart(0);
        show = RequestParams.queryParam("show");
        tag = RequestParams.queryParam("tag");
        cursor = RequestParams.queryParam("cursor");
    }

    /** Spares making again a list that a visitor can have already. */
    public void beforeRender() {
        if (!current.isSignedIn()) {
            pageCache.notModifiedOrCache(listVersion(lists, filter(), cursor));
        }
    }

    private static PageVersion listVersion(ThreadLists community, ThreadFilter filter, String cursor) {
        return () -> community.listVersion(Viewer.visitor(), filter, cursor, Limit.DEFAULT);
    }

    /** The categories with how much is in them. */
    public List<ForumCategorySummary> getCategories() {
        return lists.categorySummaries();
    }

    /** The category of the page, null on the front page. */
    public ForumCategoryView getCategory() {
        if (category == null && slug != null) {
            category = lists.category(slug);
        }
        return category;
    }

    public Page<ThreadRow> getThreads() {
        if (threads == null) {
            if (!current.isSignedIn()) {
                pageCache.prefetch(listVersion(lists, filter(), cursor));
            }
            threads = lists.threads(current.viewer(), filter(), cursor, Limit.DEFAULT);
        }
        return threads;
    }

    /** Which of the threads have something new for the viewer. */
    public Set<Long> getUnread() {
        if (unread == null) {
            unread = current.isSignedIn()
                    ? readTracking.unreadThreads(current.viewer(), getThreads().items())
                    : Set.of();
        }
        return unread;
    }

    /** Which of the threads are shown: {@code unanswered}, {@code solved}, {@code mine}, {@code following}, {@code bookmarked}, or null for all. */
    public String getShow() {
        return show;
    }

    /** Whether the viewer's own threads are shown, or those they follow or want to find again. */
    public boolean isOwn() {
        return current.isSignedIn() && show != null && OWN_TABS.containsKey(show);
    }

    /** Which of the pages of the viewer's own that is. */
    public String getOwnTab() {
        return OWN_TABS.get(show);
    }

    /** The text that says what is shown. */
    public String getHeadingKey() {
        if (isOwn()) {
            return "page.yours." + getOwnTab();
        }
        return switch (show == null ? "" : show) {
            case "unanswered", "solved" -> "forum.heading." + show;
            default -> "forum.home.title";
        };
    }

    public String getTag() {
        return tag;
    }

    private ThreadFilter filter() {
        return ThreadFilter.where()
                .category(slug)
                .tag(tag)
                .status(status())
                .ownOnly("mine".equals(show) && current.isSignedIn())
                .bookmarked("bookmarked".equals(show) && current.isSignedIn())
                .followed("following".equals(show) && current.isSignedIn())
                .build();
    }

    private ThreadStatus status() {
        if ("unanswered".equals(show)) {
            return ThreadStatus.OPEN;
        }
        return "solved".equals(show) ? ThreadStatus.SOLVED : null;
    }
}
