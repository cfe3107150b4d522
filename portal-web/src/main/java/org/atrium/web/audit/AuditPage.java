package org.atrium.web.audit;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import org.atrium.account.AccountDirectory;
import org.atrium.account.AccountId;
import org.atrium.account.AccountSummary;
import org.atrium.account.PersonName;
import org.atrium.audit.AuditLogReader;
import org.atrium.audit.AuditRow;
import org.atrium.platform.paging.Page;
import org.atrium.web.security.CurrentViewer;
import org.atrium.web.text.PageTexts;
import org.omnifaces.cdi.Param;

/** {@code /admin/audit}: the audit trail. */
@Named
@RequestScoped
public class AuditPage {

    private static final int ROWS = 50;

    @Inject
    private AuditLogReader auditLog;

    @Inject
    private AccountDirectory directory;

    @Inject
    private PageTexts text;

    @Inject
    private CurrentViewer current;

    @Inject
    @Param
    private String who;

    @Inject
    @Param
    private String q;

    @Inject
    @Param
    private String cursor;

    private Page<AuditRow> page;
    private Map<AccountId, AccountSummary> actors;

    @PostConstruct
    void load() {
        AccountId actorId = directory.idForFilter(who);
        var filter = new AuditLogReader.AuditFilter(actorId == null ? null : actorId.value(), q, current.locale());
        page = auditLog.list(current.viewer().requireAccount().value(), filter, cursor, ROWS);
        actors = directory.summaries(
                page.items().stream().map(row -> new AccountId(row.actor())).toList());
    }

    /** Whether anything narrows the trail, so that an empty one does not mean nothing was done. */
    public boolean isNarrowed() {
        return who != null || q != null;
    }

    /** Who acted, by name. */
    public String actor(AuditRow row) {
        if (row.client() != null) {
            return row.client();
        }
        AccountSummary account = actors.get(new AccountId(row.actor()));
        return account == null ? text.of("audit.somebody") : account.displayName();
    }

    /** What was done, in words where the feature that did it brings them. */
    public String action(String action) {
        String key = "audit.action." + action;
        return text.has(key) ? text.of(key) : action;
    }

    public Page<AuditRow> getPage() {
        return page;
    }

    public List<PersonName> getStaff() {
        return directory.staffNames();
    }

    public String getWho() {
        return who;
    }

    public String getQ() {
        return q;
    }
}
