package org.atrium.web.returns;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.atrium.orders.OrderDetails;
import org.atrium.orders.OrderHistory;
import org.atrium.platform.error.UnknownObjectException;
import org.atrium.returns.NewReturn;
import org.atrium.returns.Returns;
import org.atrium.web.http.PathPart;
import org.atrium.web.http.Redirect;
import org.atrium.web.look.Links;
import org.atrium.web.security.CurrentViewer;
import org.atrium.web.text.PageTexts;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;

/** {@code /returns/new/<order>}: wizard for a return: what and why, then a review. */
@Named
@RequestScoped
public class ReturnWizard extends ReturnForm {

    @Inject
    private OrderHistory history;

    @Inject
    private Returns returns;

    @Inject
    private CurrentViewer current;

    @Inject
    private PageTexts text;

    @Inject
    private Links links;

    @Inject
    @Param
    private String step;

    private final Map<Integer, String> comments = new HashMap<>();

    @PostConstruct
    void read() {
        OrderDetails order = history.read(current.viewer(), PathPart.last(Faces.getRequest()));
        if (!current.viewer().is(order.account())) {
            throw new UnknownObjectException();
        }
        load(order, step == null);
    }

    /** Asks for the return as it was chosen. */
    public void request() throws IOException {
        var requested = returns.request(
                current.viewer(),
                new NewReturn(
                        getOrder().number(),
                        getChosen().stream()
                                .map(choice -> choice.newReturnLine(
                                        comments.get(choice.line().id())))
                                .toList()));
        Redirect.to("/returns/" + requested.number(), text.of("returns.wizard.requested", requested.number()));
    }

    /** What is said about each line, by its place in the order: not in the address, which others may read. */
    public Map<Integer, String> getComments() {
        return comments;
    }

    /** The step of the address, or the first one where something is still to be chosen. */
    public WizardStep getStep() {
        return WizardStep.isCheck(step) && isComplete() ? WizardStep.CHECK : WizardStep.WHAT;
    }

    @Override
    public boolean isCommented() {
        return false;
    }

    @Override
    public boolean isUnfinished() {
        return WizardStep.isCheck(step) && !isComplete();
    }

    /** The page before this one: the order's in front of the first step. */
    public String getBack() {
        return getStep() == WizardStep.WHAT ? links.order(getOrder().number()) : links.with("step", WizardStep.WHAT);
    }
}
