package org.atrium.web.forum;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import org.atrium.forum.Reactions;
import org.atrium.forum.ThreadLocking;
import org.atrium.web.http.Redirect;
import org.atrium.web.http.RowAction;
import org.atrium.web.security.CurrentViewer;
import org.atrium.web.text.PageTexts;

/**
 * The buttons above the posts on a thread's page. Each sends the state it asks for, so that a repeated press, or one
 * from an outdated page, has the same result.
 */
@Named
@RequestScoped
public class ThreadActions {

    @Inject
    private ThreadPage page;

    @Inject
    private Reactions reactions;

    @Inject
    private org.atrium.forum.reading.ReadTracking readTracking;

    @Inject
    private ThreadLocking locking;

    @Inject
    private CurrentViewer current;

    @Inject
    private PageTexts text;

    public void same() throws IOException {
        if (isRequested("same")) {
            reactions.addSameProblem(current.viewer(), page.getThread().id());
        } else {
            reactions.removeSameProblem(current.viewer(), page.getThread().id());
        }
        redirectToButtons(null);
    }

    public void follow() throws IOException {
        if (isRequested("follow")) {
            reactions.follow(current.viewer(), page.getThread().id());
        } else {
            reactions.unfollow(current.viewer(), page.getThread().id());
        }
        redirectToButtons(null);
    }

    public void bookmark() throws IOException {
        boolean wanted = isRequested("bookmark");
        readTracking.setBookmark(current.viewer(), page.getThread().id(), wanted);
        redirectToButtons(text.of(wanted ? "forum.done.bookmarked" : "forum.done.unbookmarked"));
    }

    public void lock() throws IOException {
        boolean wanted = isRequested("lock");
        locking.lock(current.viewer(), page.getThread().id(), wanted);
        redirectToButtons(text.of(wanted ? "forum.done.locked" : "forum.done.unlocked"));
    }

    public void archive() throws IOException {
        boolean wanted = isRequested("archive");
        locking.archive(current.viewer(), page.getThread().id(), wanted);
        redirectToButtons(text.of(wanted ? "forum.done.archived" : "forum.done.unarchived"));
    }

    private static boolean isRequested(String button) {
        return Boolean.parseBoolean(RowAction.id(button));
    }

    /** To where the buttons are. */
    private void redirectToButtons(String message) throws IOException {
        Redirect.to(page.getThread().path() + "#thread-acts", message);
    }
}
