package org.atrium.web.moderation;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import org.atrium.account.AccountDirectory;
import org.atrium.account.PersonName;
import org.atrium.moderation.ModerationAct;
import org.atrium.moderation.ModerationLog;
import org.atrium.platform.paging.Limit;
import org.atrium.platform.paging.Page;
import org.atrium.web.security.CurrentViewer;
import org.omnifaces.cdi.Param;

/** {@code /moderation/log}: who judged what, when, and what it was before; by person, act and words. */
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
    @Param
    private String who;

    @Inject
    @Param
    private String q;

    @Inject
    @Param
    private String cursor;

    private ModerationAct act;
    private Page<ModerationLog.Entry> entries;

    @PostConstruct
    void read() {
        act = Arrays.stream(ModerationAct.values())
                .filter(known -> known.name().equals(action))
                .findFirst()
                .orElse(null);
        entries = log.entries(current.viewer(), new ModerationLog.Wanted(act, who, q), cursor, Limit.DEFAULT);
    }

    public Page<ModerationLog.Entry> getEntries() {
        return entries;
    }

    /** Whether anything narrows the log, so that an empty one does not mean nothing was done. */
    public boolean isNarrowed() {
        return act != null || who != null || q != null;
    }

    public ModerationAct[] getActs() {
        return ModerationAct.values();
    }

    public List<PersonName> getStaff() {
        return accounts.staff();
    }

    public ModerationAct getAct() {
        return act;
    }

    public String getWho() {
        return who;
    }

    public String getQ() {
        return q;
    }
}
