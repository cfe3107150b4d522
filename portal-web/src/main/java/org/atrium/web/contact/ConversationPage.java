package org.atrium.web.contact;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import org.atrium.contact.ContactConversation;
import org.atrium.contact.ContactConversation.OpenConversation;
import org.atrium.platform.error.UnknownObjectException;
import org.atrium.ticket.MessageView;
import org.atrium.ticket.OwnTickets;
import org.atrium.ticket.TicketView;
import org.atrium.web.http.Redirect;
import org.atrium.web.text.PageTexts;
import org.omnifaces.cdi.Param;

/** {@code /conversation?token=…}: somebody without an account reads and answers their ticket by the link of a mail. */
@Named
@RequestScoped
public class ConversationPage {

    @Inject
    private ContactConversation conversation;

    @Inject
    private PageTexts texts;

    @Inject
    @Param
    private String token;

    private OpenConversation open;
    private String body;
    private List<String> files;

    @PostConstruct
    void read() {
        try {
            open = conversation.read(token);
        } catch (UnknownObjectException voidLink) {
            open = null;
        }
    }

    public void send() throws IOException {
        String path = conversation.reply(token, new OwnTickets.TicketReply(body, files));
        Redirect.to(path, texts.of("contact.conversation.sent"));
    }

    /** The ticket, null where the link is void, or its requester has an account by now. */
    public TicketView getTicket() {
        return open == null ? null : open.ticket();
    }

    /** Its messages, with files that are loaded without an account. */
    public List<MessageView> getMessages() {
        return open.messages();
    }

    /** Path of the ticket in the account that its requester has by now, null where there is none. */
    public String getAccountPath() {
        return open != null && open.signsIn() ? "/tickets/" + open.number() : null;
    }

    public String getToken() {
        return token;
    }

    public List<String> getFiles() {
        return files;
    }

    public void setFiles(List<String> files) {
        this.files = files;
    }

    public String getBody() {
        return body;
    }

    public void setBody(String body) {
        this.body = body;
    }
}
