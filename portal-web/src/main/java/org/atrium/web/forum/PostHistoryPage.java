package org.atrium.web.forum;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.atrium.forum.reading.ReadingThread;
import org.atrium.forum.reading.ReadingThread.PostRevisionView;
import org.atrium.forum.reading.ReadingThread.PostWithThread;
import org.atrium.web.http.PathId;
import org.atrium.web.security.CurrentViewer;
import org.omnifaces.cdi.Param;

/** {@code /forum/history/{post}}: the revisions of a post. */
@Named
@RequestScoped
public class PostHistoryPage {

    @Inject
    private ReadingThread reading;

    @Inject
    private CurrentViewer current;

    @Inject
    @Param(pathIndex = 0)
    private String id;

    private PostWithThread found;
    private List<PostRevisionView> revisions;

    public PostWithThread getFound() {
        if (found == null) {
            found = reading.post(current.viewer(), PathId.of(id));
        }
        return found;
    }

    public List<PostRevisionView> getRevisions() {
        if (revisions == null) {
            revisions = reading.history(current.viewer(), PathId.of(id));
        }
        return revisions;
    }
}
