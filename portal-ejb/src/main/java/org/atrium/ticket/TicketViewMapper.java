package org.atrium.ticket;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.atrium.account.AccountDirectory;
import org.atrium.account.AccountId;
import org.atrium.account.AccountSummary;
import org.atrium.account.Viewer;
import org.atrium.file.FileAttachments;
import org.atrium.file.FileOwnerKind;
import org.atrium.file.FileView;
import org.atrium.ticket.AnswerChannels.AnswerDelivery;
import org.atrium.ticket.event.TicketChannel;

/** Maps tickets to the records their viewers see. */
@ApplicationScoped
class TicketViewMapper {

    @Inject
    private TicketQueries queries;

    @Inject
    private AccountDirectory accountDirectory;

    @Inject
    private Sla sla;

    @Inject
    private AnswerRoutes routes;

    @Inject
    private FileAttachments files;

    @Inject
    private Clock clock;

    /** All of a ticket that its viewer may see. */
    TicketView view(Ticket ticket, Viewer viewer) {
        List<TicketMessage> messages = queries.messages(ticket, TicketPolicy.maySeeNotes(viewer));
        List<TicketChange> changes = viewer.isSupport() ? ticket.changes() : List.of();
        SlaView dueTimes = viewer.isSupport() ? sla.view(ticket, clock.instant()) : sla.dueTimes(ticket);
        return view(ticket, viewer, messages, 0, changes, dueTimes);
    }

    /** The newest messages of a ticket, and for support what changed since the first of them. */
    TicketView newest(Ticket ticket, Viewer viewer, int limit) {
        boolean notes = TicketPolicy.maySeeNotes(viewer);
        List<TicketMessage> newest = queries.newestMessages(ticket, notes, org.hibernate.query.Page.first(limit + 1));
        boolean isAll = newest.size() <= limit;
        List<TicketMessage> messages = new ArrayList<>(newest.subList(0, Math.min(limit, newest.size())));
        Collections.reverse(messages);
        Instant since = isAll ? Instant.EPOCH : messages.get(0).at();
        return view(
                ticket,
                viewer,
                messages,
                isAll ? 0 : queries.messageCount(ticket, notes) - limit,
                viewer.isSupport() ? queries.changesSince(ticket, since) : List.of(),
                sla.dueTimes(ticket));
    }

    private TicketView view(
            Ticket ticket,
            Viewer viewer,
            List<TicketMessage> messages,
            long earlier,
            List<TicketChange> changes,
            SlaView dueTimes) {
        List<TicketParty> parties = ticket.hasCopies() ? queries.parties(ticket) : List.of();
        List<Ticket> followUps = ticket.status() == TicketStatus.CLOSED ? queries.followUps(ticket) : List.of();
        Map<AccountId, AccountSummary> accounts = accountDirectory.summaries(
                accountIdsOf(ticket, messages, changes, viewer.isSupport() ? parties : List.of()));
        return new TicketView(
                ticket.number(),
                ticket.version(),
                ticket.subject(),
                ticket.status(),
                ticket.priority(),
                ticket.channel(),
                ticket.queue(),
                viewer.isSupport() ? ticket.tags() : List.of(),
                accounts.get(ticket.requesterId()),
                accounts.get(ticket.assigneeId()),
                ticket.orderNumber(),
                ticket.returnNumber(),
                ticket.origin(),
                ticket.follows() == null ? null : ticket.follows().number(),
                followUps.isEmpty() ? null : followUps.get(0).number(),
                ticket.openedAt(),
                ticket.updatedAt(),
                dueTimes,
                ticket.proposedMessageId(),
                earlier,
                messageViews(messages, viewer, accounts),
                changes.stream().map(change -> view(change, accounts)).toList(),
                parties.stream().map(party -> view(party, viewer, accounts)).toList(),
                viewer.isSupport() ? routes.of(ticket) : List.of());
    }

    private static TicketPartyView view(TicketParty party, Viewer viewer, Map<AccountId, AccountSummary> accounts) {
        return viewer.isSupport()
                ? new TicketPartyView(
                        accounts.get(party.accountId()),
                        accounts.get(party.addedBy()),
                        party.address(),
                        party.addedAt())
                : new TicketPartyView(null, null, party.address(), party.addedAt());
    }

