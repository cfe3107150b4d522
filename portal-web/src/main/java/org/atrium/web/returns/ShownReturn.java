package org.atrium.web.returns;

import jakarta.inject.Inject;
import java.io.IOException;
import java.util.List;
import org.atrium.returns.ReturnDetails;
import org.atrium.returns.ReturnStatus;
import org.atrium.web.look.Links;
import org.atrium.web.text.Amounts;
import org.atrium.web.text.PageTexts;

/** One return as its customer sees it: how it stands, its next step and its cancellation. */
public abstract class ShownReturn {

    @Inject
    private PageTexts text;

    @Inject
    private Amounts amounts;

    @Inject
    private Links links;

    /** The return; null where the page shows none. */
    public abstract ReturnDetails getDetails();

    /** Says that it is on its way. */
    public abstract void send() throws IOException;

    /** Calls it off. */
    public abstract void cancel() throws IOException;

    /** Path of the page of its order; null where the reader has none. */
    public abstract String getOrderPath();

    /** Path of the form to ask about it. */
    abstract String helpPath();

    public List<ReturnDetails.ReturnStepDetails> getSteps() {
        return getDetails().latestSteps();
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
        return helpPath() + "?" + links.query("order", getDetails().order()) + "&"
                + links.query(
                        "subject",
                        text.of("returns.page.helpSubject", getDetails().number()));
    }

    /** Whether the customer may say that it is on its way. */
    public boolean isSendable() {
        return getDetails().status().canTransitionTo(ReturnStatus.IN_TRANSIT);
    }
}
