package org.atrium.web.http;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.atrium.platform.idempotency.FormPress;
import org.atrium.platform.idempotency.FormResult;
import org.atrium.platform.idempotency.SentForms;
import org.atrium.web.security.CurrentViewer;
import org.omnifaces.util.Faces;

/**
 * The form this request sends. What its button does happens in one transaction together with the note of where it led,
 * so that the same form sent once more, at the same time or days later, on whichever node, leads to the same place and
 * does nothing again.
 */
@RequestScoped
public class PressedForm {

    /** The field {@link FormTokens} writes into each form. */
    public static final String TOKEN = "formToken";

    /** What differs between two pages with the same form, and is nothing that somebody filled in. */
    private static final Set<String> NOT_FILLED_IN =
            Set.of(TOKEN, StaleForm.SEEN, "jakarta.faces.ViewState", "jakarta.faces.ClientWindow");

    @Inject
    private SentForms forms;

    @Inject
    private CurrentViewer current;

    @Inject
    private KeptWords words;

    @Inject
    private HttpServletRequest request;

    private boolean acting;
    private boolean draft;
    private FormResult result;

    /** Whether there is a secret that tells it from others. */
    boolean isTokened() {
        return token() != null;
    }

    /** The secret of this rendering of the form; null where it has none. */
    public String token() {
        String token = PageDoor.hasRead(request) ? request.getParameter(TOKEN) : null;
        return token != null && token.matches("[\\w-]{22,80}(\\.[0-9a-f]*)?") ? token : null;
    }

    /** Does what the button says, unless it was done before, and goes where it leads. */
    void once(Runnable act) throws IOException {
        SentForms.Outcome outcome;
        acting = true;
        try {
            outcome = forms.once(press(), () -> {
                act.run();
                return Optional.ofNullable(draft ? null : result);
            });
        } finally {
            acting = false;
        }
        if (outcome.refused() != null) {
            throw outcome.refused();
        }
        FormResult leads = outcome.before().orElse(result);
        if (leads != null) {
            go(leads);
        }
    }

    /** Leads to where the same form led before; tells whether it acted then. */
    boolean leadAgain() throws IOException {
        Optional<FormResult> before = isTokened() ? forms.find(press()) : Optional.empty();
        if (before.isPresent()) {
            go(before.get());
        }
        return before.isPresent();
    }

    /** Keeps a draft of what is written in the form; not where the form was sent meanwhile. */
    public boolean keepDraft(Runnable save) {
        draft = true;
        if (isTokened()) {
            return forms.keepDraft(press(), save);
        }
        save.run();
        return true;
    }

    /** Goes to a place; while the button still acts, once that is certain. */
    void go(String path, String message, String... kept) throws IOException {
        result = new FormResult(path, message, kept.length == 0 ? null : String.join(" ", kept));
        if (!acting) {
            go(result);
        }
    }

    private void go(FormResult leads) throws IOException {
        if (request.getMethod().equals("POST") && !draft) {
            words.arrived(leads.kept());
        }
        if (leads.message() != null) {
            WaitingMessage.leave(leads.message());
        }
        if (TOKEN.equals(leads.kept())) {
            WaitingMessage.leave(TOKEN, token());
        }
        Faces.getExternalContext().redirect(Faces.getRequestContextPath() + leads.path());
    }

    private FormPress press() {
        String sender = current.isSignedIn() ? current.name() : FormPress.VISITOR;
        String content = new TreeMap<>(request.getParameterMap())
                .entrySet().stream()
                        .filter(field -> !NOT_FILLED_IN.contains(field.getKey()))
                        .map(field -> field.getKey() + "\0" + Arrays.toString(field.getValue()))
                        .collect(Collectors.joining("\0\0", VisibleAddress.path(request) + "\0\0", ""));
        return new FormPress(sender, token(), content);
    }
}
