package org.atrium.web.forum;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import org.atrium.forum.Reactions;
import org.atrium.forum.ThreadCare;
import org.atrium.web.http.Redirect;
import org.atrium.web.http.RowAction;
import org.atrium.web.security.CurrentViewer;
import org.atrium.web.text.PageTexts;

/**
 * The buttons above the posts on a thread's page. Each says whether its matter is wanted, so that pressing it twice, or
 * on a page that shows what was, asks for the same.
 */
@Named
@RequestScoped
public class ThreadActs {

    @Inject
    private ThreadPage page;

    @Inject
    private Reactions reactions;

    @Inject
    private org.atrium.forum.reading.Reading readers;

    @Inject
    private ThreadCare care;

    @Inject
    private CurrentViewer current;

    @Inject
    private PageTexts text;

    public void same() throws IOException {
        if (isWanted("same")) {
            reactions.sameProblem(current.viewer(), page.getThread().id());
        } else {
            reactions.noMoreSameProblem(current.viewer(), page.getThread().id());
        }
        Redirect.to(page.getThread().path());
    }

    public void follow() throws IOException {
        if (isWanted("follow")) {
            reactions.follow(current.viewer(), page.getThread().id());
        } else {
            reactions.unfollow(current.viewer(), page.getThread().id());
        }
        Redirect.to(page.getThread().path());
    }

    public void bookmark() throws IOException {
        boolean wanted = isWanted("bookmark");
        readers.bookmark(current.viewer(), page.getThread().id(), wanted);
        back(text.of(wanted ? "forum.done.bookmarked" : "forum.done.unbookmarked"));
    }

    public void lock() throws IOException {
        boolean wanted = isWanted("lock");
        care.lock(current.viewer(), page.getThread().id(), wanted);
        back(text.of(wanted ? "forum.done.locked" : "forum.done.unlocked"));
    }

    public void archive() throws IOException {
        boolean wanted = isWanted("archive");
        care.archive(current.viewer(), page.getThread().id(), wanted);
        back(text.of(wanted ? "forum.done.archived" : "forum.done.unarchived"));
    }

    private static boolean isWanted(String button) {
        return Boolean.parseBoolean(RowAction.id(button));
    }

    private void back(String message) throws IOException {
        Redirect.to(page.getThread().path(), message);
    }
}
