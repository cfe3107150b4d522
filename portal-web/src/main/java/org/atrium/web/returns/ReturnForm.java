package org.atrium.web.returns;

import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.atrium.orders.Money;
import org.atrium.orders.OrderDetails;
import org.atrium.platform.text.Texts;
import org.atrium.returns.Resolution;
import org.atrium.returns.ReturnReason;
import org.atrium.returns.Returnability;
import org.atrium.returns.Returnable;
import org.atrium.web.http.UnsentInput;
import org.atrium.web.security.CurrentViewer;
import org.atrium.web.text.PageTexts;
import org.atrium.web.text.Times;

/** What of an order is to be returned, and why: the choices of a page, as the request has them. */
public abstract class ReturnForm {

    @Inject
    private Returnability returnability;

    @Inject
    private CurrentViewer current;

    @Inject
    private PageTexts text;

    @Inject
    private Times times;

    private final ReturnPhotos photos = new ReturnPhotos();
    private OrderDetails order;
    private List<ReturnChoice> choices;

    /**
     * @param parameter what was chosen, by the name it is sent by
     * @param fresh whether nothing was chosen yet: where only one line can be returned, it is the one that is meant
     */
    void load(OrderDetails read, UnaryOperator<String> parameter, boolean fresh) {
        order = read;
        Map<Integer, Returnable> judged = returnability.check(order, current.timeZone());
        choices = order.lines().stream()
                .filter(line -> !line.isDiscount())
                .map(line -> ReturnChoice.read(parameter, line, judged.get(line.id()), hint(judged.get(line.id()))))
                .toList();
        long returnable = choices.stream()
                .filter(choice -> choice.returnable().eligible())
                .count();
        if (fresh && returnable == 1 && getChosen().isEmpty()) {
            choices = choices.stream()
                    .map(choice -> choice.returnable().eligible() ? choice.withOne() : choice)
                    .toList();
        }
    }

    /**
     * What the form has beside the fields that Faces know, so that none of it is lost with the session, or with a line that can
     * no longer be returned.
     */
    public String getFields() {
        Map<String, String> labels = new LinkedHashMap<>();
        labels.put("shownStep", null);
        labels.put("files", null);
        for (ReturnChoice choice : choices) {
            labels.put("quantity-" + choice.line().id(), null);
            labels.put("reason-" + choice.line().id(), null);
            labels.put("resolution-" + choice.line().id(), null);
            labels.put(ReturnPhotos.nameOf(choice.line().id()), null);
            labels.put("comment-" + choice.line().id(), text.of("returns.wizard.comment"));
        }
        return UnsentInput.names(labels);
    }

    /** The names by which was sent what was said about the lines that can be returned, which the items show again. */
    Set<String> commentsOfItems() {
        return comments(choice -> choice.returnable().eligible());
    }

    /** The names by which was sent what was said about any line: the review shows it, or takes it along unseen. */
    Set<String> commentsOfReview() {
        return comments(choice -> true);
    }

    private Set<String> comments(Predicate<ReturnChoice> which) {
        List<ReturnChoice> chosen = getChosen();
        return choices.stream()
                .filter(which)
                .flatMap(choice ->
                        Stream.of("comment-" + choice.line().id(), "lines:" + chosen.indexOf(choice) + ":comment"))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The lines that are not to be returned of which something was said or shown: the review takes it along. */
    public List<ReturnChoice> getLeftOut() {
        return choices.stream()
                .filter(choice -> !choice.isChosen())
                .filter(choice ->
                        choice.isCommented() || !photos.of(choice.line().id()).isEmpty())
                .toList();
    }

    /** Its photos and other files, which a form holds in either step. */
    public ReturnPhotos getPhotos() {
        return photos;
    }

    /** Adds what was said about lines, by their place in the order. */
    void comment(Map<Integer, String> comments) {
        choices = choices.stream()
                .map(choice -> comments.containsKey(choice.line().id())
                        ? choice.withComment(comments.get(choice.line().id()))
                        : choice)
                .toList();
    }

    private String hint(Returnable judged) {
        return judged.hint(Texts.in(current.locale(), current.timeZone()), times::date);
    }

    /** Whether the person wanted to go on and something is still to be chosen here. */
    public abstract boolean isUnfinished();

    /** Whether something can be said about each line here. */
    public abstract boolean isCommented();

    /** Whether everything is chosen that is asked. */
    boolean isComplete() {
        List<ReturnChoice> chosen = getChosen();
        return !chosen.isEmpty() && chosen.stream().noneMatch(ReturnChoice::isIncomplete);
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

    /** Whether a line is why the person cannot go on. */
    public boolean refused(ReturnChoice choice) {
        return isUnfinished() && choice.isChosen() && choice.isIncomplete();
    }

    /** Whether it is because something is not chosen of it. */
    public boolean unchosen(ReturnChoice choice) {
        return refused(choice) && !choice.isCommentTooLong();
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
                .map(choice -> (choice.isCommentTooLong() ? "comment-" : "line-")
                        + choice.line().id())
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

    public ReturnReason[] getReasons() {
        return ReturnReason.values();
    }

    public Resolution[] getResolutions() {
        return Resolution.values();
    }
}
