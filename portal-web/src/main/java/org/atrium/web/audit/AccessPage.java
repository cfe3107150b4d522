package org.atrium.web.audit;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import org.atrium.account.AccountDirectory;
import org.atrium.account.AccountId;
import org.atrium.account.AccountSummary;
import org.atrium.audit.AuditRow;
import org.atrium.audit.RecordAccessLog;
import org.atrium.platform.paging.Page;
import org.atrium.web.security.CurrentViewer;
import org.atrium.web.text.PageTexts;
import org.omnifaces.cdi.Param;

/** {@code /account/access}: access by staff to the viewer's records. */
@Named
@RequestScoped
public class AccessPage {

    private static final int SHOWN = 50;

    @Inject
    private RecordAccessLog accessLog;

    @Inject
    private AccountDirectory directory;

    @Inject
    private CurrentViewer current;

    @Inject
    private PageTexts text;

    @Inject
    @Param
    private String cursor;

    private Page<AuditRow> page;
    private Map<AccountId, AccountSummary> actors;

    @PostConstruct
    void load() {
        page = accessLog.list(current.viewer().requireAccount().value(), cursor, SHOWN);
        actors = directory.summaries(
                page.items().stream().map(row -> new AccountId(row.actor())).toList());
    }

    /** Who looked, by name. */
    public String actor(long number) {
        AccountSummary account = actors.get(new AccountId(number));
        return account == null ? text.of("audit.somebody") : account.displayName();
    }

    public Page<AuditRow> getPage() {
        return page;
    }
}
