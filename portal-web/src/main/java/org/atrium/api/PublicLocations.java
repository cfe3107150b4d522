package org.atrium.api;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import java.net.URI;
import org.atrium.platform.settings.Setting;

/**
 * Where a proxy in front ends the encryption, what was asked for by https arrives by http, and JAX-RS says so in
 * {@code Location}: whoever followed that would send their token for everybody to read. It names the address people use.
 */
@Provider
public class PublicLocations implements ContainerResponseFilter {

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        Object location = response.getHeaders().getFirst(HttpHeaders.LOCATION);
        if (location != null && Setting.BASE_URL.address().startsWith("https:")) {
            URI said = URI.create(location.toString());
            URI base = request.getUriInfo().getBaseUri();
            if (!"https".equals(said.getScheme()) && base.getRawAuthority().equals(said.getRawAuthority())) {
                response.getHeaders().putSingle(HttpHeaders.LOCATION, publicAddress(said));
            }
        }
    }

    private static String publicAddress(URI said) {
        return Setting.BASE_URL.address()
                + said.getRawPath()
                + (said.getRawQuery() == null ? "" : "?" + said.getRawQuery());
    }
}
