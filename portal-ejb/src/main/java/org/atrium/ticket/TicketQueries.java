package org.atrium.ticket;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.atrium.account.AccountId;
import org.atrium.platform.text.RenderedTexts;
import org.atrium.ticket.event.TicketChannel;
import org.atrium.ticket.event.TicketNumber;
import org.atrium.ticket.hours.BusinessCalendar;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.query.Page;

/** Queries on tickets; checked at compile time. */
interface TicketQueries {

    /** Who wants every status that is listed so says so: naming them leads H2 to their index, past all closed tickets. */
    String ON_DESK = "from Ticket where (:everyStatus = true or status in :statuses)"
            + " and (:anyone = true or assigneeId = :assignee or :unassigned = true and assigneeId is null)"
            + " and (:queue = '' or triage.queue = :queue)"
            + " and (:everyChannel = true or channel = :channel)";

    EntityManager entityManager();

    @HQL("select m.rendering, m.id from TicketMessage m where m.rendering < :now"
            + " and m.rendering >= :rendering and (m.rendering > :rendering or m.id > :id) order by m.rendering, m.id")
    List<RenderedTexts.Outdated> outdated(int now, int rendering, long id, org.hibernate.query.Page page);

    @HQL("from Ticket where number = :number")
    Optional<Ticket> byNumber(TicketNumber number);

    @HQL("from Ticket where number in :numbers")
    List<Ticket> byNumbers(List<TicketNumber> numbers);

    @HQL("from Ticket where number = :number and requesterId = :requester")
    Optional<Ticket> own(TicketNumber number, AccountId requester);

    @HQL("select number from Ticket where number = :number and requesterId = :requester")
    Optional<TicketNumber> ownNumber(TicketNumber number, AccountId requester);

    @HQL("from Ticket where id in :ids")
    List<Ticket> byIds(Collection<Long> ids);

    @HQL("select id, origin from Ticket where number = :number")
    Optional<TicketIdAndOrigin> idAndOrigin(TicketNumber number);

    @HQL("select number from Ticket where origin = :origin order by id desc limit 1")
    Optional<TicketNumber> newestByOrigin(String origin);

    @HQL("select number from Ticket where origin = :origin order by id desc")
    List<TicketNumber> numbersByOrigin(String origin);

    @HQL("from OrderRequest r join fetch r.ticket where r.orderNumber = :order")
    List<OrderRequest> orderRequests(String order);

    @HQL("from OrderRequest where ticket = :ticket")
    List<OrderRequest> orderRequestsOf(Ticket ticket);

    /** The ticket that goes on from a closed one. */
    @HQL("from Ticket where follows = :closed order by id desc limit 1")
    Optional<Ticket> newestFollowUp(Ticket closed);

    @HQL("from Ticket where follows = :closed order by id")
    List<Ticket> followUps(Ticket closed);

    default boolean isOpenedByContact(TicketNumber number) {
        return countOpenings(number, ContactTickets.CAUSE) > 0;
    }

    @HQL("select count(*) from TicketChange where ticket.number = :number and field = OPENED and changedTo = :cause")
    long countOpenings(TicketNumber number, String cause);

    @HQL("select number from Ticket where requesterId = :requester order by id")
    List<TicketNumber> numbersOfRequester(AccountId requester);

    @HQL("update TicketMessage set authorId = :now where ticket = :ticket and authorId = :former")
    int changeAuthor(Ticket ticket, AccountId former, AccountId now);

    @HQL("from TicketParty where ticket = :ticket and endedAt is null order by addedAt, id")
    List<TicketParty> parties(Ticket ticket);

    /** Those whose copies support has ended too. */
    @HQL("from TicketParty where ticket = :ticket order by addedAt, id")
    List<TicketParty> presentAndFormerParties(Ticket ticket);

    @HQL("from TicketParty where ticket = :ticket and accountId = :account and endedAt is null")
    Optional<TicketParty> party(Ticket ticket, AccountId account);

    @HQL("select id, accountId, addedBy from TicketParty where ticket.number = :number and endedAt is null"
            + " order by addedAt, id")
    List<TicketPartySummary> partySummaries(TicketNumber number);

    @HQL("delete from TicketParty p where p.accountId = :former"
            + " and exists (select 1 from TicketParty o where o.ticket = p.ticket and o.accountId = :now)")
    int deleteDoubleParties(AccountId former, AccountId now);

    @HQL("update TicketParty set accountId = :now where accountId = :former")
    int changeParty(AccountId former, AccountId now);

    @HQL("update TicketParty set addedBy = :now where addedBy = :former")
    int changePartyAdder(AccountId former, AccountId now);

    @HQL("select distinct requesterId from Ticket where requesterId in :accounts")
    List<AccountId> requestersAmong(Collection<AccountId> accounts);

    @HQL("select distinct accountId from TicketParty where accountId in :accounts")
    List<AccountId> partiesAmong(Collection<AccountId> accounts);

    /** By what its requester, or who gets copies, wrote last. */
    @HQL("select channel from TicketMessage where ticket = :ticket and staff = false order by at desc, id desc limit 1")
    Optional<TicketChannel> lastChannelOfCustomers(Ticket ticket);

    @HQL(
            "select number from Ticket where requesterId = :requester and status in (NEW, OPEN, PENDING, ON_HOLD) order by id")
    List<TicketNumber> unsolvedOf(AccountId requester, Page page);

    /** Without a list of visibilities: a query that has one is translated to SQL anew each time. */
    @HQL("from TicketMessage where ticket = :ticket and (:notes = true or visibility <> INTERNAL) order by at, id")
    List<TicketMessage> messages(Ticket ticket, boolean notes);

