package org.atrium.web.forum;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.atrium.account.Viewer;
import org.atrium.forum.reading.OwnDrafts;
import org.atrium.platform.paging.Page;

/** {@code /forum/drafts}: the viewer's drafts of threads and replies, the latest first. */
@Named
@RequestScoped
public class OwnDraftsPage extends OwnList<OwnDrafts.OwnDraft> {

    @Inject
    private OwnDrafts drafts;

    @Override
    Page<OwnDrafts.OwnDraft> list(Viewer viewer, String cursor, int limit) {
        return drafts.list(viewer, cursor, limit);
    }
}
