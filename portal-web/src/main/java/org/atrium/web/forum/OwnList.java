package org.atrium.web.forum;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import org.atrium.account.Viewer;
import org.atrium.platform.paging.Limit;
import org.atrium.platform.paging.Page;
import org.atrium.web.security.CurrentViewer;
import org.omnifaces.cdi.Param;

/** A page with a list of something of the viewer's own. */
public abstract class OwnList<T> {

    @Inject
    private CurrentViewer current;

    @Inject
    @Param
    private String cursor;

    private Page<T> page;

    @PostConstruct
    void load() {
        page = list(current.viewer(), cursor, Limit.DEFAULT);
    }

    /** @param cursor where the page before ended, or null */
    abstract Page<T> list(Viewer viewer, String cursor, int limit);

    public Page<T> getPage() {
        return page;
    }
}
