package org.atrium.web.returns;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.atrium.orders.Money;
import org.atrium.orders.OrderDetails;
import org.atrium.orders.OrderHistory;
import org.atrium.platform.error.UnknownObjectException;
import org.atrium.platform.text.Texts;
import org.atrium.returns.NewReturn;
import org.atrium.returns.Resolution;
import org.atrium.returns.ReturnReason;
import org.atrium.returns.Returnability;
import org.atrium.returns.Returnable;
import org.atrium.returns.Returns;
import org.atrium.web.http.PathPart;
import org.atrium.web.http.Redirect;
import org.atrium.web.look.Links;
import org.atrium.web.security.CurrentViewer;
import org.atrium.web.text.PageTexts;
import org.atrium.web.text.Times;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;

/** {@code /returns/new/<order>}: wizard for a return: items, reason, resolution, review. */
@Named
@RequestScoped
public class ReturnWizard {

    @Inject
    private OrderHistory history;

    @Inject
    private Returnability returnability;

    @Inject
    private Returns returns;

    @Inject
    private CurrentViewer current;

    @Inject
    private PageTexts text;

    @Inject
    private Times times;

    @Inject
    private Links links;

    @Inject
    @Param
    private String step;

    private OrderDetails order;
    private List<ReturnChoice> choices;

    @PostConstruct
    void read() {
        order = history.read(current.viewer(), PathPart.last(Faces.getRequest()));
        if (!current.viewer().is(order.account())) {
            throw new UnknownObjectException();
        }
        Map<Integer, Returnable> judged = returnability.check(order, current.timeZone());
        choices = order.lines().stream()
                .filter(line -> !line.isDiscount())
                .map(line ->
                        ReturnChoice.read(Faces.getRequest(), line, judged.get(line.id()), hint(judged.get(line.id()))))
                .toList();
    }

    /** Asks for the return as it was chosen. */
    public void request() throws IOException {
        var requested = returns.request(
                current.viewer(),
                new NewReturn(
                        order.number(),
                        getChosen().stream().map(ReturnChoice::newReturnLine).toList()));
        Redirect.to("/returns/" + requested.number(), text.of("returns.wizard.requested", requested.number()));
    }

    public OrderDetails getOrder() {
        return order;
    }

    public List<ReturnChoice> getChoices() {
        return choices;
    }

    public List<ReturnChoice> getChosen() {
        return choices.stream().filter(ReturnChoice::isChosen).toList();
    }

    public WizardStep getStep() {
        return WizardStep.current(step, getChosen());
    }

    /** Whether the person wanted to go on and something is still to be chosen here. */
    public boolean isUnfinished() {
        return WizardStep.isKnown(step) && !getStep().name().equalsIgnoreCase(step);
    }

    /** Whether a line is why the person cannot go on. */
    public boolean refused(ReturnChoice choice) {
        return isUnfinished() && choice.isMissing(getStep());
    }

    /** Where on the page the first thing still to be chosen stands. */
    public String getMissing() {
        return getChosen().stream()
                .filter(this::refused)
                .findFirst()
                .map(choice -> "line-" + choice.line().id())
                .orElse("choices");
    }

    public Money getValue() {
        return getChosen().stream()
                .map(ReturnChoice::sum)
                .reduce(Money.of("0", order.total().currency()), Money::plus);
    }

    public WizardStep[] getSteps() {
        return WizardStep.values();
    }

    /** The style class of a step: whether it is done, or the one on the page. */
    public String style(WizardStep one) {
        if (one.compareTo(getStep()) < 0) {
            return "is-done";
        }
        return one == getStep() ? "is-now" : "";
    }

    /** The page before this one: the order's in front of the first step. */
    public String getBack() {
        return getStep() == WizardStep.WHAT
                ? links.order(order.number())
                : links.with("step", WizardStep.values()[getStep().ordinal() - 1]);
    }

    public ReturnReason[] getReasons() {
        return ReturnReason.values();
    }

    public Resolution[] getResolutions() {
        return Resolution.values();
    }

    private String hint(Returnable judged) {
        return judged.eligible()
                ? text.of("orders.line.until", times.date(judged.until()))
                : judged.reason(Texts.in(current.locale(), current.timeZone()));
    }
}
