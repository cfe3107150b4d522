package org.atrium.web.account;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.atrium.account.AccountRow;
import org.atrium.account.AccountsAdmin;
import org.atrium.account.Role;
import org.atrium.platform.paging.Limit;
import org.atrium.platform.paging.Page;
import org.atrium.web.security.CurrentViewer;
import org.omnifaces.cdi.Param;

/** {@code /admin/accounts}: list of accounts. */
@Named
@RequestScoped
public class AccountsPage {

    @Inject
    private AccountsAdmin accounts;

    @Inject
    private CurrentViewer current;

    @Inject
    @Param
    private String q;

    @Inject
    @Param
    private String who;

    @Inject
    @Param
    private String cursor;

    private Page<AccountRow> page;

    @PostConstruct
    void load() {
        page = accounts.list(current.viewer(), q, "staff".equals(who), cursor, Limit.DEFAULT);
    }

    /** A person's roles in their fixed order. */
    public List<Role> roles(AccountRow row) {
        return row.roles().stream().sorted().toList();
    }

    public Page<AccountRow> getPage() {
        return page;
    }

    public String getQ() {
        return q;
    }

    public String getWho() {
        return who;
    }
}
