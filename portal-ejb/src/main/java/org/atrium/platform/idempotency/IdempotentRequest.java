package org.atrium.platform.idempotency;

import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.Set;
import org.atrium.platform.persistence.PersistentObject;

/** A request under a key of its caller: taken when it starts, answered when it is done, forgotten after a day. */
@Entity
class IdempotentRequest extends PersistentObject {

    private String caller;
    private String requestKey;
    private String fingerprint;
    private String authority;
    private Instant createdAt;
    private Integer status;
    private String location;
    private String entityTag;
    private String body;

    protected IdempotentRequest() {}

    void answer(FirstAnswer answer) {
        status = answer.status();
        location = answer.location();
        entityTag = answer.entityTag();
        body = answer.body();
    }

    boolean isFor(String otherFingerprint) {
        return fingerprint.equals(otherFingerprint);
    }

    /** Whether whoever asks again has still all they had when it was answered. */
    boolean isStillFor(Set<String> powers) {
        return authority.isEmpty() || powers.containsAll(Set.of(authority.split(" ")));
    }

    boolean isAnswered() {
        return status != null;
    }

    FirstAnswer firstAnswer() {
        return new FirstAnswer(status, location, entityTag, body);
    }
}