    @HQL("from TicketMessage where ticket = :ticket and (:notes = true or visibility <> INTERNAL)"
            + " order by at desc, id desc")
    List<TicketMessage> newestMessages(Ticket ticket, boolean notes, Page page);

    @HQL("from TicketMessage where ticket = :ticket and visibility <> INTERNAL and id <> :message and at <= :at"
            + " order by at desc, id desc")
    List<TicketMessage> before(Ticket ticket, long message, Instant at, Page page);

    @HQL("from TicketChange where ticket = :ticket and at >= :since order by at, id")
    List<TicketChange> changesSince(Ticket ticket, Instant since);

    @HQL("select count(*) from TicketMessage where ticket = :ticket and (:notes = true or visibility <> INTERNAL)")
    long messageCount(Ticket ticket, boolean notes);

    @HQL("select m from TicketMessage m join fetch m.ticket where m.id = :id")
    Optional<TicketMessage> message(long id);

    @HQL("select m from TicketMessage m join fetch m.ticket where m.id in :ids")
    List<TicketMessage> messagesWithTickets(Collection<Long> ids);

    @HQL("from TicketMessage where ticket = :ticket and reference = :reference")
    Optional<TicketMessage> messageByReference(Ticket ticket, String reference);

    @HQL("select id from TicketMessage where ticket = :ticket and staff = true and visibility = PUBLIC"
            + " and at >= :since order by at desc, id desc limit 1")
    Optional<Long> lastPublicAnswer(Ticket ticket, Instant since);

    @HQL("from Ticket where requesterId = :requester and (updatedAt < :before or updatedAt = :before and id <"
            + " :beforeId) order by updatedAt desc, id desc")
    List<Ticket> ofRequester(AccountId requester, Instant before, long beforeId, Page page);

    /** Those in which support waits for their requester. */
    @HQL(
            "from Ticket where requesterId = :requester and status = PENDING and (updatedAt < :before or updatedAt = :before"
                    + " and id < :beforeId) order by updatedAt desc, id desc")
    List<Ticket> awaitingReplyOf(AccountId requester, Instant before, long beforeId, Page page);

    @HQL(
            "from Ticket where requesterId = :requester and status <> PENDING and (updatedAt < :before or updatedAt = :before"
                    + " and id < :beforeId) order by updatedAt desc, id desc")
    List<Ticket> notAwaitingReplyOf(AccountId requester, Instant before, long beforeId, Page page);

    @HQL("select count(*) from Ticket where requesterId = :requester and status = PENDING")
    long countAwaitingReplyOf(AccountId requester);

    @HQL(ON_DESK + " and serviceLevel.sortDueAt <= :dueBefore"
            + " and serviceLevel.sortDueAt >= :after and (serviceLevel.sortDueAt > :after or id > :afterId)"
            + " order by serviceLevel.sortDueAt, id")
    List<Ticket> byDueAt(
            boolean everyStatus,
            Collection<TicketStatus> statuses,
            boolean anyone,
            boolean unassigned,
            AccountId assignee,
            String queue,
            boolean everyChannel,
            TicketChannel channel,
            Instant dueBefore,
            Instant after,
            long afterId,
            Page page);

    @HQL(ON_DESK
            + " and solvedAt <= :before and (solvedAt < :before or id < :beforeId) order by solvedAt desc, id desc")
    List<Ticket> bySolvedAt(
            boolean everyStatus,
            Collection<TicketStatus> statuses,
            boolean anyone,
            boolean unassigned,
            AccountId assignee,
            String queue,
            boolean everyChannel,
            TicketChannel channel,
            Instant before,
            long beforeId,
            Page page);

    /** How many tickets stand in the views of the desk, see {@link DeskCountsQuery}. */
    default DeskCounts counts(AccountId agent, Instant now) {
        return DeskCountsQuery.counts(entityManager(), agent, now);
    }

    @HQL("from Ticket where assigneeId = :agent and status in (NEW, OPEN, PENDING, ON_HOLD) order by id")
    List<Ticket> unsolvedAssignedTo(AccountId agent);

    @HQL("select name from TicketQueue order by name")
    List<String> queues();

    /** Knows a team from its first ticket on. */
    default void saveQueue(String name) {
        entityManager()
                .createNativeQuery("insert into ticket_queue (name) values (:name) on conflict do nothing")
                .setParameter("name", name)
                .executeUpdate();
    }

    @HQL("select c, s from SlaTarget s, BusinessCalendar c left join fetch c.holidays"
            + " where c.name = :calendar and s.priority = :priority")
    List<CalendarAndTarget> calendarAndTarget(String calendar, TicketPriority priority);

    /** What a service level is computed with. */
    record CalendarAndTarget(BusinessCalendar calendar, SlaTarget target) {}

    /** Id of a ticket, and its origin. */
    record TicketIdAndOrigin(Long id, String origin) {}

    /** What is due between two times and nobody was warned of, the most urgent first. */
    @HQL("from Ticket t where t.serviceLevel.sortDueAt > :after and t.serviceLevel.sortDueAt <= :until"
            + " and not exists (select 1 from PromiseWarning w where w.ticketId = t.id"
            + " and w.dueAt = t.serviceLevel.sortDueAt) order by t.serviceLevel.sortDueAt, t.id")
    List<Ticket> dueSoonUnwarned(Instant after, Instant until, Page page);

    /** Writes down that somebody is warned of a due time; none if somebody was. */
    default int insertWarning(long ticket, Instant due) {
        return entityManager()
                .createNativeQuery("insert into promise_warning (id, ticket_id, due_at)"
                        + " values (nextval('promise_warning_seq'), :ticket, :due) on conflict do nothing")
                .setParameter("ticket", ticket)
                .setParameter("due", due)
                .executeUpdate();
    }

    @HQL("delete from PromiseWarning where dueAt < :before")
    int deleteWarnings(Instant before);
}
