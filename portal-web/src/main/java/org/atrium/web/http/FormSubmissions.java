package org.atrium.web.http;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.atrium.platform.idempotency.FormResult;
import org.atrium.platform.idempotency.FormSubmission;
import org.atrium.platform.idempotency.SentForms;
import org.atrium.platform.ids.SecretToken;
import org.atrium.web.security.CurrentViewer;
import org.omnifaces.util.Faces;

/**
 * The form of this request. Its action runs in one transaction with the record of its result, so a repeated submission,
 * concurrent or days later, on any node, gets the same result and acts no more.
 */
@RequestScoped
public class FormSubmissions {

    /** The field {@link FormTokens} writes into each form. */
    public static final String TOKEN = "formToken";

    /** What differs between two pages with the same form, and is nothing that somebody filled in. */
    private static final Set<String> NOT_FILLED_IN =
            Set.of(TOKEN, ConcurrentEdit.ORIGINAL, "jakarta.faces.ViewState", "jakarta.faces.ClientWindow");

    @Inject
    private SentForms forms;

    @Inject
    private CurrentViewer current;

    @Inject
    private UnsentInput unsentInput;

    @Inject
    private MessageCookie messages;

    @Inject
    private CurrentRequest requests;

    private boolean acting;
    private boolean draft;
    private FormResult result;

    /** Whether there is a secret that tells it from others. */
    boolean hasToken() {
        return token() != null;
    }

    /** What only this act has, see {@link FormSubmission#secret}: the same for its second press; null where the form has none. */
    public String secret() {
        return hasToken() ? submission().secret() : null;
    }

    /** The secret of this rendering of the form; null where it has none. */
    String token() {
        String token =
                PageRequestFilter.isFormRead(requests.get()) ? requests.get().getParameter(TOKEN) : null;
        return token != null && FormSecrets.is(token) ? token : null;
    }

    /** The same while nothing was sent with it; null after that: what is written then is another form. */
    String unsentToken() {
        return hasToken() && !forms.isSent(submission()) ? token() : null;
    }

    /** Tells this rendering of the form from others, and may be kept: nobody makes its secret of it; null where it has none. */
    public String rendering() {
        return hasToken() ? new SecretToken(token()).hash() : null;
    }

    /** Does what the button says, unless it was done before, and goes where it leads. */
    void runOnce(Runnable action) throws IOException {
        SentForms.SubmissionOutcome outcome;
        acting = true;
        try {
            outcome = forms.runOnce(submission(), () -> {
                action.run();
                return Optional.ofNullable(draft ? null : result);
            });
        } finally {
            acting = false;
        }
        if (outcome.refused() != null) {
            throw outcome.refused();
        }
        FormResult leads = outcome.previousResult().orElse(result);
        if (leads != null) {
            redirect(leads);
        }
    }

    /** Leads to where the same form led before; tells whether it acted then. */
    boolean redirectIfSubmitted() throws IOException {
        Optional<FormResult> before = hasToken() ? forms.find(submission()) : Optional.empty();
        if (before.isPresent()) {
            redirect(before.get());
        }
        return before.isPresent();
    }

    /** Keeps a draft of what is written in the form; not where the form was sent meanwhile. */
    public boolean saveDraft(Runnable save) {
        draft = true;
        if (hasToken()) {
            return forms.saveDraft(submission(), save);
        }
        save.run();
        return true;
    }

    /** Goes to a place; while the button still acts, once that is certain. */
    void redirect(String path, String message, String... unsentFields) throws IOException {
        result = new FormResult(path, message, unsentFields.length == 0 ? null : String.join(" ", unsentFields));
        if (!acting) {
            redirect(result);
        }
    }

    private void redirect(FormResult leads) throws IOException {
        if (requests.get().getMethod().equals("POST") && !draft) {
            unsentInput.submitted(leads.keptFields(), Faces.getResponse());
        }
        boolean isFormShown = TOKEN.equals(leads.keptFields());
        if (leads.message() != null || isFormShown) {
            messages.put(Faces.getResponse(), leads.message(), isFormShown ? secret() : null);
        }
        Faces.getExternalContext().redirect(Faces.getRequestContextPath() + leads.path());
    }

    private FormSubmission submission() {
        String sender = current.isSignedIn() ? current.name() : FormSubmission.VISITOR;
        String content = new TreeMap<>(requests.get().getParameterMap())
                .entrySet().stream()
                        .filter(field -> !NOT_FILLED_IN.contains(field.getKey()))
                        .map(field -> field.getKey() + "\0" + Arrays.toString(field.getValue()))
                        .collect(Collectors.joining("\0\0", OriginalUrl.path(requests.get()) + "\0\0", ""));
        return new FormSubmission(sender, token(), content);
    }
}
