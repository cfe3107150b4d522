package org.atrium.web.forum;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.atrium.forum.reading.Discussion;
import org.atrium.forum.reading.Discussion.PostOfThread;
import org.atrium.forum.reading.Discussion.Revision;
import org.atrium.web.http.PathId;
import org.atrium.web.security.CurrentViewer;
import org.omnifaces.cdi.Param;

/** {@code /forum/history/{post}}: what a post said before. */
@Named
@RequestScoped
public class PostHistoryPage {

    @Inject
    private Discussion discussion;

    @Inject
    private CurrentViewer current;

    @Inject
    @Param(pathIndex = 0)
    private String id;

    private PostOfThread found;
    private List<Revision> revisions;

    public PostOfThread getFound() {
        if (found == null) {
            found = discussion.post(current.viewer(), PathId.of(id));
        }
        return found;
    }

    public List<Revision> getRevisions() {
        if (revisions == null) {
            revisions = discussion.history(current.viewer(), PathId.of(id));
        }
        return revisions;
    }
}
