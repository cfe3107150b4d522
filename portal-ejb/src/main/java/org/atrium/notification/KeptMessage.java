package org.atrium.notification;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.atrium.account.AccountId;
import org.atrium.forum.event.PostId;
import org.atrium.forum.event.ThreadId;
import org.atrium.platform.persistence.PersistentObject;

/**
 * A mail or a text message that waits for the end of its reader's quiet hours. Written in the transaction of the event, and
 * deleted in that of its release, which puts it into the outbox: so it leaves once, whatever stops in between.
 */
@Entity
class KeptMessage extends PersistentObject {

    private AccountId accountId;

    @Enumerated(EnumType.STRING)
    private NotificationKind kind;

    @Enumerated(EnumType.STRING)
    private KeptForm form;

    @Column(columnDefinition = "text")
    private String payload;

    /** What it brings words of; it is deleted with them. Null for what is about no thread, or no post. */
    private ThreadId threadId;

    private PostId postId;
    private Instant dueAt;

    protected KeptMessage() {}

    KeptMessage(AccountId account, NotificationKind kind, KeptForm form, String payload, String link, Instant until) {
        this.accountId = account;
        this.kind = kind;
        this.form = form;
        this.payload = payload;
        this.threadId = NotificationLink.thread(link).orElse(null);
        this.postId = NotificationLink.post(link).orElse(null);
        this.dueAt = until;
    }

    /** It waits until then. */
    void postpone(Instant until) {
        dueAt = until;
    }

    AccountId accountId() {
        return accountId;
    }

    NotificationKind kind() {
        return kind;
    }

    ThreadId threadId() {
        return threadId;
    }

    /** The post that a mail shows; null for none. */
    PostId postId() {
        return postId;
    }

    KeptForm form() {
        return form;
    }

    String payload() {
        return payload;
    }

    /** What it becomes. */
    enum KeptForm {
        /** A mail as it was written; its reader may have another address by then. */
        MAIL(NotificationChannel.EMAIL),
        /** A copy of an answer, see {@link TicketCopies}. */
        COPY(NotificationChannel.EMAIL),
        /** The words of a text message. */
        TEXT(NotificationChannel.TEXT);

        private final NotificationChannel channel;

        KeptForm(NotificationChannel channel) {
            this.channel = channel;
        }

        NotificationChannel channel() {
            return channel;
        }
    }
}
