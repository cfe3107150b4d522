package org.atrium.platform.idempotency;

import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.Set;
import org.atrium.platform.persistence.PersistentObject;

/**
 * A request with an {@code Idempotency-Key}: inserted when it starts, completed with its response, deleted after a day.
 */
@Entity
class IdempotentRequest extends PersistentObject {

    private String sender;
    private String requestKey;
    private String fingerprint;
    private String authority;
    private Instant createdAt;
    private Integer status;
    private String location;
    private String entityTag;
    private String body;

    protected IdempotentRequest() {}

    void storeResponse(StoredResponse answer) {
        status = answer.status();
        location = answer.location();
        entityTag = answer.entityTag();
        body = answer.body();
    }

    boolean matches(String otherFingerprint) {
        return fingerprint.equals(otherFingerprint);
    }

    /** Whether whoever asks again has still all they had when it was answered. */
    boolean isPermittedFor(Set<String> powers) {
        return authority.isEmpty() || powers.containsAll(Set.of(authority.split(" ")));
    }

    boolean isAnswered() {
        return status != null;
    }

    StoredResponse storedResponse() {
        return new StoredResponse(status, location, entityTag, body);
    }
}
