package org.atrium.web.forum;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Set;
import org.atrium.account.Viewer;
import org.atrium.forum.ThreadRow;
import org.atrium.forum.ThreadStatus;
import org.atrium.forum.category.CategoryView;
import org.atrium.forum.category.Topic;
import org.atrium.forum.lists.Community;
import org.atrium.forum.lists.ThreadFilter;
import org.atrium.forum.reading.Reading;
import org.atrium.platform.paging.Limit;
import org.atrium.platform.paging.Page;
import org.atrium.web.http.Asked;
import org.atrium.web.http.VisitorCopy;
import org.atrium.web.http.VisitorCopy.Facts;
import org.atrium.web.security.CurrentViewer;

/** {@code /community} and {@code /forum/category/{slug}}: what is talked about, the latest first. */
@Named
@RequestScoped
public class CommunityPage {

    @Inject
    private Community community;

    @Inject
    private Reading reading;

    @Inject
    private CurrentViewer current;

    @Inject
    private VisitorCopy copy;

    private String slug;
    private String show;
    private String tag;
    private String cursor;

    private CategoryView category;
    private Page<ThreadRow> threads;
    private Set<Long> news;

    @PostConstruct
    void ask() {
        slug = Asked.part(0);
        show = Asked.value("show");
        tag = Asked.value("tag");
        cursor = Asked.value("cursor");
    }

    /** Spares making again a list that a visitor can have already. */
    public void enter() {
        if (!current.isSignedIn()) {
            copy.offer(list(community, filter(), cursor));
        }
    }

    private static Facts list(Community community, ThreadFilter filter, String cursor) {
        return () -> community.stamps(Viewer.visitor(), filter, cursor, Limit.DEFAULT);
    }

    /** The categories with how much is in them. */
    public List<Topic> getTopics() {
        return community.topics();
    }

    /** The category of the page, null on the front page. */
    public CategoryView getCategory() {
        if (category == null && slug != null) {
            category = community.category(slug);
        }
        return category;
    }

    public Page<ThreadRow> getThreads() {
        if (threads == null) {
            if (!current.isSignedIn()) {
                copy.ask(list(community, filter(), cursor));
            }
            threads = community.threads(current.viewer(), filter(), cursor, Limit.DEFAULT);
        }
        return threads;
    }

    /** Which of the threads have something new for the viewer. */
    public Set<Long> getNews() {
        if (news == null) {
            news = current.isSignedIn()
                    ? reading.news(current.viewer(), getThreads().items())
                    : Set.of();
        }
        return news;
    }

    /** Which of the threads are shown: {@code unanswered}, {@code solved}, {@code mine}, {@code bookmarked}, or null for all. */
    public String getShow() {
        return show;
    }

    public String getTag() {
        return tag;
    }

    private ThreadFilter filter() {
        return new ThreadFilter(
                slug,
                tag,
                status(),
                null,
                "mine".equals(show) && current.isSignedIn(),
                "bookmarked".equals(show) && current.isSignedIn());
    }

    private ThreadStatus status() {
        if ("unanswered".equals(show)) {
            return ThreadStatus.OPEN;
        }
        return "solved".equals(show) ? ThreadStatus.SOLVED : null;
    }
}
