package org.atrium.contact;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.atrium.account.AccountDirectory;
import org.atrium.account.AccountId;
import org.atrium.file.FileLinks;
import org.atrium.platform.error.UnknownObjectException;
import org.atrium.ticket.ContactTickets;
import org.atrium.ticket.MessageView;
import org.atrium.ticket.OwnTickets;
import org.atrium.ticket.TicketDirectory;
import org.atrium.ticket.TicketView;
import org.atrium.ticket.event.TicketNumber;

/**
 * The ticket of somebody without an account, read and answered by the link of a mail. It opens this one ticket, and only
 * as long as its requester cannot sign in.
 */
@Stateless
@PermitAll
public class ContactConversation {

    @Inject
    private ContactLinks links;

    @Inject
    private FileLinks files;

    @Inject
    private ContactTickets tickets;

    @Inject
    private TicketDirectory directory;

    @Inject
    private AccountDirectory accounts;

    /**
     * The ticket of a link, as its requester sees it.
     *
     * @throws UnknownObjectException if the link is unknown or has expired, or the ticket has another requester by now
     */
    public OpenConversation read(String token) {
        ContactLinks.OpenedTicket opened = require(token);
        boolean signsIn = signsIn(opened);
        TicketView ticket = signsIn ? null : tickets.read(opened.requester(), opened.ticket());
        return new OpenConversation(
                opened.ticket(), signsIn, ticket, signsIn ? List.of() : messages(ticket, opened.requester()));
    }

    /** With links to their files that need no account. */
    private List<MessageView> messages(TicketView ticket, AccountId reader) {
        return ticket.messages().stream()
                .map(message ->
                        message.with(files.readBy(reader, message.html()), files.readBy(reader, message.files())))
                .toList();
    }

    /**
     * Adds a message of the requester.
     *
     * @return path of the ticket that has it: another one if the old was closed
     */
    public String reply(String token, OwnTickets.TicketReply reply) {
        ContactLinks.OpenedTicket opened = require(token);
        if (signsIn(opened)) {
            throw new UnknownObjectException();
        }
        TicketNumber now = tickets.reply(opened.requester(), opened.ticket(), reply);
        return links.ticketPath(now, opened.requester());
    }

    private ContactLinks.OpenedTicket require(String token) {
        return links.ticket(token).orElseThrow(UnknownObjectException::new);
    }

    private boolean signsIn(ContactLinks.OpenedTicket opened) {
        return !directory.isReadByMailAlone(opened.ticket(), accounts.summary(opened.requester()));
    }

    /**
     * What a link leads to.
     *
     * @param signsIn whether its requester has an account by now, to read the ticket there
     * @param ticket null if so
     * @param messages of the ticket, with files that are loaded without an account
     */
    public record OpenConversation(
            TicketNumber number, boolean signsIn, TicketView ticket, List<MessageView> messages) {}
}
