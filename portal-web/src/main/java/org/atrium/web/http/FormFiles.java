package org.atrium.web.http;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.atrium.account.AccountSummary;
import org.atrium.web.security.CurrentViewer;
import org.omnifaces.util.Servlets;

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

    private static final String LOST = "lost";

    @Inject
    private FormSecrets secrets;

    @Inject
    private CurrentViewer current;

    /**
     * Whether a request was sent by a page of the portal, from a form that was shown to the viewer, or to a visitor, who may
     * have signed in since: other forms are taken from them, too.
     */
    public boolean isOwn(HttpServletRequest request, String token) {
        if (token == null || !FormSecrets.is(token) || !FormOrigin.isSameSite(request)) {
            return false;
        }
        Optional<String> viewer = Optional.ofNullable(current.getAccount()).map(AccountSummary::publicId);
        return FormSecrets.isOfVisitor(token)
                || secrets.owner(token)
                        .filter(owner -> viewer.filter(owner::equals).isPresent())
                        .isPresent();
    }

    /** Whether the browser says that a page of the portal sent it: asked before a body is read. */
    public static boolean isSentByPortal(HttpServletRequest request) {
        return FormOrigin.isSameSite(request);
    }

    /** Says why a form with files is refused, on the page of the error. */
    public static void explain(HttpServletRequest request, String reason) {
        request.setAttribute(ErrorPageFilter.REASON, reason);
    }

    /** Notes in a form whose files are not stored that there were some: where its words come back later, that is said. */
    public static void markLost(Map<String, List<String>> words, String field) {
        words.computeIfAbsent(UnsentInput.FIELDS, name -> new ArrayList<>())
                .add(Servlets.toQueryString(Map.of(UPLOAD + field, List.of(UnsentInput.label(null)))));
        words.put(UPLOAD + field, List.of(LOST));
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
