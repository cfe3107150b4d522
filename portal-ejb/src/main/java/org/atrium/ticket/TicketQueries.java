package org.atrium.ticket;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.atrium.account.AccountId;
import org.atrium.ticket.event.TicketNumber;
import org.atrium.ticket.event.Visibility;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.query.Page;

/** Queries on tickets; checked when compiled. */
interface TicketQueries {

    /** Who wants every status that is listed so says so: naming them leads H2 to their index, past all closed tickets. */
    String ON_DESK = "from Ticket where (:everyStatus = true or status in :statuses)"
            + " and (:anyone = true or assigneeId = :assignee or :nobody = true and assigneeId is null)"
            + " and (:queue = '' or triage.queue = :queue)";

    EntityManager entityManager();

    @HQL("from Ticket where number = :number")
    List<Ticket> byNumber(TicketNumber number);

    @HQL("from Ticket where number = :number and requesterId = :requester")
    List<Ticket> own(TicketNumber number, AccountId requester);

    @HQL("select number from Ticket where number = :number and requesterId = :requester")
    List<TicketNumber> ownNumber(TicketNumber number, AccountId requester);

    @HQL("from Ticket where id in :ids")
    List<Ticket> byIds(Collection<Long> ids);

    @HQL("select id, origin from Ticket where number = :number")
    List<Place> placeOf(TicketNumber number);

    @HQL("select number from Ticket where origin = :origin order by id desc")
    List<TicketNumber> ofOrigin(String origin);

    @HQL("from OrderRequest r join fetch r.ticket where r.orderNumber = :order")
    List<OrderRequest> orderRequests(String order);

    @HQL("from OrderRequest where ticket = :ticket")
    List<OrderRequest> orderRequestsIn(Ticket ticket);

    @HQL("from Ticket where follows = :closed order by id")
    List<Ticket> followUps(Ticket closed);

    @HQL("from TicketMessage where ticket = :ticket and visibility in :visibilities order by at, id")
    List<TicketMessage> messages(Ticket ticket, Collection<Visibility> visibilities);

    @HQL("select count(*) from TicketMessage where ticket = :ticket")
    long messageCount(Ticket ticket);

    @HQL("select m from TicketMessage m join fetch m.ticket where m.id = :id")
    List<TicketMessage> message(long id);

    @HQL("from TicketMessage where ticket = :ticket and reference = :reference")
    List<TicketMessage> messageAt(Ticket ticket, String reference);

    @HQL("select id from TicketMessage where ticket = :ticket and staff = true and visibility = PUBLIC"
            + " and at >= :since order by at desc, id desc")
    List<Long> publicAnswers(Ticket ticket, Instant since, Page page);

    @HQL(
            "from Ticket where requesterId = :requester and (updatedAt < :before or updatedAt = :before and id < :beforeId)"
                    + " order by updatedAt desc, id desc")
    List<Ticket> ofRequester(AccountId requester, Instant before, long beforeId, Page page);

    @HQL("from Ticket where requesterId = :requester and status = PENDING order by updatedAt desc, id desc")
    List<Ticket> waitingFor(AccountId requester, Page page);

    @HQL(ON_DESK + " and serviceLevel.deskAt <= :dueBefore"
            + " and serviceLevel.deskAt >= :after and (serviceLevel.deskAt > :after or id > :afterId)"
            + " order by serviceLevel.deskAt, id")
    List<Ticket> byUrgency(
            boolean everyStatus,
            Collection<TicketStatus> statuses,
            boolean anyone,
            boolean nobody,
            AccountId assignee,
            String queue,
            Instant dueBefore,
            Instant after,
            long afterId,
            Page page);

    @HQL(ON_DESK
            + " and solvedAt <= :before and (solvedAt < :before or id < :beforeId) order by solvedAt desc, id desc")
    List<Ticket> bySolution(
            boolean everyStatus,
            Collection<TicketStatus> statuses,
            boolean anyone,
            boolean nobody,
            AccountId assignee,
            String queue,
            Instant before,
            long beforeId,
            Page page);

    @HQL("select new org.atrium.ticket.DeskCounts("
            + "coalesce(sum(case when assigneeId = :agent then 1 else 0 end), 0),"
            + " coalesce(sum(case when assigneeId is null then 1 else 0 end), 0),"
            + " count(*),"
            + " coalesce(sum(case when serviceLevel.dueAt < :now then 1 else 0 end), 0),"
            + " coalesce(sum(case when status in (PENDING, ON_HOLD) then 1 else 0 end), 0))"
            + " from Ticket where status in (NEW, OPEN, PENDING, ON_HOLD)")
    DeskCounts counts(AccountId agent, Instant now);

    @HQL("from Ticket where assigneeId = :agent and status in (NEW, OPEN, PENDING, ON_HOLD) order by id")
    List<Ticket> unsolvedOf(AccountId agent);

    @HQL("select name from TicketQueue order by name")
    List<String> queues();

    /** Knows a team from its first ticket on. */
    default void keepQueue(String name) {
        entityManager()
                .createNativeQuery("insert into ticket_queue (name) values (:name) on conflict do nothing")
                .setParameter("name", name)
                .executeUpdate();
    }

    /** Which ticket it is, and what it came from. */
    record Place(Long id, String origin) {}
}
