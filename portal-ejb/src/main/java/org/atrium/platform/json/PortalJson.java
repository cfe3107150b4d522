package org.atrium.platform.json;

import jakarta.json.spi.JsonProvider;

/**
 * The maker of all JSON. The methods of {@code jakarta.json.Json} look for it anew at each call, in every library of the
 * server, which takes longer than what it makes.
 */
public final class PortalJson {

    /** For all threads. */
    public static final JsonProvider JSON = JsonProvider.provider();

    private PortalJson() {}
}
