package org.atrium.ticket;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Collectors;
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
    private FileAttachments files;

    @Inject
    private FileLinks links;

    /**
     * In Markdown.
     *
     * @throws UnknownObjectException if there is no such message
     */
    public String of(long message, AccountSummary reader) {
        String body = queries.message(message).map(TicketMessage::body).orElseThrow(UnknownObjectException::new);
        String words = links.mailedTo(reader.id(), body);
        List<FileView> beside = files.of(new FileOwner(FileOwnerKind.TICKET_MESSAGE, message));
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
