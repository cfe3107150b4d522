package org.atrium.web.contact;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.Optional;
import org.atrium.contact.ContactingSupport;
import org.atrium.contact.ContactingSupport.WaitingMessage;
import org.atrium.web.http.Redirect;
import org.atrium.web.text.PageTexts;
import org.omnifaces.cdi.Param;

/**
 * {@code /confirm-contact?token=…}: target of the link of a mail. Opening it changes nothing; the button makes a ticket of
 * the message.
 */
@Named
@RequestScoped
public class ConfirmContactPage {

    @Inject
    private ContactingSupport support;

    @Inject
    private PageTexts texts;

    @Inject
    @Param
    private String token;

    private Optional<WaitingMessage> message;

    @PostConstruct
    void read() {
        message = support.find(token);
    }

    public void confirm() throws IOException {
        ContactingSupport.ConfirmedMessage confirmed = support.confirm(token);
        Redirect.to(
                confirmed.path(),
                texts.of(confirmed.signsIn() ? "contact.confirm.doneAccount" : "contact.confirm.done"));
    }

    /** The message that waits, null if the link is void. */
    public WaitingMessage getMessage() {
        return message.orElse(null);
    }

    public String getToken() {
        return token;
    }
}
