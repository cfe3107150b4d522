package org.atrium.web.returns;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import org.atrium.account.AccountCard;
import org.atrium.account.AccountDirectory;
import org.atrium.returns.Receipt;
import org.atrium.returns.ReturnDetails;
import org.atrium.returns.ReturnStatus;
import org.atrium.returns.ReturnsDesk;
import org.atrium.web.http.Redirect;
import org.atrium.web.security.CurrentViewer;
import org.atrium.web.text.PageTexts;
import org.omnifaces.cdi.Param;

/** {@code /desk/return/<number>}: one return for support, with what can be done about it now. */
@Named
@RequestScoped
public class DeskReturnPage {

    @Inject
    private ReturnsDesk desk;

    @Inject
    private AccountDirectory accounts;

    @Inject
    private CurrentViewer current;

    @Inject
    private PageTexts text;

    @Inject
    @Param(pathIndex = 0)
    private String number;

    private ReturnDetails details;
    private AccountCard customer;
    private List<ArrivalRow> arrivals;
    private String reason;
    private long version;

    @PostConstruct
    void read() {
        details = desk.read(current.viewer(), number);
        version = details.version();
        customer = accounts.card(details.account());
        arrivals = details.lines().stream().map(ArrivalRow::new).toList();
    }

    public void authorize() throws IOException {
        desk.authorize(current.viewer(), number, version);
        done("authorized");
    }

    public void deny() throws IOException {
        desk.deny(current.viewer(), number, new ReturnsDesk.Denial(reason), version);
        done("denied");
    }

    public void receive() throws IOException {
        desk.receive(
                current.viewer(),
                number,
                new Receipt(arrivals.stream().map(ArrivalRow::arrival).toList()),
                version);
        done("received");
    }

    public void inspect() throws IOException {
        desk.inspect(current.viewer(), number, version);
        done("inspected");
    }

    public void complete() throws IOException {
        desk.complete(current.viewer(), number, version);
        done("completed");
    }

    /** Whether it can go there, or on from there where more of it may arrive. */
    public boolean can(ReturnStatus next) {
        ReturnStatus now = details.status();
        boolean partly = details.lines().stream().anyMatch(line -> line.outstanding() > 0);
        return now.canBecome(next) || next == ReturnStatus.RECEIVED && now == ReturnStatus.RECEIVED && partly;
    }

    public ReturnDetails getDetails() {
        return details;
    }

    public AccountCard getCustomer() {
        return customer;
    }

    public List<ArrivalRow> getArrivals() {
        return arrivals;
    }

    public List<ReturnDetails.Step> getSteps() {
        return details.latestSteps();
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public long getVersion() {
        return version;
    }

    public void setVersion(long version) {
        this.version = version;
    }

    private void done(String what) throws IOException {
        Redirect.to("/desk/return/" + number, text.of("returns.desk." + what, number));
    }
}
