package org.atrium.web.http;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.atrium.account.AccountSummary;
import org.atrium.web.security.CurrentViewer;

/**
 * Forms with files. A field for files is named for the field that has their ids, {@code upload:form:files} for
 * {@code form:files}: they are stored before the form is read, and the form has only ids.
 */
@ApplicationScoped
public class FormFiles {

    /** What the name of a field for files begins with. */
    public static final String UPLOAD = "upload:";

    /** The request attribute with what is wrong with files, by the name of the field of their ids. */
    private static final String PROBLEMS = FormFiles.class.getName() + ".problems";

    @Inject
    private FormSecrets secrets;

    @Inject
    private CurrentViewer current;

    /** Whether a request was sent by a page of the portal, from a form that was shown to the viewer, or to a visitor. */
    public boolean isOwn(HttpServletRequest request, String token) {
        if (token == null || !FormSecrets.is(token) || !FormOrigin.isSameSite(request)) {
            return false;
        }
        Optional<String> viewer = Optional.ofNullable(current.getAccount()).map(AccountSummary::publicId);
        return secrets.owner(token).equals(viewer) || FormSecrets.isOfVisitor(token) && viewer.isEmpty();
    }

    /** Says what is wrong with files, to be shown at their field. */
    public static void refuse(HttpServletRequest request, Map<String, List<String>> problems) {
        request.setAttribute(PROBLEMS, problems);
    }

    /** What is wrong with the files of a field. */
    @SuppressWarnings("unchecked")
    static List<String> problems(HttpServletRequest request, String field) {
        return request.getAttribute(PROBLEMS) instanceof Map<?, ?> problems
                ? ((Map<String, List<String>>) problems).getOrDefault(field, List.of())
                : List.of();
    }
}
