package org.atrium.notification;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import org.atrium.account.AccountId;
import org.atrium.platform.persistence.PersistentObject;

/** Something a person is told in the portal; its words are made when it is read, in the reader's language. */
@Entity
class Notification extends PersistentObject {

    private static final Jsonb JSON = JsonbBuilder.create();

    private AccountId accountId;
    private String kind;

    @Column(columnDefinition = "text")
    private String arguments;

    private String link;
    private Instant createdAt;
    private Instant readAt;

    protected Notification() {}

    Notification(AccountId accountId, Notice notice, Instant now) {
        this.accountId = accountId;
        this.kind = notice.kind();
        this.arguments = JSON.toJson(new TreeMap<>(notice.arguments()));
        this.link = notice.link();
        this.createdAt = now;
    }

    void read(Instant now) {
        if (readAt == null) {
            readAt = now;
        }
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

    boolean isRead() {
        return readAt != null;
    }
}
