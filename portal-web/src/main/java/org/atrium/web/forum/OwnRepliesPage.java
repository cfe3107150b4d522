package org.atrium.web.forum;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.atrium.forum.lists.OwnReplies;
import org.atrium.platform.paging.Limit;
import org.atrium.platform.paging.Page;
import org.atrium.web.security.CurrentViewer;
import org.omnifaces.cdi.Param;

/** {@code /forum/answers}: the viewer's replies in the threads of others, newest first. */
@Named
@RequestScoped
public class OwnRepliesPage {

    @Inject
    private OwnReplies replies;

    @Inject
    private CurrentViewer current;

    @Inject
    @Param
    private String cursor;

    private Page<OwnReplies.OwnReply> page;

    @PostConstruct
    void load() {
        page = replies.list(current.viewer(), cursor, Limit.DEFAULT);
    }

    public Page<OwnReplies.OwnReply> getPage() {
        return page;
    }
}
