package org.atrium.web.moderation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.atrium.moderation.OwnVerdicts;
import org.atrium.moderation.VerdictView;
import org.atrium.platform.paging.Limit;
import org.atrium.platform.paging.Page;
import org.atrium.web.security.CurrentViewer;
import org.omnifaces.cdi.Param;

/** {@code /forum/verdicts}: the verdicts about the viewer's texts. */
@Named
@RequestScoped
public class OwnVerdictsPage {

    @Inject
    private OwnVerdicts verdicts;

    @Inject
    private CurrentViewer current;

    @Inject
    @Param
    private String cursor;

    private Page<VerdictView> page;

    public Page<VerdictView> getPage() {
        if (page == null) {
            current.viewer().requireAccount();
            page = verdicts.list(current.viewer(), cursor, Limit.DEFAULT);
        }
        return page;
    }
}
