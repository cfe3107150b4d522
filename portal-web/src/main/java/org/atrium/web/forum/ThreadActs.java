package org.atrium.web.forum;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import org.atrium.forum.Accepting;
import org.atrium.forum.PostView;
import org.atrium.forum.Reactions;
import org.atrium.forum.ThreadCare;
import org.atrium.forum.ThreadPath;
import org.atrium.forum.ThreadRow;
import org.atrium.web.http.Redirect;
import org.atrium.web.security.CurrentViewer;
import org.atrium.web.text.PageTexts;

/** The buttons of a thread's page. */
@Named
@RequestScoped
public class ThreadActs {

    @Inject
    private ThreadPage page;

    @Inject
    private Reactions reactions;

    @Inject
    private org.atrium.forum.Reading readers;

    @Inject
    private Accepting accepting;

    @Inject
    private ThreadCare care;

    @Inject
    private CurrentViewer current;

    @Inject
    private PageTexts text;

    public void like(PostView post) throws IOException {
        if (post.liked()) {
            reactions.unlike(current.viewer(), post.id());
        } else {
            reactions.like(current.viewer(), post.id());
        }
        back(post);
    }

    public void accept(PostView post) throws IOException {
        if (post.accepted()) {
            accepting.unaccept(current.viewer(), page.getThread().id());
            back(post);
        } else {
            accepting.accept(current.viewer(), page.getThread().id(), post.id());
            back(text.of("forum.done.accepted"));
        }
    }

    public void sameProblem() throws IOException {
        if (page.getReading().mine().affected()) {
            reactions.noMoreSameProblem(current.viewer(), page.getThread().id());
        } else {
            reactions.sameProblem(current.viewer(), page.getThread().id());
        }
        Redirect.to(page.getThread().path());
    }

    public void follow() throws IOException {
        if (page.getReading().mine().following()) {
            reactions.unfollow(current.viewer(), page.getThread().id());
        } else {
            reactions.follow(current.viewer(), page.getThread().id());
        }
        Redirect.to(page.getThread().path());
    }

    public void bookmark() throws IOException {
        boolean wanted = !page.getReading().mine().bookmarked();
        readers.bookmark(current.viewer(), page.getThread().id(), wanted);
        back(text.of(wanted ? "forum.done.bookmarked" : "forum.done.unbookmarked"));
    }

    public void lock() throws IOException {
        ThreadRow thread = page.getThread();
        care.lock(current.viewer(), thread.id(), !thread.locked());
        back(text.of(thread.locked() ? "forum.done.unlocked" : "forum.done.locked"));
    }

    public void archive() throws IOException {
        ThreadRow thread = page.getThread();
        care.archive(current.viewer(), thread.id(), !thread.archived());
        back(text.of(thread.archived() ? "forum.done.unarchived" : "forum.done.archived"));
    }

    private void back(String message) throws IOException {
        Redirect.to(page.getThread().path(), message);
    }

    private void back(PostView post) throws IOException {
        ThreadRow thread = page.getThread();
        Redirect.to(ThreadPath.of(thread.id(), thread.slug(), post.id()));
    }
}
