package org.atrium.web.forum;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.atrium.forum.reading.OwnDrafts;
import org.atrium.platform.paging.Limit;
import org.atrium.platform.paging.Page;
import org.atrium.web.security.CurrentViewer;
import org.omnifaces.cdi.Param;

/** {@code /forum/drafts}: the viewer's drafts of threads and replies, the latest first. */
@Named
@RequestScoped
public class OwnDraftsPage {

    @Inject
    private OwnDrafts drafts;

    @Inject
    private CurrentViewer current;

    @Inject
    @Param
    private String cursor;

    private Page<OwnDrafts.OwnDraft> page;

    @PostConstruct
    void load() {
        page = drafts.list(current.viewer(), cursor, Limit.DEFAULT);
    }

    public Page<OwnDrafts.OwnDraft> getPage() {
        return page;
    }
}
