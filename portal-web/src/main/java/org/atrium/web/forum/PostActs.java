package org.atrium.web.forum;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import org.atrium.forum.Accepting;
import org.atrium.forum.Reactions;
import org.atrium.web.http.Redirect;
import org.atrium.web.http.RowAction;
import org.atrium.web.security.CurrentViewer;
import org.atrium.web.text.PageTexts;

/** The buttons of the posts on a thread's page: each names its post and what is asked for, see {@code p:rowaction}. */
@Named
@RequestScoped
public class PostActs {

    @Inject
    private ThreadPage page;

    @Inject
    private Reactions reactions;

    @Inject
    private Accepting accepting;

    @Inject
    private CurrentViewer current;

    @Inject
    private PageTexts text;

    public void like() throws IOException {
        long post = RowAction.number("like");
        reactions.like(current.viewer(), post);
        back(post);
    }

    public void unlike() throws IOException {
        long post = RowAction.number("unlike");
        reactions.unlike(current.viewer(), post);
        back(post);
    }

    public void accept() throws IOException {
        accepting.accept(current.viewer(), page.getThread().id(), RowAction.number("accept"));
        Redirect.to(page.getThread().path(), text.of("forum.done.accepted"));
    }

    public void unaccept() throws IOException {
        accepting.unaccept(current.viewer(), page.getThread().id());
        back(RowAction.number("unaccept"));
    }

    /** To where the post stands, on whichever page of the thread that is. */
    private static void back(long post) throws IOException {
        Redirect.to("/forum/post/" + post);
    }
}
