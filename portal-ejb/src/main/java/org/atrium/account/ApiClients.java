package org.atrium.account;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.atrium.audit.AuditTrail;
import org.atrium.platform.error.Inputs;
import org.atrium.platform.error.InvalidInputException;
import org.atrium.platform.error.UnknownObjectException;
import org.atrium.platform.ids.SecretToken;
import org.atrium.platform.text.OneLine;

/** Runs the merchants' systems that may call the API. A key is shown once, when it is made. */
@Stateless
@RolesAllowed(Role.Names.ADMIN)
public class ApiClients {

    /** What a client may be allowed. */
    public static final List<String> SCOPES = List.of("orders:write", "content:write");

    @Inject
    private EntityManager entityManager;

    @Inject
    private AccountQueries accounts;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /** All clients, newest first. */
    public List<Row> list() {
        return accounts.apiClients().stream().map(ApiClients::row).toList();
    }

    /** Makes a client; the answer holds its key, which nobody can read again. */
    public NewKey create(Viewer viewer, Wish wish) {
        return create(viewer, wish, SecretToken.random());
    }

    /**
     * Makes a client whose key comes of a secret: whoever made it and has the secret can be shown it again, if they saw
     * nothing of it the first time.
     *
     * @param secret nobody else's, null for none
     */
    public NewKey create(Viewer viewer, Wish wish, String secret) {
        return create(viewer, wish, secret == null ? SecretToken.random() : keyOf(secret));
    }

    /** The client that was made with a secret. */
    public Optional<NewKey> made(String secret) {
        SecretToken key = keyOf(secret);
        return accounts.apiClient(key.hash()).stream().findFirst().map(client -> new NewKey(row(client), key.value()));
    }

    private static SecretToken keyOf(String secret) {
        return new SecretToken(new SecretToken("client key " + secret).hash());
    }

    private NewKey create(Viewer viewer, Wish wish, SecretToken key) {
        Inputs.check(wish);
        if (!SCOPES.containsAll(wish.scopes())) {
            throw new InvalidInputException("scopes", "account.error.scopes");
        }
        ApiClient client = new ApiClient(
                UuidCreator.getTimeOrderedEpoch().toString(),
                wish.name().strip(),
                key.hash(),
                wish.scopes(),
                clock.instant());
        entityManager.persist(client);
        write(viewer, "account.client_create", client, String.join(", ", wish.scopes()));
        return new NewKey(row(client), key.value());
    }

    /** One client. */
    public Row one(String id) {
        return row(find(id));
    }

    /**
     * Lets a client in or keeps it out, from its next request on.
     *
     * @param version the version the change started from, null to change whatever is there
     */
    public Row enable(Viewer viewer, String id, boolean enabled, Long version) {
        ApiClient client = find(id);
        client.requireVersion(version);
        if (client.enabled() != enabled) {
            client.enable(enabled);
            write(viewer, enabled ? "account.client_enable" : "account.client_disable", client, null);
            entityManager.flush();
        }
        return row(client);
    }

    private ApiClient find(String id) {
        return accounts.apiClientByPublicId(id).stream().findFirst().orElseThrow(UnknownObjectException::new);
    }

    private void write(Viewer viewer, String action, ApiClient client, String detail) {
        audit.record(viewer.requireAccount().value(), action, client.name(), null, detail);
    }

    private static Row row(ApiClient client) {
        return new Row(
                client.publicId(),
                client.version(),
                client.name(),
                client.scopes(),
                client.enabled(),
                client.createdAt());
    }

    /** A client to be. */
    public record Wish(
            @NotBlank @Size(max = 120) @OneLine String name,
            @NotEmpty Set<String> scopes) {}

    /** A client as administrators see it. */
    public record Row(String id, long version, String name, Set<String> scopes, boolean enabled, Instant createdAt) {}

    /** A new client with its key. */
    public record NewKey(Row client, String key) {}
}
