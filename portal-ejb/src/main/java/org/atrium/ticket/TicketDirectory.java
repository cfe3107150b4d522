package org.atrium.ticket;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.atrium.account.AccountId;
import org.atrium.account.AccountSummary;
import org.atrium.account.Viewer;
import org.atrium.file.FileAttachments;
import org.atrium.file.FileOwnerKind;
import org.atrium.platform.error.UnknownObjectException;
import org.atrium.ticket.event.TicketNumber;
import org.hibernate.query.Page;

/** Summaries of tickets and messages for other features. */
@ApplicationScoped
public class TicketDirectory {

    @Inject
    private FileAttachments files;

    @Inject
    private TicketQueries queries;

    /** @throws UnknownObjectException if there is none */
    public TicketSummary summary(TicketNumber number) {
        return queries.byNumber(number).map(TicketDirectory::summaryOf).orElseThrow(UnknownObjectException::new);
    }

    /** The same of several, by one query; what there is not is left out. */
    public Map<TicketNumber, TicketSummary> summaries(Collection<TicketNumber> numbers) {
        return numbers.isEmpty()
                ? Map.of()
                : queries.byNumbers(List.copyOf(numbers)).stream()
                        .map(TicketDirectory::summaryOf)
                        .collect(Collectors.toMap(TicketSummary::number, Function.identity()));
    }

    private static TicketSummary summaryOf(Ticket ticket) {
        return new TicketSummary(
                ticket.number(),
                ticket.subject(),
                ticket.requesterId(),
                ticket.assigneeId(),
                ticket.status(),
                ticket.serviceLevel().answerBy(),
                ticket.origin(),
                ticket.hasCopies());
    }

    /** Whether a ticket is there for somebody, or a note of it. */
    public boolean maySee(Viewer viewer, TicketSummary ticket, boolean note) {
        return TicketPolicy.maySee(viewer, ticket.requester()) && (!note || TicketPolicy.maySeeNotes(viewer));
    }

    /**
     * Whether mail is the only way to a ticket's requester: they have no account to sign in to, or are kept from it and
     * opened the ticket that way.
     */
    public boolean isReadByMailAlone(TicketNumber number, AccountSummary requester) {
        return requester.isReachedByMailAlone() || requester.isSuspended() && queries.isOpenedByContact(number);
    }

    /** Who gets copies of its answers; to be asked where {@link TicketSummary#copied} says that there are any. */
    public List<TicketPartySummary> parties(TicketNumber number) {
        return queries.partySummaries(number);
    }

    /** The newest ticket that came from something. */
    public Optional<TicketNumber> findByOrigin(String origin) {
        return queries.newestByOrigin(origin);
    }

    /** What of a ticket its requester can read that was written before a message, newest first: no notes of support. */
    public List<EarlierWritten> before(long message, int limit) {
        return queries.message(message).stream()
                .flatMap(known -> queries.before(known.ticket(), message, known.at(), Page.first(limit)).stream())
                .map(earlier -> new EarlierWritten(earlier.authorId(), earlier.at(), earlier.body()))
                .toList();
    }

    /** @throws UnknownObjectException if there is none */
    public MessageSummary message(long id) {
        return queries.message(id)
                .map(message -> new MessageSummary(
                        message.ticket().number(),
                        message.authorId(),
                        message.isByStaff(),
                        message.visibility(),
                        message.body(),
                        message.reference(),
                        files.ids(FileOwnerKind.TICKET_MESSAGE, List.of(id)).getOrDefault(id, List.of())))
                .orElseThrow(UnknownObjectException::new);
    }

    /** A message before another one. */
    public record EarlierWritten(AccountId author, Instant at, String body) {}
}
