package org.atrium.web.moderation;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import org.atrium.account.AccountDirectory;
import org.atrium.account.PersonName;
import org.atrium.moderation.ModerationAction;
import org.atrium.moderation.ModerationLog;
import org.atrium.platform.paging.Limit;
import org.atrium.platform.paging.Page;
import org.atrium.web.security.CurrentViewer;
import org.omnifaces.cdi.Param;

/** {@code /moderation/log}: the moderation log, filtered by moderator, action and text. */
@Named
@RequestScoped
public class ModerationLogPage {

    @Inject
    private ModerationLog log;

    @Inject
    private CurrentViewer current;

    @Inject
    private AccountDirectory accounts;

    @Inject
    @Param
    private String action;

    @Inject
    @Param(name = "who")
    private String moderator;

    @Inject
    @Param
    private String q;

    @Inject
    @Param
    private String cursor;

    private ModerationAction selectedAction;
    private Page<ModerationLog.ModerationLogEntry> entries;

    @PostConstruct
    void read() {
        selectedAction = Arrays.stream(ModerationAction.values())
                .filter(known -> known.name().equals(action))
                .findFirst()
                .orElse(null);
        entries = log.entries(
                current.viewer(),
                new ModerationLog.ModerationLogFilter(selectedAction, moderator, q),
                cursor,
                Limit.DEFAULT);
    }

    public Page<ModerationLog.ModerationLogEntry> getEntries() {
        return entries;
    }

    /** Whether anything narrows the log, so that an empty one does not mean nothing was done. */
    public boolean isFiltered() {
        return selectedAction != null || moderator != null || q != null;
    }

    public ModerationAction[] getActions() {
        return ModerationAction.values();
    }

    public List<PersonName> getStaff() {
        return accounts.staffNames();
    }

    public ModerationAction getSelectedAction() {
        return selectedAction;
    }

    public String getModerator() {
        return moderator;
    }

    public String getQ() {
        return q;
    }
}
