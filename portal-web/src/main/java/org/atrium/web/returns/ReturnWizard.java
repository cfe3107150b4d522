package org.atrium.web.returns;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.atrium.orders.OrderDetails;
import org.atrium.orders.OrderHistory;
import org.atrium.platform.error.InvalidInputException;
import org.atrium.platform.error.UnknownObjectException;
import org.atrium.returns.NewReturn;
import org.atrium.returns.NewReturnLine;
import org.atrium.returns.ReturnDetails;
import org.atrium.returns.Returns;
import org.atrium.web.http.CurrentRequest;
import org.atrium.web.http.PathPart;
import org.atrium.web.http.QueryString;
import org.atrium.web.http.Redirect;
import org.atrium.web.http.UnsentInput;
import org.atrium.web.security.CurrentViewer;
import org.atrium.web.text.PageTexts;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;

/**
 * {@code /returns/new/<order>}: wizard for a return: what and why, then a review. Its address holds what was chosen, but
 * not what was said about it: who goes back to the items with such words takes both along in a form. A form that the session
 * ended before is shown again as it was sent.
 */
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
    @Param
    private String step;

    @Inject
    private UnsentInput unsent;

    @Inject
    private CurrentRequest requests;

    private final Map<Integer, String> comments = new HashMap<>();

    /** The step that is shown, or whose form was sent. */
    private WizardStep shown;

    private boolean unfinished;
    private boolean restored;

    @PostConstruct
    void read() {
        OrderDetails order = history.read(current.viewer(), PathPart.last(Faces.getRequest()));
        if (!current.viewer().is(order.account())) {
            throw new UnknownObjectException();
        }
        UnaryOperator<String> inForm = name -> Faces.isPostback()
                ? QueryString.inBody(requests.get(), name)
                : QueryString.inBody(requests.get(), name, unsent.values(name));
        Optional<WizardStep> sent =
                Optional.ofNullable(inForm.apply("shownStep")).map(WizardStep::of);
        restored = sent.isPresent() && !Faces.isPostback();
        load(order, sent.isPresent() ? inForm : requests.get()::getParameter, step == null && sent.isEmpty());
        if (sent.isPresent()) {
            getPhotos().read(restored ? unsent::values : this::valuesInForm, getChoices());
        }
        unfinished = sent.isEmpty() && WizardStep.isCheck(step) && !isComplete();
        shown = sent.orElse(WizardStep.isCheck(step) && !unfinished ? WizardStep.CHECK : WizardStep.WHAT);
        getChosen().forEach(choice -> comments.put(choice.line().id(), choice.comment()));
        markComments();
    }

    private List<String> valuesInForm(String name) {
        return List.of(Objects.requireNonNullElse(requests.get().getParameterValues(name), new String[0]));
    }

    private void markComments() {
        unsent.setShownElsewhere(shown == WizardStep.CHECK ? commentsOfReview() : commentsOfItems());
    }

    /** Goes back to the items, with what was said about them. */
    public void changeItems() {
        comment(comments);
        shown = WizardStep.WHAT;
        markComments();
    }

    /** Goes on to the review of what was changed. */
    public void review() {
        unfinished = !isComplete();
        shown = unfinished ? WizardStep.WHAT : WizardStep.CHECK;
        markComments();
    }

    /** Asks for the return as it was chosen. */
    public void request() throws IOException {
        ReturnDetails requested = requestChosen();
        Redirect.to("/returns/" + requested.number(), text.of("returns.wizard.requested", requested.number()));
    }

    private ReturnDetails requestChosen() {
        List<NewReturnLine> lines = getChosen().stream()
                .map(choice -> choice.newReturnLine(
                        comments.get(choice.line().id()),
                        getPhotos().of(choice.line().id())))
                .toList();
        try {
            return returns.request(
                    current.viewer(),
                    new NewReturn(getOrder().number(), lines, getPhotos().getOfAll()));
        } catch (InvalidInputException refused) {
            throw ReturnPhotos.atRows(
                    refused, IntStream.range(0, lines.size()).boxed().toList());
        }
    }

    /** What is said about each line, by its place in the order: not in the address, which others may read. */
    public Map<Integer, String> getComments() {
        return comments;
    }

    /** The step of the address or the form, or the first one where something is still to be chosen. */
    public WizardStep getStep() {
        return shown;
    }

    /**
     * Whether the first step was come back to from the review, or such a form did not arrive and is filled in again: its
     * choices are in a form then, with what was said.
     */
    @Override
    public boolean isCommented() {
        return restored || Faces.isPostback();
    }

    @Override
    public boolean isUnfinished() {
        return unfinished;
    }
}
