package org.atrium.web.audit;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import org.atrium.account.AccountCard;
import org.atrium.account.AccountDirectory;
import org.atrium.account.AccountId;
import org.atrium.audit.AuditRow;
import org.atrium.audit.RecordLooks;
import org.atrium.platform.paging.Page;
import org.atrium.web.security.CurrentViewer;
import org.atrium.web.text.PageTexts;
import org.omnifaces.cdi.Param;

/** {@code /account/access}: who on the staff looked at the viewer's record. */
@Named
@RequestScoped
public class AccessPage {

    private static final int SHOWN = 50;

    @Inject
    private RecordLooks looks;

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
    private Map<AccountId, AccountCard> actors;

    @PostConstruct
    void load() {
        page = looks.at(current.viewer().requireAccount().value(), cursor, SHOWN);
        actors = directory.cards(
                page.items().stream().map(row -> new AccountId(row.actor())).toList());
    }

    /** Who looked, by name. */
    public String actor(long number) {
        AccountCard card = actors.get(new AccountId(number));
        return card == null ? text.of("audit.somebody") : card.displayName();
    }

    public Page<AuditRow> getPage() {
        return page;
    }
}
