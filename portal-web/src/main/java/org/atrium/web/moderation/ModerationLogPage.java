package org.atrium.web.moderation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.atrium.moderation.ModerationLog;
import org.atrium.platform.paging.Limit;
import org.atrium.platform.paging.Page;
import org.omnifaces.cdi.Param;

/** {@code /moderation/log}: who judged what, when, and what it was before. */
@Named
@RequestScoped
public class ModerationLogPage {

    @Inject
    private ModerationLog log;

    @Inject
    @Param
    private String cursor;

    private Page<ModerationLog.Entry> entries;

    public Page<ModerationLog.Entry> getEntries() {
        if (entries == null) {
            entries = log.entries(cursor, Limit.DEFAULT);
        }
        return entries;
    }
}
