package org.atrium.web.http;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.atrium.platform.error.UnknownObjectException;
import org.omnifaces.util.Faces;

/** The row a list button belongs to, see {@code p:rowactions}. */
public final class RowAction {

    private RowAction() {}

    /** The id of the row whose button of that name was pressed. */
    public static String id(String button) {
        return submitted(Faces.getRequest(), button)
                .filter(id -> !id.isBlank())
                .orElseThrow(UnknownObjectException::new);
    }

    /** Whether that button was pressed. */
    public static boolean isSubmitted(String button) {
        return submitted(Faces.getRequest(), button).isPresent();
    }

    /**
     * What the button has sent. The address of a form may have a parameter of that name, too, which its author has put there
     * and nobody has pressed; the container lists those of the address first.
     */
    static Optional<String> submitted(HttpServletRequest request, String button) {
        String[] all = request.getParameterValues(button);
        String[] ofAddress = QueryString.of(request.getQueryString()).get(button);
        int first = ofAddress == null ? 0 : ofAddress.length;
        return all == null || all.length <= first ? Optional.empty() : Optional.of(all[first]);
    }

    /** The same where rows have numbers. */
    public static long number(String button) {
        String id = id(button);
        if (!id.matches("\\d{1,18}")) {
            throw new UnknownObjectException();
        }
        return Long.parseLong(id);
    }
}
