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
import org.atrium.web.security.CurrentViewer;
import org.atrium.web.text.PageTexts;
import org.atrium.web.text.Times;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;

/** {@code /returns/new/<order>}: asks what to return, why and how, and shows it all before it is asked for. */
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
    @Param
    private String step;

    private OrderDetails order;
    private List<Choice> choices;

    @PostConstruct
    void read() {
        order = history.read(current.viewer(), PathPart.last(Faces.getRequest()));
        if (!current.viewer().is(order.account())) {
            throw new UnknownObjectException();
        }
        Map<Integer, Returnable> judged = returnability.of(order, current.timeZone());
        choices = order.lines().stream()
                .filter(line -> !line.isReduction())
                .map(line -> Choice.read(Faces.getRequest(), line, judged.get(line.id()), hint(judged.get(line.id()))))
                .toList();
    }

    /** Asks for the return as it was chosen. */
    public void request() throws IOException {
        var requested = returns.request(
                current.viewer(),
                new NewReturn(
                        order.number(), getChosen().stream().map(Choice::wish).toList()));
        Redirect.to("/returns/" + requested.number(), text.of("returns.wizard.requested", requested.number()));
    }

    public OrderDetails getOrder() {
        return order;
    }

    public List<Choice> getChoices() {
        return choices;
    }

    public List<Choice> getChosen() {
        return choices.stream().filter(Choice::isChosen).toList();
    }

    public WizardStep getStep() {
        return WizardStep.reached(step, getChosen());
    }

    /** Whether the person wanted to go on and something is still to be chosen here. */
    public boolean isUnfinished() {
        return WizardStep.isKnown(step) && !getStep().name().equalsIgnoreCase(step);
    }

    /** Whether a line is why the person cannot go on. */
    public boolean refused(Choice choice) {
        return isUnfinished() && choice.lacks(getStep());
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
                .map(Choice::sum)
                .reduce(Money.of("0", order.total().currency()), Money::plus);
    }

    public WizardStep[] getSteps() {
        return WizardStep.values();
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
