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
import org.atrium.platform.error.InputValidation;
import org.atrium.platform.error.InvalidInputException;
import org.atrium.platform.error.UnknownObjectException;
import org.atrium.platform.ids.SecretToken;
import org.atrium.platform.text.NameKey;
import org.atrium.platform.text.OneLine;

/** Administration of API clients. A key is shown once, when it is created. */
@Stateless
@RolesAllowed(Role.Names.ADMIN)
public class ApiClients {

    /** What a client may be allowed. */
    public static final List<String> SCOPES = List.of("orders:write", "content:write", "mail:write", "messages:write");

    @Inject
    private EntityManager entityManager;

    @Inject
    private AccountQueries accounts;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /** All clients, newest first. */
    public List<ApiClientRow> list() {
        return accounts.apiClients().stream().map(ApiClients::row).toList();
    }

    /** Makes a client; the answer holds its key, which nobody can read again. */
    public NewApiKey create(Viewer viewer, NewApiClient newClient) {
        return create(viewer, newClient, SecretToken.random());
    }

    /**
     * Makes a client whose key comes of a secret: whoever made it and has the secret can be shown it again, if they saw
     * nothing of it the first time.
     *
     * @param secret nobody else's, null for none
     */
    public NewApiKey create(Viewer viewer, NewApiClient newClient, String secret) {
        return create(viewer, newClient, secret == null ? SecretToken.random() : keyOf(secret));
    }

    /** The client that was made with a secret. */
    public Optional<NewApiKey> findCreatedWith(String secret) {
        SecretToken key = keyOf(secret);
        return accounts.apiClient(key.hash()).map(client -> new NewApiKey(row(client), key.value()));
    }

    private static SecretToken keyOf(String secret) {
        return new SecretToken(new SecretToken("client key " + secret).hash());
    }

    private NewApiKey create(Viewer viewer, NewApiClient newClient, SecretToken key) {
        InputValidation.check(newClient);
        if (!SCOPES.containsAll(newClient.scopes())) {
            throw new InvalidInputException("scopes", "account.error.scopes");
        }
        accounts.selectStartupRowForUpdate();
        if (accounts.countClientsByName(NameKey.keyOf(newClient.name())) > 0) {
            throw new InvalidInputException("name", "account.error.clientName");
        }
        ApiClient client = new ApiClient(
                UuidCreator.getTimeOrderedEpoch().toString(),
                newClient.name().strip(),
                key.hash(),
                newClient.scopes(),
                clock.instant());
        entityManager.persist(client);
        recordAudit(viewer, "account.client_create", client, String.join(", ", newClient.scopes()));
        return new NewApiKey(row(client), key.value());
    }

    /** One client. */
    public ApiClientRow read(String id) {
        return row(require(id));
    }

    /**
     * Lets a client in or keeps it out, from its next request on.
     *
     * @param version the version the change started from, null to change whatever is there
     */
    public ApiClientRow setEnabled(Viewer viewer, String id, boolean enabled, Long version) {
        ApiClient client = require(id);
        client.requireVersion(version);
        if (client.enabled() != enabled) {
            client.setEnabled(enabled);
            recordAudit(viewer, enabled ? "account.client_enable" : "account.client_disable", client, null);
            entityManager.flush();
        }
        return row(client);
    }

    private ApiClient require(String id) {
        return accounts.apiClientByPublicId(id).orElseThrow(UnknownObjectException::new);
    }

    private void recordAudit(Viewer viewer, String action, ApiClient client, String detail) {
        audit.record(viewer.requireAccount().value(), action, client.name(), null, detail);
    }

    private static ApiClientRow row(ApiClient client) {
        return new ApiClientRow(
                client.publicId(),
                client.version(),
                client.name(),
                client.scopes(),
                client.enabled(),
                client.createdAt());
    }

    /** A new API client. */
    public record NewApiClient(
            @NotBlank @Size(max = 120) @OneLine String name,
            @NotEmpty Set<String> scopes) {}

    /** A client as administrators see it. */
    public record ApiClientRow(
            String id, long version, String name, Set<String> scopes, boolean enabled, Instant createdAt) {}

    /** A new API client with its key. */
    public record NewApiKey(ApiClientRow client, String key) {}
}
