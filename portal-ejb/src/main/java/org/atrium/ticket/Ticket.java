package org.atrium.ticket;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.atrium.account.AccountId;
import org.atrium.account.AccountIdBridge;
import org.atrium.platform.error.ConflictException;
import org.atrium.platform.persistence.VersionedObject;
import org.atrium.platform.search.Searchable;
import org.atrium.platform.search.WordSearchable;
import org.atrium.platform.text.Markdown;
import org.atrium.ticket.event.MessageVisibility;
import org.atrium.ticket.event.TicketChannel;
import org.atrium.ticket.event.TicketNumber;
import org.hibernate.search.mapper.pojo.bridge.mapping.annotation.ValueBridgeRef;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.GenericField;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.Indexed;

/**
 * A customer's request to support. It starts as {@code NEW} and moves through {@link TicketStatus}; a requester's reply
 * reopens it until it is closed. Every change is recorded in its history, every pause of its SLA clock as a
 * {@link SlaPause}.
 */
@Entity
@Indexed(index = "ticket-4")
@WordSearchable(uses = "subject")
class Ticket extends VersionedObject implements Searchable {

    private static final int SNIPPET = 160;

    private TicketNumber number;
    private String subject;

    @GenericField(valueBridge = @ValueBridgeRef(type = AccountIdBridge.class))
    private AccountId requesterId;

    @Enumerated(EnumType.STRING)
    private TicketChannel channel;

    @Enumerated(EnumType.STRING)
    private TicketStatus status;

    @Embedded
    private Triage triage;

    private AccountId assigneeId;
    private String orderNumber;
    private String returnNumber;
    private String origin;

    @ManyToOne(fetch = FetchType.LAZY)
    private Ticket follows;

    @Embedded
    private ServiceLevel serviceLevel;

    /** When its requester could last read something new in it. What staff do among themselves leaves it. */
    private Instant updatedAt;

    private Instant solvedAt;
    private String snippet;
    private AccountId snippetById;
    private Long proposedMessageId;

    /** Whether others than its requester get copies, so that nobody looks for them where there are none. */
    private boolean withCopies;

    /** Whether a conversation of a messenger leads to it, so that nobody looks for any where there is none. */
    private boolean withMessenger;

    @OneToMany(mappedBy = "ticket", cascade = CascadeType.PERSIST)
    @OrderBy("at, id")
    private List<TicketChange> changes = new ArrayList<>();

    @OneToMany(mappedBy = "ticket", cascade = CascadeType.PERSIST)
    @OrderBy("beganAt, id")
    private List<SlaPause> pauses = new ArrayList<>();

    protected Ticket() {}

    Ticket(TicketNumber number, NewTicket newTicket, Instant at) {
        this.number = number;
        this.subject = newTicket.subject();
        this.requesterId = newTicket.requester();
        this.channel = newTicket.channel();
        this.status = TicketStatus.NEW;
        this.triage = new Triage(newTicket.priority(), newTicket.queue(), TicketTags.of(newTicket.tags()));
        this.orderNumber = newTicket.order();
        this.returnNumber = newTicket.returnNumber();
        this.origin = newTicket.origin();
        this.serviceLevel = new ServiceLevel(at);
        this.updatedAt = at;
        recordChange(TicketField.OPENED, null, null, newTicket.cause(), at);
    }

    /** The ticket that goes on from this one. */
    NewTicket newFollowUp() {
        return NewTicket.by(requesterId, channel)
                .subject(subject)
                .priority(priority())
                .queue(queue())
                .tags(tags())
                .order(orderNumber)
                .returnNumber(returnNumber)
                .origin(origin)
                .cause("FOLLOW_UP")
                .build();
    }

    /** Links the ticket to the closed one it goes on from. */
    void linkToClosed(Ticket closed) {
        follows = closed;
    }

    /** Takes words in; what they mean for the ticket depends on who says them. */
    TicketMessage addMessage(NewMessage message) {
        if (message.visibility() != MessageVisibility.INTERNAL) {
            snippet = Markdown.excerpt(message.body(), SNIPPET);
            snippetById = message.author();
            updatedAt = message.at().isAfter(updatedAt) ? message.at() : updatedAt;
        }
        return new TicketMessage(this, message);
    }

    /**
     * The requester spoke, or somebody who gets copies: what waited for them or was solved is open again.
     *
     * @return whether it was solved
     */
    boolean reopenOnReply(AccountId by, Instant at) {
        boolean solved = status == TicketStatus.SOLVED;
        if (solved || status == TicketStatus.PENDING) {
            transitionTo(TicketStatus.OPEN, by, at);
        }
        serviceLevel.onRequesterMessage(at);
        return solved;
    }

    /** A conversation of a messenger leads to it. */
    void addMessenger() {
        withMessenger = true;
    }

    boolean hasMessenger() {
        return withMessenger;
    }

    /** An answer did not reach its requester. */
    void recordUndelivered(String channel, Instant at) {
        recordChange(TicketField.UNDELIVERED, null, null, channel, at);
    }

    /** Somebody from support answered; whoever answers first takes an unowned ticket. */
    void recordAnswer(AccountId agent, Instant at) {
        serviceLevel.onAnswer(at);
        if (assigneeId == null) {
            assign(agent, agent, at);
        }
        if (status == TicketStatus.NEW) {
            transitionTo(TicketStatus.OPEN, agent, at);
        }
    }

