package org.atrium.web.forum;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import org.atrium.forum.ThreadPath;
import org.atrium.forum.reading.ReadingThread;
import org.atrium.forum.reading.ReadingThread.PostWithThread;
import org.atrium.platform.error.UnknownObjectException;
import org.atrium.web.http.PathId;
import org.atrium.web.http.Redirect;
import org.atrium.web.security.CurrentViewer;
import org.omnifaces.cdi.Param;

/** {@code /forum/post/{id}}: redirects to the page of the thread that shows the post now. */
@Named
@RequestScoped
public class PostRedirect {

    @Inject
    private ReadingThread reading;

    @Inject
    private CurrentViewer current;

    @Inject
    @Param(pathIndex = 0)
    private String id;

    public void redirect() throws IOException {
        Redirect.to(pathOf(PathId.of(id)));
    }

    /** Where the post stands, or the thread that says it does not any more. */
    private String pathOf(long post) {
        try {
            return path(reading.post(current.viewer(), post));
        } catch (UnknownObjectException gone) {
            return reading.threadOfUnreadablePost(current.viewer(), post) + "?post=" + post;
        }
    }

    /** The address of a post, on the page of its thread that shows it. */
    static String path(PostWithThread found) {
        return ThreadPath.of(
                found.thread().id(),
                found.thread().slug(),
                found.post().id(),
                found.post().number());
    }
}
