package org.atrium.web.returns;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import org.atrium.account.AccountDirectory;
import org.atrium.account.AccountId;
import org.atrium.account.AccountSummary;
import org.atrium.platform.paging.Limit;
import org.atrium.platform.paging.Page;
import org.atrium.returns.ReturnStatus;
import org.atrium.returns.ReturnSummary;
import org.atrium.returns.ReturnsDesk;
import org.atrium.web.security.CurrentViewer;
import org.omnifaces.cdi.Param;

/** {@code /desk/returns}: returns for support, undecided ones first. */
@Named
@RequestScoped
public class ReturnsDeskPage {

    private static final String ALL = "ALL";

    @Inject
    private ReturnsDesk desk;

    @Inject
    private CurrentViewer current;

    @Inject
    private AccountDirectory accounts;

    @Inject
    @Param
    private String status;

    @Inject
    @Param
    private String cursor;

    private Page<ReturnSummary> page;
    private Map<AccountId, AccountSummary> customers;
    private Map<ReturnStatus, Long> counts;

    @PostConstruct
    void read() {
        List<ReturnStatus> statuses = List.of(ReturnStatus.values()).stream()
                .filter(known -> known.name().equals(getStatus()))
                .toList();
        page = desk.list(current.viewer(), statuses, cursor, Limit.DEFAULT);
        customers = accounts.summaries(
                page.items().stream().map(ReturnSummary::account).toList());
        counts = desk.counts();
    }

    public Page<ReturnSummary> getReturns() {
        return page;
    }

    /** What the person is called whose its order is; empty while that is nobody's. */
    public String name(AccountId account) {
        return account == null ? "" : customers.get(account).displayName();
    }

    public long count(ReturnStatus of) {
        return counts.getOrDefault(of, 0L);
    }

    /** The statuses that have returns, each a view of its own; those in which returns are over have no count. */
    public List<ReturnStatus> getStatuses() {
        return List.of(ReturnStatus.values()).stream()
                .filter(known -> known == ReturnStatus.REQUESTED || known.isOver() || count(known) > 0)
                .toList();
    }

    /** The status shown; those that wait for a decision unless asked otherwise. */
    public String getStatus() {
        return status == null ? ReturnStatus.REQUESTED.name() : status;
    }

    public boolean isAll() {
        return ALL.equals(status);
    }
}
