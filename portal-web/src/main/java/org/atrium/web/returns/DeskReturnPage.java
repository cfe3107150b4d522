package org.atrium.web.returns;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.Collections;
import java.util.List;
import org.atrium.account.AccountCard;
import org.atrium.account.AccountDirectory;
import org.atrium.platform.error.FieldError;
import org.atrium.platform.error.InvalidInputException;
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
    private String missing;
    private long version;

    @PostConstruct
    void read() {
        details = desk.read(current.viewer(), number);
        version = details.version();
        customer = accounts.cards(Collections.singleton(details.account())).get(details.account());
        arrivals = details.lines().stream().map(ArrivalRow::new).toList();
    }

    public void authorize() throws IOException {
        ReturnDetails authorized = desk.authorize(current.viewer(), number, version);
        if (authorized.isLess()) {
            Redirect.to(
                    "/desk/return/" + number,
                    text.of("returns.desk.authorizedLess", number, authorized.items(), authorized.asked()));
        } else {
            done("authorized");
        }
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
        try {
            desk.complete(current.viewer(), number, new ReturnsDesk.Completion(missing), version);
        } catch (InvalidInputException refused) {
            // The page has another field for the reason of a denial.
            throw new InvalidInputException(refused.errors().stream()
                    .map(error -> new FieldError("missing", error.messageKey(), error.arguments()))
                    .toList());
        }
        done("completed");
    }

    /** Whether it can go there, or on from there where more of it may arrive. */
    public boolean can(ReturnStatus next) {
        ReturnStatus now = details.status();
        boolean partly = details.lines().stream().anyMatch(line -> line.outstanding() > 0);
        return next == ReturnStatus.RECEIVED
                ? partly && (now.canBecome(next) || now == ReturnStatus.RECEIVED)
                : now.canBecome(next);
    }

    public ReturnDetails getDetails() {
        return details;
    }

    /** Whose its order is, null while that is nobody's. */
    public AccountCard getCustomer() {
        return customer;
    }

    public List<ArrivalRow> getArrivals() {
        return arrivals;
    }

    public List<ReturnDetails.Step> getSteps() {
        return details.latestSteps();
    }

    /** Why it is completed without what is missing. */
    public String getMissing() {
        return missing;
    }

    public void setMissing(String missing) {
        this.missing = missing;
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