    /** @throws ConflictException if the ticket cannot go there from where it is */
    void transitionTo(TicketStatus next, AccountId actor, Instant at) {
        if (next == status) {
            return;
        }
        if (!status.canTransitionTo(next)) {
            throw new ConflictException("ticket.error.status", Map.of("from", status.name(), "to", next.name()));
        }
        recordChange(TicketField.STATUS, actor, status.name(), next.name(), at);
        if (next != TicketStatus.CLOSED) {
            pauses.stream().filter(SlaPause::isRunning).forEach(pause -> pause.end(at));
            if (!next.isClockRunning()) {
                pauses.add(new SlaPause(this, next, at));
            }
        }
        status = next;
        solvedAt = next.isUnsolved() ? null : solvedAt == null ? at : solvedAt;
        if (next == TicketStatus.SOLVED) {
            proposedMessageId = null;
        }
    }

    void assign(AccountId agent, AccountId actor, Instant at) {
        recordChange(TicketFieldChange.of(TicketField.ASSIGNEE, text(assigneeId), text(agent)), actor, at);
        assigneeId = agent;
    }

    /** Its requester named an order that is not known to be theirs: support decides what to make of it. */
    void recordNamedOrder(String named, Instant at) {
        recordChange(TicketField.ORDER_NAMED, requesterId, null, named, at);
    }

    /** Who wrote it answered the mail of another ticket that they are no party of: support decides what to make of it. */
    void recordNamedTicket(String named, Instant at) {
        recordChange(TicketField.TICKET_NAMED, requesterId, null, named, at);
    }

    /** Others get copies from now on. */
    void addCopies() {
        withCopies = true;
    }

    /** Support ended the copies of a person; others may get some still. */
    void recordPartyRemoved(AccountId party, boolean others, AccountId actor, Instant at) {
        withCopies = others;
        recordChange(TicketField.PARTY_REMOVED, actor, text(party), null, at);
    }

    /** The address of the contact who opened it is an account's now. */
    void changeRequester(AccountId account, Instant at) {
        if (requesterId.equals(snippetById)) {
            snippetById = account;
        }
        requesterId = account;
        recordChange(TicketField.REQUESTER_JOINED, account, null, null, at);
    }

    void changePriority(TicketPriority newPriority, AccountId actor, Instant at) {
        recordChange(triage.changePriority(newPriority), actor, at);
    }

    void changeQueue(String newQueue, AccountId actor, Instant at) {
        recordChange(triage.changeQueue(newQueue), actor, at);
    }

    void changeTags(TicketTags newTags, AccountId actor, Instant at) {
        recordChange(triage.changeTags(newTags), actor, at);
    }

    /** Others solved it where it came from, by a message of this ticket: an agent may close it with that answer. */
    void proposeClosing(long message, AccountId solver, Instant at) {
        if (status.isUnsolved()) {
            proposedMessageId = message;
            recordChange(TicketField.CLOSING_PROPOSED, solver, null, null, at);
        }
    }

    /** What they said had solved it did not. */
    void withdrawProposal(AccountId actor, Instant at) {
        if (proposedMessageId != null) {
            proposedMessageId = null;
            recordChange(TicketField.CLOSING_WITHDRAWN, actor, null, null, at);
        }
    }

    void schedule(SlaTarget target, SlaClock clock) {
        serviceLevel.schedule(status, target, clock, recordedPauses());
    }

    /** The recorded pauses, oldest first: all it takes to replay the clock. */
    List<SlaClock.Pause> recordedPauses() {
        return pauses.stream().map(SlaPause::toPause).toList();
    }

    private void recordChange(Optional<TicketFieldChange> edit, AccountId actor, Instant at) {
        edit.ifPresent(done -> recordChange(done.field(), actor, done.from(), done.to(), at));
    }

    private void recordChange(TicketField field, AccountId actor, String from, String to, Instant at) {
        changes.add(new TicketChange(this, actor, field, from, to, at));
    }

    private static String text(AccountId account) {
        return account == null ? null : Long.toString(account.value());
    }

    TicketNumber number() {
        return number;
    }

    String subject() {
        return subject;
    }

    AccountId requesterId() {
        return requesterId;
    }

    TicketChannel channel() {
        return channel;
    }

    TicketStatus status() {
        return status;
    }

    TicketPriority priority() {
        return triage.priority();
    }

    String queue() {
        return triage.queue();
    }

    AccountId assigneeId() {
        return assigneeId;
    }

    List<String> tags() {
        return triage.tags();
    }

    String orderNumber() {
        return orderNumber;
    }

    String returnNumber() {
        return returnNumber;
    }

    String origin() {
        return origin;
    }

    /** What it came from goes by another name, or is gone with null. */
    void changeOrigin(String other) {
        origin = other;
    }

    Ticket follows() {
        return follows;
    }

    ServiceLevel serviceLevel() {
        return serviceLevel;
    }

    Instant openedAt() {
        return serviceLevel.openedAt();
    }

    Instant updatedAt() {
        return updatedAt;
    }

    /** When something happened in it last, be it a change or a message its requester can read. */
    Instant lastChangedAt() {
        return changes.stream()
                .map(TicketChange::at)
                .filter(updatedAt::isBefore)
                .max(Comparator.naturalOrder())
                .orElse(updatedAt);
    }

    Instant solvedAt() {
        return solvedAt;
    }

    String snippet() {
        return snippet;
    }

    AccountId snippetById() {
        return snippetById;
    }

    Long proposedMessageId() {
        return proposedMessageId;
    }

    boolean hasCopies() {
        return withCopies;
    }

    List<TicketChange> changes() {
        return List.copyOf(changes);
    }

    @Override
    public Locale searchLocale() {
        return Locale.ENGLISH;
    }

    @Override
    public String searchTitle() {
        return subject;
    }

    @Override
    public Long searchOwner() {
        return id();
    }

    /** Nothing: what was said in it may be private, or among support. */
    @Override
    public List<Passage> searchPassages() {
        return List.of();
    }
}
