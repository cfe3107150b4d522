package org.atrium.notification;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import org.atrium.account.AccountId;
import org.atrium.forum.event.PostId;
import org.atrium.forum.event.ThreadId;
import org.atrium.platform.persistence.PersistentObject;

/** A notification in the portal; its text is made when it is read, in the viewer's language. */
@Entity
class Notification extends PersistentObject {

    private static final Jsonb JSON = JsonbBuilder.create();

    private AccountId accountId;
    private String kind;

    @Column(columnDefinition = "text")
    private String arguments;

    private String link;

    /** Null for what is about no thread, or no post. */
    private ThreadId threadId;

    private PostId postId;

    /** Whether it cannot be read any more, which hides the notification. */
    private boolean threadUnavailable;

    private boolean postUnavailable;
    private Instant createdAt;
    private Instant readAt;

    protected Notification() {}

    Notification(AccountId accountId, NewNotification notice, Instant now) {
        this.accountId = accountId;
        this.kind = notice.kind();
        this.arguments = JSON.toJson(new TreeMap<>(notice.arguments()));
        this.link = notice.link();
        this.threadId = NotificationLink.thread(link).orElse(null);
        this.postId = NotificationLink.post(link).orElse(null);
        this.createdAt = now;
    }

    void markRead(Instant now) {
        if (readAt == null) {
            readAt = now;
        }
    }

    AccountId accountId() {
        return accountId;
    }

    @SuppressWarnings("unchecked")
    Map<String, Object> arguments() {
        return JSON.fromJson(arguments, Map.class);
    }

    String kind() {
        return kind;
    }

    String link() {
        return link;
    }

    Instant createdAt() {
        return createdAt;
    }

    /** Whether what it is about cannot be read any more. */
    boolean isUnavailable() {
        return threadUnavailable || postUnavailable;
    }

    boolean isRead() {
        return readAt != null;
    }
}
