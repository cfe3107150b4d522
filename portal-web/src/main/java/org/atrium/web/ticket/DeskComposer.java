package org.atrium.web.ticket;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.atrium.platform.error.InvalidInputException;
import org.atrium.ticket.AnswerChannels;
import org.atrium.ticket.AnswerChannels.AnswerRoute;
import org.atrium.ticket.MessageView;
import org.atrium.ticket.TicketDesk;
import org.atrium.ticket.TicketStatus;
import org.atrium.ticket.TicketView;
import org.atrium.ticket.event.MessageVisibility;
import org.atrium.ticket.event.TicketChannel;
import org.atrium.web.http.UnsentInput;
import org.atrium.web.security.CurrentViewer;
import org.omnifaces.cdi.Param;

/** The agent's message form and its visibility. */
@Named
@RequestScoped
public class DeskComposer {

    private static final String VISIBILITY = "visibility";

    @Inject
    private TicketDesk desk;

    @Inject
    private TicketFieldsForm fields;

    @Inject
    private UnsentInput unsentInput;

    @Inject
    private DeskTicketPage page;

    @Inject
    private CurrentViewer current;

    @Inject
    @Param(name = VISIBILITY)
    private String requested;

    private String body;
    private List<String> files;
    private TicketStatus next;
    private Integer read;
    private TicketChannel channel;

    /** Sends the message, and saves what was changed at the head of the ticket and not saved. */
    public void send() throws IOException {
        TicketView ticket = page.getTicket();
        boolean nobodyElse = chosen() == MessageVisibility.PUBLIC && ticket.origin() == null;
        if (requested != null && chosen() == null || nobodyElse) {
            throw new InvalidInputException(VISIBILITY, "ticket.error.visibility");
        }
        TicketDesk.EditTicket unsaved = fields.unsavedEdit();
        desk.answer(
                current.viewer(),
                ticket.number(),
                new TicketDesk.NewTicketAnswer(body, getVisibility(), next, read, files, channel),
                unsaved,
                unsaved == null ? null : ticket.version());
        String sent = "ticket.desk.sent." + getVisibility().name();
        page.redirectWithMessage(
                unsaved == null ? List.of(sent) : List.of(sent, "ticket.desk.savedToo"), Stream.empty());
    }

    /** The names by which is sent what was written here and not sent yet. */
    Stream<String> unsavedFields() {
        return (body == null || body.isBlank()) && (files == null || files.isEmpty())
                ? Stream.empty()
                : Stream.of("answer:body", "answer:next", "answer:channel", "answer:files", VISIBILITY);
    }

    /** Who will read it: as was chosen before it could not be sent; else the thread where there is one, or the requester. */
    public MessageVisibility getVisibility() {
        MessageVisibility before =
                requested == null ? unsentInput.choice(VISIBILITY, MessageVisibility.class) : chosen();
        boolean thread = page.getThread() != null;
        if (before != null && (thread || before != MessageVisibility.PUBLIC)) {
            return before;
        }
        return !thread ? MessageVisibility.PRIVATE : MessageVisibility.PUBLIC;
    }

    /** What was chosen now; null for what is not on the list. */
    private MessageVisibility chosen() {
        return Stream.of(MessageVisibility.values())
                .filter(one -> one.name().equals(requested))
                .findFirst()
                .orElse(null);
    }

    public String getBody() {
        return body;
    }

    public void setBody(String body) {
        this.body = body;
    }

    /** How many messages stand above the composer, or before those. */
    public Integer getRead() {
        TicketView ticket = page.getTicket();
        return (int) ticket.earlier() + ticket.messages().size();
    }

    public void setRead(Integer read) {
        this.read = read;
    }

    public TicketStatus getNext() {
        return next;
    }

    public void setNext(TicketStatus next) {
        this.next = next;
    }

    /** Whether there is a choice of channels, or something to say of them. */
    public boolean isChannelShown() {
        return !page.getTicket().routes().isEmpty() || page.isUnreachable();
    }

    /** Those that a form may name; one that nothing arrives by any more is refused with its reason. */
    public List<TicketChannel> getChannels() {
        return Stream.concat(page.getTicket().routes().stream().map(AnswerRoute::channel), Stream.of(TicketChannel.WEB))
                .toList();
    }

    /** By which it leaves: the messenger they wrote by last, if that takes an answer. */
    public TicketChannel getChannel() {
        TicketView ticket = page.getTicket();
        TicketChannel last = ticket.messages().stream()
                .filter(message -> !message.staff())
                .map(MessageView::channel)
                .reduce(TicketChannel.WEB, (earlier, later) -> later);
        return channel == null ? AnswerChannels.preferred(ticket.routes(), last) : channel;
    }

    public void setChannel(TicketChannel channel) {
        this.channel = channel;
    }

    public List<String> getFiles() {
        return files;
    }

    public void setFiles(List<String> files) {
        this.files = files;
    }
}
