package org.atrium.api.account;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.atrium.account.ApiClients;
import org.atrium.account.Role;
import org.atrium.api.ObjectVersions;
import org.atrium.platform.error.InvalidInputException;
import org.atrium.platform.paging.Page;
import org.atrium.web.security.CurrentViewer;

/** Administration of API clients. */
@Path("admin/api-clients")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.Names.ADMIN)
public class ApiClientsResource {

    @Inject
    private ApiClients clients;

    @Inject
    private CurrentViewer current;

    @GET
    public Page<ApiClientView> list() {
        return new Page<>(clients.list(), null).map(row -> ApiClientView.of(row, null));
    }

    /** The answer holds the key, which is shown this once; so it takes no {@code Idempotency-Key}. */
    @POST
    public Response create(NewApiClientRequest request) {
        var made = clients.create(current.viewer(), new ApiClients.NewApiClient(request.name(), request.scopes()));
        return ObjectVersions.created(
                "admin/api-clients/" + made.client().id(),
                ApiClientView.of(made.client(), made.key()),
                made.client().version());
    }

    @GET
    @Path("{id}")
    public Response read(@PathParam("id") String id) {
        return answer(clients.read(id));
    }

    @PATCH
    @Path("{id}")
    public Response change(
            @PathParam("id") String id, EditApiClient changes, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        if (changes.enabled() == null) {
            throw new InvalidInputException("enabled", "input.NotNull");
        }
        return answer(ObjectVersions.matching(
                ifMatch, version -> clients.setEnabled(current.viewer(), id, changes.enabled(), version)));
    }

    private static Response answer(ApiClients.ApiClientRow client) {
        return ObjectVersions.response(ApiClientView.of(client, null), client.version());
    }

    public record NewApiClientRequest(String name, Set<String> scopes) {}

    public record EditApiClient(Boolean enabled) {}

    /**
     * A client as the administration shows it.
     *
     * @param key only in the answer that made it
     */
    public record ApiClientView(
            String id, String name, List<String> scopes, boolean enabled, Instant createdAt, String key) {

        static ApiClientView of(ApiClients.ApiClientRow row, String key) {
            return new ApiClientView(
                    row.id(), row.name(), row.scopes().stream().sorted().toList(), row.enabled(), row.createdAt(), key);
        }
    }
}
