package org.atrium.web.returns;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.HashMap;
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

/** {@code /returns/new/<order>}: wizard for a return: what and why, then a review. */
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
    private final Map<Integer, String> comments = new HashMap<>();

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
        preselectOnlyOne();
    }

    /** Where only one line can be returned, it is the one that is meant. */
    private void preselectOnlyOne() {
        long returnable = choices.stream()
                .filter(choice -> choice.returnable().eligible())
                .count();
        if (step == null && returnable == 1 && getChosen().isEmpty()) {
            choices = choices.stream()
                    .map(choice -> choice.returnable().eligible() ? choice.withOne() : choice)
                    .toList();
        }
    }

    /** Asks for the return as it was chosen. */
    public void request() throws IOException {
        var requested = returns.request(
                current.viewer(),
                new NewReturn(
                        order.number(),
                        getChosen().stream()
                                .map(choice -> choice.newReturnLine(comment(choice)))
                                .toList()));
        Redirect.to("/returns/" + requested.number(), text.of("returns.wizard.requested", requested.number()));
    }

    private String comment(ReturnChoice choice) {
        String comment = comments.get(choice.line().id());
        return comment == null || comment.isBlank() ? null : comment.strip();
    }

    /** What is said about each line, by its place in the order: not in the address, which others may read. */
    public Map<Integer, String> getComments() {
        return comments;
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
        return WizardStep.isCheck(step) && getStep() != WizardStep.CHECK;
    }

    /** Whether a line is why the person cannot go on. */
    public boolean refused(ReturnChoice choice) {
        return isUnfinished() && choice.isChosen() && choice.isIncomplete();
    }

    /** Whether it is because no line is chosen at all. */
    public boolean isNothingChosen() {
        return isUnfinished() && getChosen().isEmpty();
    }

    /** Where on the page the first thing still to be chosen stands. */
    public String getMissing() {
        return getChosen().stream()
                .filter(this::refused)
                .findFirst()
                .map(choice -> "line-" + choice.line().id())
                .orElse("choices");
    }

    /** The end of the key of the text that says what is still to be chosen. */
    public String getMissingKey() {
        return getChosen().stream()
                .filter(this::refused)
                .findFirst()
                .map(ReturnChoice::getMissing)
                .orElse("WHAT");
    }

    public Money getValue() {
        return getChosen().stream()
                .map(ReturnChoice::sum)
                .reduce(Money.of("0", order.total().currency()), Money::plus);
    }

    /** The page before this one: the order's in front of the first step. */
    public String getBack() {
        return getStep() == WizardStep.WHAT ? links.order(order.number()) : links.with("step", WizardStep.WHAT);
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
