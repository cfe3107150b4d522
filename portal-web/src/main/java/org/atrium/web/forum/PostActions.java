package org.atrium.web.forum;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import org.atrium.forum.AcceptingAnswer;
import org.atrium.forum.Reactions;
import org.atrium.web.http.Redirect;
import org.atrium.web.http.RowAction;
import org.atrium.web.security.CurrentViewer;
import org.atrium.web.text.PageTexts;

/** The buttons of posts on a thread's page; each names its post, see {@code p:rowactions}. */
@Named
@RequestScoped
public class PostActions {

    @Inject
    private ThreadPage page;

    @Inject
    private Reactions reactions;

    @Inject
    private AcceptingAnswer acceptingAnswer;

    @Inject
    private CurrentViewer current;

    @Inject
    private PageTexts text;

    public void like() throws IOException {
        long post = RowAction.number("like");
        reactions.like(current.viewer(), post);
        redirectToPost(post);
    }

    public void unlike() throws IOException {
        long post = RowAction.number("unlike");
        reactions.unlike(current.viewer(), post);
        redirectToPost(post);
    }

    public void accept() throws IOException {
        acceptingAnswer.accept(current.viewer(), page.getThread().id(), RowAction.number("accept"));
        Redirect.to(page.getThread().path() + "#answer-accepted", text.of("forum.done.accepted"));
    }

    public void unaccept() throws IOException {
        long post = RowAction.number("unaccept");
        acceptingAnswer.unaccept(current.viewer(), page.getThread().id());
        Redirect.to("/forum/post/" + post, text.of("forum.done.unaccepted"));
    }

    /** To where the post stands, on whichever page of the thread that is. */
    private static void redirectToPost(long post) throws IOException {
        Redirect.to("/forum/post/" + post);
    }
}
