package org.atrium.account;

import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.Set;
import org.atrium.platform.persistence.VersionedObject;
import org.atrium.platform.text.NameKey;

/**
 * A system that calls the API with a key. Only the key's hash is stored. Names are unique, also among names that read
 * the same.
 */
@Entity
class ApiClient extends VersionedObject {

    private String publicId;
    private String name;
    private String nameKey;
    private String keyHash;
    private String scopes;
    private boolean enabled;
    private Instant createdAt;

    protected ApiClient() {}

    ApiClient(String publicId, String name, String keyHash, Set<String> scopes, Instant now) {
        this.publicId = publicId;
        this.name = name;
        this.nameKey = NameKey.keyOf(name);
        this.keyHash = keyHash;
        this.scopes = String.join(" ", scopes);
        this.enabled = true;
        this.createdAt = now;
    }

    void setEnabled(boolean mayCall) {
        enabled = mayCall;
    }

    String publicId() {
        return publicId;
    }

    String name() {
        return name;
    }

    Set<String> scopes() {
        return Set.of(scopes.split(" "));
    }

    boolean enabled() {
        return enabled;
    }

    Instant createdAt() {
        return createdAt;
    }
}
