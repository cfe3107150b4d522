package org.atrium.web.account;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.Optional;
import org.atrium.account.ResumingMail;
import org.atrium.platform.mail.MailStop;
import org.atrium.platform.mail.ReturnedMail;
import org.atrium.web.http.Redirect;
import org.atrium.web.security.CurrentViewer;
import org.atrium.web.text.MailStopText;
import org.atrium.web.text.PageTexts;

/** On the viewer's own pages: that mail to them came back, and the button that ends it. */
@Named
@RequestScoped
public class MailStopNotice {

    @Inject
    private ReturnedMail returnedMail;

    @Inject
    private ResumingMail resuming;

    @Inject
    private MailStopText mailStopText;

    @Inject
    private CurrentViewer current;

    @Inject
    private PageTexts texts;

    private Optional<MailStop> stop;

    @PostConstruct
    void read() {
        stop = returnedMail.findStop(current.getAccount().email());
    }

    public boolean isStopped() {
        return stop.isPresent();
    }

    public String getText() {
        return stop.map(one -> mailStopText.ofOwn(current.getAccount().email(), one))
                .orElse(null);
    }

    public void resume() throws IOException {
        resuming.resume(current.viewer());
        Redirect.to(
                "/account/profile",
                texts.of("account.mailStop.resumed", current.getAccount().email()));
    }
}
