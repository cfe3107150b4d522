package org.atrium.web.contact;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import org.atrium.contact.ContactingSupport;
import org.atrium.contact.ContactingSupport.WaitingMessage;
import org.atrium.web.http.Redirect;
import org.atrium.web.http.RowAction;
import org.atrium.web.text.PageTexts;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;

/**
 * {@code /confirm-contact?token=…}: target of the link of a mail. Opening it changes nothing; a button makes a ticket of
 * its message.
 */
@Named
@RequestScoped
public class ConfirmContactPage {

    @Inject
    private ContactingSupport support;

    @Inject
    private WrittenMessageCookie written;

    @Inject
    private PageTexts texts;

    @Inject
    @Param
    private String token;

    private List<WaitingMessage> messages;

    @PostConstruct
    void read() {
        messages = support.find(token);
    }

    /** Sends the message whose button was pressed. */
    public void send() throws IOException {
        ContactingSupport.ConfirmedMessage confirmed = support.confirm(token, RowAction.number("send"));
        written.delete(Faces.getResponse());
        Redirect.to(
                confirmed.path(),
                texts.of(confirmed.signsIn() ? "contact.confirm.doneAccount" : "contact.confirm.done"));
    }

    /** What was written with the address of the mail's reader, none if the link is void. */
    public List<WaitingMessage> getMessages() {
        return messages;
    }

    public String getToken() {
        return token;
    }
}
