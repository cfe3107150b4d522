package org.atrium.web.forum;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.atrium.account.Viewer;
import org.atrium.forum.lists.OwnReplies;
import org.atrium.platform.paging.Page;

/** {@code /forum/answers}: the viewer's replies in the threads of others, newest first. */
@Named
@RequestScoped
public class OwnRepliesPage extends OwnList<OwnReplies.OwnReply> {

    @Inject
    private OwnReplies replies;

    @Override
    Page<OwnReplies.OwnReply> list(Viewer viewer, String cursor, int limit) {
        return replies.list(viewer, cursor, limit);
    }
}
