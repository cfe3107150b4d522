package org.atrium.web.forum;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import org.atrium.forum.ThreadPath;
import org.atrium.forum.reading.Discussion;
import org.atrium.forum.reading.Discussion.PostOfThread;
import org.atrium.platform.error.UnknownObjectException;
import org.atrium.web.http.PathId;
import org.atrium.web.http.Redirect;
import org.atrium.web.security.CurrentViewer;
import org.omnifaces.cdi.Param;

/** {@code /forum/post/{id}}: leads to where a post stands now, in whichever thread and on whichever page of it. */
@Named
@RequestScoped
public class PostPlace {

    @Inject
    private Discussion discussion;

    @Inject
    private CurrentViewer current;

    @Inject
    @Param(pathIndex = 0)
    private String id;

    public void go() throws IOException {
        Redirect.to(place(PathId.of(id)));
    }

    /** Where the post stands, or the thread that says it does not any more. */
    private String place(long post) {
        try {
            return of(discussion.post(current.viewer(), post));
        } catch (UnknownObjectException gone) {
            return discussion.threadOfGone(current.viewer(), post) + "?post=" + post;
        }
    }

    /** The address of a post, on the page of its thread that shows it. */
    static String of(PostOfThread found) {
        return ThreadPath.of(
                found.thread().id(),
                found.thread().slug(),
                found.post().id(),
                found.post().number());
    }
}
