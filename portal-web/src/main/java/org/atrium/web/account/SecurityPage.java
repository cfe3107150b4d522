package org.atrium.web.account;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import org.atrium.account.OwnSessions;
import org.atrium.web.http.Redirect;
import org.atrium.web.http.RowAction;
import org.atrium.web.security.CurrentViewer;
import org.atrium.web.text.PageTexts;

/** {@code /account/security}: password, e-mail address and sessions. */
@Named
@RequestScoped
public class SecurityPage {

    @Inject
    private OwnSessions ownSessions;

    @Inject
    private CurrentViewer current;

    @Inject
    private PageTexts text;

    private List<OwnSessions.SessionRow> sessions;

    @PostConstruct
    void load() {
        current.viewer().requireAccount();
        sessions = ownSessions.list(current.viewer(), current.session());
    }

    public void end() throws IOException {
        ownSessions.end(current.viewer(), RowAction.number("end"));
        Redirect.to("/account/security", text.of("account.security.ended"));
    }

    public List<OwnSessions.SessionRow> getSessions() {
        return sessions;
    }
}
