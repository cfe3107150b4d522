package org.atrium.web.escalation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import org.atrium.escalation.SupportRequests;
import org.atrium.web.http.Redirect;
import org.atrium.web.security.CurrentViewer;
import org.atrium.web.text.PageTexts;

/** The button on a thread's page that hands the question to support. */
@Named
@RequestScoped
public class EscalationAction {

    @Inject
    private SupportRequests requests;

    @Inject
    private CurrentViewer current;

    @Inject
    private PageTexts texts;

    private String reason;
    private Boolean mayAsk;

    /** Whether the viewer may hand this thread over; a page is about one. */
    public boolean mayAsk(long thread) {
        if (mayAsk == null) {
            mayAsk = current.isSignedIn() && requests.mayAsk(current.viewer(), thread);
        }
        return mayAsk;
    }

    public void ask(long thread) throws IOException {
        var handOver = requests.ask(current.viewer(), thread, new SupportRequests.Wish(reason));
        Redirect.again(texts.of("escalation.asked", handOver.ticket()));
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
