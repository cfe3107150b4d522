package org.atrium.web.returns;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import org.atrium.returns.ReturnDetails;
import org.atrium.returns.ReturnStatus;
import org.atrium.returns.Returns;
import org.atrium.web.http.Redirect;
import org.atrium.web.look.Links;
import org.atrium.web.security.CurrentViewer;
import org.atrium.web.text.Amounts;
import org.atrium.web.text.PageTexts;
import org.omnifaces.cdi.Param;

/** {@code /returns/<number>}: one of the viewer's returns, its next step and its cancellation. */
@Named
@RequestScoped
public class ReturnPage {

    @Inject
    private Returns returns;

    @Inject
    private CurrentViewer current;

    @Inject
    private PageTexts text;

    @Inject
    private Amounts amounts;

    @Inject
    private Links links;

    @Inject
    @Param(pathIndex = 0)
    private String number;

    private ReturnDetails details;

    @PostConstruct
    void read() {
        details = returns.read(current.viewer(), number);
    }

    public void cancel() throws IOException {
        returns.cancel(current.viewer(), number);
        Redirect.to("/returns/" + number, text.of("returns.page.cancelled", number));
    }

    public void send() throws IOException {
        returns.send(current.viewer(), number);
        Redirect.to("/returns/" + number, text.of("returns.page.sent"));
    }

    public ReturnDetails getDetails() {
        return details;
    }

    public List<ReturnDetails.ReturnStepDetails> getSteps() {
        return details.latestSteps();
    }

    /** What the customer gets for what has arrived of a line. */
    public String gets(ReturnDetails.ReturnLineDetails line) {
        return text.of(
                "returns.page.gets." + line.resolution().name(),
                line.name(),
                amounts.money(line.arrivedSum()),
                line.undamaged() + line.damaged());
    }

    /** Where to ask about it. */
    public String getHelp() {
        return "/ticket/new?" + links.query("order", details.order()) + "&"
                + links.query("subject", text.of("returns.page.helpSubject", details.number()));
    }

    /** Whether the customer may say that it is on its way. */
    public boolean isSendable() {
        return details.status().canTransitionTo(ReturnStatus.IN_TRANSIT);
    }
}
