package org.atrium.web.returns;

import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.atrium.orders.Money;
import org.atrium.orders.OrderDetails;
import org.atrium.returns.NewReturnLine;
import org.atrium.returns.Resolution;
import org.atrium.returns.ReturnReason;
import org.atrium.returns.Returnable;

/**
 * The choices for a line in the return wizard, as the page's address holds them.
 *
 * @param hint until when it can be returned, or why it cannot
 * @param quantity how many to return, nought for none; more than can be, where somebody was faster: asking says why not
 * @param reason null until it is chosen
 * @param resolution what most people want, until another one is chosen
 * @param comment what is said about it where the page asks, or null
 */
public record ReturnChoice(
        OrderDetails.OrderLineDetails line,
        Returnable returnable,
        String hint,
        int quantity,
        ReturnReason reason,
        Resolution resolution,
        String comment) {

    /** As of a line of a return. */
    private static final int MAX_COMMENT = 2000;

    /** @param parameter what the address or the form says, by its name */
    static ReturnChoice read(
            UnaryOperator<String> parameter, OrderDetails.OrderLineDetails line, Returnable returnable, String hint) {
        String resolution = parameter.apply("resolution-" + line.id());
        return new ReturnChoice(
                line,
                returnable,
                hint,
                quantity(parameter.apply("quantity-" + line.id()), line.quantity()),
                constant(ReturnReason.values(), parameter.apply("reason-" + line.id())),
                resolution == null ? Resolution.REFUND : constant(Resolution.values(), resolution),
                parameter.apply("comment-" + line.id()));
    }

    public boolean isChosen() {
        return quantity > 0;
    }

    /** How many can be returned: one, two, up to all of them. */
    public List<Integer> getQuantities() {
        return IntStream.rangeClosed(1, returnable.quantity()).boxed().toList();
    }

    /** The same, of which one is returned. */
    ReturnChoice withOne() {
        return new ReturnChoice(line, returnable, hint, 1, reason, resolution, comment);
    }

    /** The same, with what was said about it. */
    ReturnChoice withComment(String said) {
        return new ReturnChoice(line, returnable, hint, quantity, reason, resolution, said);
    }

    /** Whether something is still to be chosen for this line. */
    boolean isIncomplete() {
        return reason == null || resolution == null || isCommentTooLong();
    }

    /** Whether more is said about it than we keep, which is the only thing wrong with it. */
    public boolean isCommentTooLong() {
        return reason != null
                && resolution != null
                && comment != null
                && comment.strip().replace("\r\n", "\n").length() > MAX_COMMENT;
    }

    /** Whether something is said about it. */
    boolean isCommented() {
        return comment != null && !comment.isBlank();
    }

    /** The ids of what describes the field for a comment. */
    public String getCommentDescription() {
        String id = "comment-" + line.id();
        return id + "-hint" + (isCommentTooLong() ? " " + id + "-error" : "");
    }

    /** The end of the key of the text that says what. */
    public String getMissing() {
        if (isCommentTooLong()) {
            return "COMMENT";
        }
        return reason == null ? "WHY" : "HOW";
    }

    /** What the chosen ones cost. */
    public Money sum() {
        return line.unitPrice().times(quantity);
    }

    /**
     * @param comment what is said about it, or null
     * @param files ids of those that show it
     */
    NewReturnLine newReturnLine(String comment, List<String> files) {
        String said = comment == null || comment.isBlank() ? null : comment.strip();
        return new NewReturnLine(line.id(), quantity, reason, resolution, said, files);
    }

    private static int quantity(String text, int most) {
        return text == null || !text.matches("\\d{1,6}") ? 0 : Math.min(Integer.parseInt(text), most);
    }

    private static <E extends Enum<E>> E constant(E[] constants, String name) {
        return Arrays.stream(constants)
                .filter(constant -> constant.name().equals(name))
                .findFirst()
                .orElse(null);
    }
}
