package org.atrium.api.idempotency;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.json.bind.Jsonb;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status.Family;
import jakarta.ws.rs.core.SecurityContext;
import jakarta.ws.rs.ext.Provider;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.atrium.account.ApiClients;
import org.atrium.account.Role;
import org.atrium.api.JsonProvider;
import org.atrium.platform.error.InvalidInputException;
import org.atrium.platform.idempotency.IdempotentRequests;
import org.atrium.platform.idempotency.StoredResponse;
import org.atrium.platform.ids.Sha256;
import org.atrium.web.security.CurrentViewer;

/** Implements {@link Idempotent} around the resource method. */
@Provider
@Idempotent
@Priority(Priorities.USER)
public class IdempotencyFilter implements ContainerRequestFilter, ContainerResponseFilter {

    private static final String HEADER = "Idempotency-Key";
    private static final String ACQUIRED = IdempotencyFilter.class.getName();
    private static final Jsonb JSON = JsonProvider.JSON;

    /** All that a caller can be allowed by. */
    private static final List<String> POWERS = Stream.concat(
                    Stream.of(Role.values()).map(Role::name), ApiClients.SCOPES.stream())
            .toList();

    @Inject
    private IdempotentRequests requests;

    @Inject
    private CurrentViewer current;

    @Override
    public void filter(ContainerRequestContext request) throws IOException {
        String key = request.getHeaderString(HEADER);
        if (key == null) {
            return;
        }
        if (!key.matches("[\\x21-\\x7e]{1,200}")) {
            throw new InvalidInputException(HEADER, "error.idempotencyKey");
        }
        byte[] body = request.getEntityStream().readAllBytes();
        request.setEntityStream(new ByteArrayInputStream(body));
        requests.start(current.name(), powers(request.getSecurityContext()), key, fingerprint(request, body))
                .ifPresentOrElse(first -> request.abortWith(replay(first)), () -> request.setProperty(ACQUIRED, key));
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        String key = (String) request.getProperty(ACQUIRED);
        if (key == null) {
            return;
        }
        if (response.getStatusInfo().getFamily() == Family.SUCCESSFUL) {
            requests.finish(
                    current.name(),
                    key,
                    new StoredResponse(
                            response.getStatus(),
                            response.getHeaderString(HttpHeaders.LOCATION),
                            response.getHeaderString(HttpHeaders.ETAG),
                            response.hasEntity() ? JSON.toJson(response.getEntity()) : null));
        } else {
            requests.release(current.name(), key);
        }
    }

    private static Set<String> powers(SecurityContext security) {
        return POWERS.stream().filter(security::isUserInRole).collect(Collectors.toSet());
    }

    private static Response replay(StoredResponse first) {
        return Response.status(first.status())
                .header(HttpHeaders.LOCATION, first.location())
                .header(HttpHeaders.ETAG, first.entityTag())
                .type(first.body() == null ? null : MediaType.APPLICATION_JSON_TYPE)
                .entity(first.body())
                .build();
    }

    private static String fingerprint(ContainerRequestContext request, byte[] body) {
        return Sha256.of(request.getMethod() + " " + request.getUriInfo().getRequestUri(), body);
    }
}
