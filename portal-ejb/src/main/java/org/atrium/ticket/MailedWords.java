package org.atrium.ticket;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.atrium.account.AccountDirectory;
import org.atrium.account.AccountId;
import org.atrium.account.AccountSummary;
import org.atrium.file.FileAttachments;
import org.atrium.file.FileLinks;
import org.atrium.file.FileOwner;
import org.atrium.file.FileOwnerKind;
import org.atrium.file.FileView;
import org.atrium.platform.error.UnknownObjectException;
import org.atrium.platform.text.Texts;

/**
 * What a message says in a mail to somebody who may have no account: its words, and below them its files. Links to those
 * work for whom they were made as long as they may read the message; made when the mail is sent, they exist nowhere else.
 */
@ApplicationScoped
public class MailedWords {

    @Inject
    private TicketQueries queries;

    @Inject
    private AccountDirectory accounts;

    @Inject
    private FileAttachments files;

    @Inject
    private FileLinks links;

    /**
     * In Markdown.
     *
     * @throws UnknownObjectException if there is no such message
     */
    public String of(long message, AccountSummary reader) {
        TicketMessage known = queries.message(message).orElseThrow(UnknownObjectException::new);
        return of(known, files.of(new FileOwner(FileOwnerKind.TICKET_MESSAGE, message)), reader);
    }

    /** What messages say to the requesters of their tickets, by their ids; three statements for any number. */
    public Map<Long, String> ofRequesters(Collection<Long> messages) {
        if (messages.isEmpty()) {
            return Map.of();
        }
        List<TicketMessage> known = queries.messagesWithTickets(messages);
        Map<AccountId, AccountSummary> readers = accounts.summaries(
                known.stream().map(message -> message.ticket().requesterId()).toList());
        Map<Long, List<FileView>> beside = files.of(FileOwnerKind.TICKET_MESSAGE, messages);
        return known.stream()
                .collect(Collectors.toMap(
                        TicketMessage::id,
                        message -> of(
                                message,
                                beside.getOrDefault(message.id(), List.of()),
                                readers.get(message.ticket().requesterId()))));
    }

    private String of(TicketMessage message, List<FileView> beside, AccountSummary reader) {
        String words = links.mailedTo(reader.id(), message.body());
        return beside.isEmpty()
                ? words
                : words + "\n\n" + Texts.in(reader.locale()).get("ticket.mail.files") + "\n\n" + list(beside, reader);
    }

    private String list(List<FileView> beside, AccountSummary reader) {
        return beside.stream()
                .map(file -> "- [" + label(file.name()) + "](" + links.mailedAddress(reader.id(), file.id()) + ")")
                .collect(Collectors.joining("\n"));
    }

    /** A name as the label of a link: nothing in it is markup, and no link of its own. */
    static String label(String name) {
        return name.replaceAll("([\\\\\\[\\]*_`<>~&|!:@])", "\\\\$1").replaceAll("(?i)(www)\\.", "$1\\\\.");
    }
}
