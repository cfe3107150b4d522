package org.atrium.web.escalation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import org.atrium.escalation.RequestingSupport;
import org.atrium.web.http.Redirect;
import org.atrium.web.look.FormField;
import org.atrium.web.look.WrittenForm;
import org.atrium.web.security.CurrentViewer;
import org.atrium.web.text.PageTexts;

/** The button on a thread's page that escalates the question. */
@Named
@RequestScoped
public class EscalationAction {

    @Inject
    private RequestingSupport requests;

    @Inject
    private CurrentViewer current;

    @Inject
    private PageTexts texts;

    private String reason;
    private Boolean mayRequest;

    /** Whether the viewer may hand this thread over; a page is about one. */
    public boolean mayRequest(long thread) {
        if (mayRequest == null) {
            mayRequest = current.isSignedIn() && requests.mayRequest(current.viewer(), thread);
        }
        return mayRequest;
    }

    public void requestSupport(long thread) throws IOException {
        var handOver =
                requests.requestSupport(current.viewer(), thread, new RequestingSupport.NewSupportRequest(reason));
        Redirect.toSamePage(texts.of("escalation.asked", handOver.ticket()));
    }

    /** Where the reason is written, in the form of a thread's buttons. */
    public FormField field(WrittenForm form) {
        return form.words("thread:reason", texts.of("escalation.reason"), reason);
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