    List<TicketRow> rows(List<Ticket> tickets) {
        List<AccountId> ids = new ArrayList<>();
        tickets.forEach(ticket -> {
            ids.add(ticket.requesterId());
            ids.add(ticket.assigneeId());
            ids.add(ticket.snippetById());
        });
        return rows(tickets, accountDirectory.summaries(ids));
    }

    /** The same with only those people that are known already. */
    List<TicketRow> rows(List<Ticket> tickets, Map<AccountId, AccountSummary> accounts) {
        return tickets.stream().map(ticket -> row(ticket, accounts)).toList();
    }

    private static TicketRow row(Ticket ticket, Map<AccountId, AccountSummary> accounts) {
        return new TicketRow(
                ticket.id(),
                ticket.number(),
                ticket.subject(),
                ticket.status(),
                ticket.priority(),
                ticket.channel(),
                ticket.queue(),
                accounts.get(ticket.requesterId()),
                accounts.get(ticket.assigneeId()),
                ticket.orderNumber(),
                ticket.origin(),
                ticket.snippet(),
                accounts.get(ticket.snippetById()),
                ticket.openedAt(),
                ticket.updatedAt(),
                ticket.serviceLevel().dueAt(),
                ticket.serviceLevel().isAnswerDue());
    }

    private static List<AccountId> accountIdsOf(
            Ticket ticket, List<TicketMessage> messages, List<TicketChange> changes, List<TicketParty> parties) {
        List<AccountId> ids = new ArrayList<>();
        ids.add(ticket.requesterId());
        ids.add(ticket.assigneeId());
        messages.forEach(message -> ids.add(message.authorId()));
        changes.forEach(change -> {
            ids.add(change.actorId());
            if (isOfPeople(change)) {
                ids.add(account(change.changedFrom()));
                ids.add(account(change.changedTo()));
            }
        });
        parties.forEach(party -> {
            ids.add(party.accountId());
            ids.add(party.addedBy());
        });
        return ids;
    }

    /** Whether what changed are accounts, which are stored by their ids. */
    private static boolean isOfPeople(TicketChange change) {
        return change.field() == TicketField.ASSIGNEE || change.field() == TicketField.PARTY_REMOVED;
    }

    private List<MessageView> messageViews(
            List<TicketMessage> messages, Viewer viewer, Map<AccountId, AccountSummary> accounts) {
        Map<Long, List<FileView>> attached = files.of(
                FileOwnerKind.TICKET_MESSAGE,
                messages.stream()
                        .filter(TicketMessage::hasFiles)
                        .map(TicketMessage::id)
                        .toList());
        Map<Long, AnswerDelivery> deliveries = viewer.isSupport() ? routes.deliveries(messages) : Map.of();
        return messages.stream()
                .map(message -> view(
                        message,
                        viewer,
                        accounts,
                        attached.getOrDefault(message.id(), List.of()),
                        deliveries.get(message.id())))
                .toList();
    }

    private static MessageView view(
            TicketMessage message,
            Viewer viewer,
            Map<AccountId, AccountSummary> accounts,
            List<FileView> files,
            AnswerDelivery delivery) {
        return new MessageView(
                message.id(),
                accounts.get(message.authorId()),
                message.isByStaff(),
                message.visibility(),
                message.body(),
                message.html(),
                message.reference(),
                message.at(),
                files,
                message.channel(),
                mail(message, viewer),
                message.call(),
                delivery);
    }

    private static MessageView.MailView mail(TicketMessage message, Viewer viewer) {
        return message.channel() == TicketChannel.EMAIL || !message.leftOut().isEmpty()
                ? new MessageView.MailView(
                        viewer.isSupport() || viewer.is(message.authorId()) ? message.foldedHtml() : null,
                        message.leftOut(),
                        viewer.isSupport() ? message.mailFile() : null)
                : null;
    }

    private static TicketChangeView view(TicketChange change, Map<AccountId, AccountSummary> accounts) {
        boolean ofPeople = isOfPeople(change);
        return new TicketChangeView(
                accounts.get(change.actorId()),
                change.field(),
                ofPeople ? name(change.changedFrom(), accounts) : change.changedFrom(),
                ofPeople ? name(change.changedTo(), accounts) : change.changedTo(),
                change.at());
    }

    private static String name(String id, Map<AccountId, AccountSummary> accounts) {
        return id == null ? null : accounts.get(account(id)).displayName();
    }

    private static AccountId account(String id) {
        return id == null ? null : new AccountId(Long.parseLong(id));
    }
}
