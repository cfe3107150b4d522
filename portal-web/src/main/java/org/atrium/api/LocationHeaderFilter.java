package org.atrium.api;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import java.net.URI;
import org.atrium.platform.settings.Setting;

/**
 * Makes {@code Location} headers use the public address. JAX-RS takes host and scheme from the request, which clients
 * can forge and proxies change; following it could send a token unencrypted.
 */
@Provider
public class LocationHeaderFilter implements ContainerResponseFilter {

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        Object location = response.getHeaders().getFirst(HttpHeaders.LOCATION);
        if (location != null) {
            URI target = URI.create(location.toString());
            URI base = request.getUriInfo().getBaseUri();
            if (target.getRawAuthority() == null || target.getRawAuthority().equals(base.getRawAuthority())) {
                response.getHeaders().putSingle(HttpHeaders.LOCATION, publicAddress(base.resolve(target)));
            }
        }
    }

    private static String publicAddress(URI target) {
        return Setting.BASE_URL.address()
                + target.getRawPath()
                + (target.getRawQuery() == null ? "" : "?" + target.getRawQuery());
    }
}
