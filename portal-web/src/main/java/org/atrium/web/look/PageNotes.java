package org.atrium.web.look;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import java.util.List;
import org.atrium.web.http.ConcurrentEdit;
import org.atrium.web.http.UnsentInput;
import org.atrium.web.http.UnsentInput.UnsentText;
import org.atrium.web.http.UnsentMessage;

/** What a page has to say before its content: messages after an action, errors of a form, and texts that would be lost. */
@RequestScoped
public class PageNotes {

    @Inject
    private FormErrors formErrors;

    @Inject
    private UnsentInput unsentInput;

    @Inject
    private ConcurrentEdit concurrentEdit;

    /** Messages about the page as a whole. */
    public List<PageMessage> messages() {
        return FacesContext.getCurrentInstance().getMessageList(null).stream()
                .map(this::read)
                .toList();
    }

    private PageMessage read(FacesMessage message) {
        message.rendered();
        boolean isGood = message.getSeverity() == FacesMessage.SEVERITY_INFO;
        return new PageMessage(
                message.getSummary(),
                formErrors.tone(message),
                isGood,
                isGood && !(message instanceof UnsentMessage),
                message.getSeverity().compareTo(FacesMessage.SEVERITY_ERROR) >= 0);
    }

    /** What is wrong with the fields of a form. */
    public List<FormErrors.FormError> errors() {
        return formErrors.getAll();
    }

    /** One error, with the name of its field. */
    public String line(FormErrors.FormError error) {
        return formErrors.line(error);
    }

    /** Texts of a form that is not on the page any more. */
    public List<UnsentText> unsent() {
        return unsentInput.getOrphaned();
    }

    /** What fields say by now that somebody else changed. */
    public List<UnsentText> changed() {
        return concurrentEdit.getChangedTexts();
    }

    /**
     * A message after an action.
     *
     * @param tone what it means to people, as the style sheet calls it
     * @param isDone whether the action did what it should, so that what was written for it need not be kept
     */
    public record PageMessage(String text, String tone, boolean isGood, boolean isDone, boolean isRefusal) {

        /** Whether it is good though nothing was sent: what was written is kept until it is sent or dropped. */
        public boolean isUnsent() {
            return isGood && !isDone;
        }

        /** The icon in front of it. */
        public String icon() {
            return isGood ? "check-circle" : "exclamation-triangle";
        }
    }
}
