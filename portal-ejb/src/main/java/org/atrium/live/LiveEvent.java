package org.atrium.live;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import org.atrium.account.AccountId;
import org.atrium.forum.event.PostId;
import org.atrium.forum.event.ThreadId;
import org.atrium.ticket.event.TicketNumber;

/** Something that open pages are to hear of. Written by SQL, in the transaction of what happened, and deleted soon after. */
@Entity
class LiveEvent {

    @Id
    private long id;

    @Enumerated(EnumType.STRING)
    private LiveEventKind kind;

    private AccountId accountId;
    private Long notificationId;
    private TicketNumber ticket;
    private boolean note;
    private ThreadId threadId;
    private PostId postId;
    private Instant at;

    protected LiveEvent() {}

    /** Of a new notification. */
    LiveEvent(long id, AccountId account, long notification) {
        this(id, LiveEventKind.NOTIFICATION);
        this.accountId = account;
        this.notificationId = notification;
    }

    /** Of a ticket. */
    LiveEvent(long id, TicketNumber ticket, boolean note) {
        this(id, LiveEventKind.TICKET);
        this.ticket = ticket;
        this.note = note;
    }

    /** Of a post. */
    LiveEvent(long id, ThreadId thread, PostId post) {
        this(id, LiveEventKind.THREAD);
        this.threadId = thread;
        this.postId = post;
    }

    private LiveEvent(long id, LiveEventKind kind) {
        this.id = id;
        this.kind = kind;
    }

    long id() {
        return id;
    }

    LiveEventKind kind() {
        return kind;
    }

    /** Whose notification it is, else null. */
    AccountId account() {
        return accountId;
    }

    /** The ticket it is about, else null. */
    TicketNumber ticket() {
        return ticket;
    }

    /** Whether it is a note, which support alone reads. */
    boolean isNote() {
        return note;
    }

    /** The thread it is about, else null. */
    ThreadId thread() {
        return threadId;
    }

    /** The new post of the thread, else null. */
    PostId post() {
        return postId;
    }

    /** What a stream says of it. */
    LiveMessage message() {
        return switch (kind) {
            case NOTIFICATION -> new LiveMessage(id, kind, String.valueOf(notificationId));
            case TICKET -> new LiveMessage(id, kind, ticket.value());
            case THREAD -> new LiveMessage(id, kind, String.valueOf(threadId.value()));
        };
    }
}
