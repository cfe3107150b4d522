package org.atrium.web.returns;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.Collections;
import java.util.List;
import org.atrium.account.AccountDirectory;
import org.atrium.account.AccountSummary;
import org.atrium.platform.error.FieldError;
import org.atrium.platform.error.InvalidInputException;
import org.atrium.returns.ReceiptRequest;
import org.atrium.returns.ReturnDetails;
import org.atrium.returns.ReturnStatus;
import org.atrium.returns.ReturnsDesk;
import org.atrium.web.http.Redirect;
import org.atrium.web.security.CurrentViewer;
import org.atrium.web.text.PageTexts;
import org.omnifaces.cdi.Param;

/** {@code /desk/return/<number>}: a return for support, with its possible actions. */
@Named
@RequestScoped
public class ReturnDeskPage {

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
    private AccountSummary customer;
    private List<ReceiptRow> receiptRows;
    private String reason;
    private String missing;
    private long version;

    @PostConstruct
    void read() {
        details = desk.read(current.viewer(), number);
        version = details.version();
        customer = accounts.summaries(Collections.singleton(details.account())).get(details.account());
        receiptRows = details.lines().stream().map(ReceiptRow::new).toList();
    }

    public void authorize() throws IOException {
        ReturnDetails authorized = desk.authorize(current.viewer(), number, version);
        if (authorized.isReduced()) {
            Redirect.to(
                    "/desk/return/" + number,
                    text.of("returns.desk.authorizedLess", number, authorized.items(), authorized.asked()));
        } else {
            showDone("authorized");
        }
    }

    public void deny() throws IOException {
        desk.deny(current.viewer(), number, new ReturnsDesk.DenialRequest(reason), version);
        showDone("denied");
    }

    public void receive() throws IOException {
        desk.receive(
                current.viewer(),
                number,
                new ReceiptRequest(
                        receiptRows.stream().map(ReceiptRow::receivedLine).toList()),
                version);
        showDone("received");
    }

    public void inspect() throws IOException {
        desk.inspect(current.viewer(), number, version);
        showDone("inspected");
    }

    public void complete() throws IOException {
        try {
            desk.complete(current.viewer(), number, new ReturnsDesk.CompletionRequest(missing), version);
        } catch (InvalidInputException refused) {
            // The page has another field for the reason of a denial.
            throw new InvalidInputException(refused.errors().stream()
                    .map(error -> new FieldError("missing", error.messageKey(), error.arguments()))
                    .toList());
        }
        showDone("completed");
    }

    /** Whether it can go there, or on from there where more of it may arrive. */
    public boolean canTransitionTo(ReturnStatus next) {
        ReturnStatus now = details.status();
        boolean partly = details.lines().stream().anyMatch(line -> line.outstanding() > 0);
        return next == ReturnStatus.RECEIVED
                ? partly && (now.canTransitionTo(next) || now == ReturnStatus.RECEIVED)
                : now.canTransitionTo(next);
    }

    public ReturnDetails getDetails() {
        return details;
    }

    /** Whose its order is, null while that is nobody's. */
    public AccountSummary getCustomer() {
        return customer;
    }

    public List<ReceiptRow> getReceiptRows() {
        return receiptRows;
    }

    public List<ReturnDetails.ReturnStepDetails> getSteps() {
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

    private void showDone(String what) throws IOException {
        Redirect.to("/desk/return/" + number, text.of("returns.desk." + what, number));
    }
}
