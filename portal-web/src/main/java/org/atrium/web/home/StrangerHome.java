package org.atrium.web.home;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.atrium.account.Viewer;
import org.atrium.faq.CategoryCard;
import org.atrium.faq.HelpCentre;
import org.atrium.forum.ThreadRow;
import org.atrium.forum.ThreadStatus;
import org.atrium.forum.lists.Community;
import org.atrium.forum.lists.ThreadFilter;

/** The start page of a visitor: the topics of the help centre and what the community just solved. The same for every visitor. */
@Named
@RequestScoped
public class StrangerHome {

    private static final int TOPICS = 6;
    private static final int THREADS = 3;
    private static final ThreadFilter SOLVED = new ThreadFilter(null, null, ThreadStatus.SOLVED, null, false, false);

    @Inject
    private HelpCentre help;

    @Inject
    private Community community;

    private List<CategoryCard> topics;
    private List<ThreadRow> solved;

    @PostConstruct
    void read() {
        topics = help.categories(Viewer.visitor()).stream()
                .filter(topic -> topic.articles() > 0)
                .limit(TOPICS)
                .toList();
        solved = community.threads(Viewer.visitor(), SOLVED, null, THREADS).items();
    }

    public List<CategoryCard> getTopics() {
        return topics;
    }

    /** Questions that were solved last. */
    public List<ThreadRow> getSolved() {
        return solved;
    }
}
