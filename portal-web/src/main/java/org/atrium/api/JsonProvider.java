package org.atrium.api;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.json.bind.JsonbConfig;
import jakarta.ws.rs.ext.ContextResolver;
import jakarta.ws.rs.ext.Provider;

/**
 * The API's {@link Jsonb}. Without it RESTEasy creates one per response and scans the whole EAR for services each time.
 */
@Provider
public class JsonProvider implements ContextResolver<Jsonb> {

    /** The one instance. */
    public static final Jsonb JSON = JsonbBuilder.create(new JsonbConfig().withNullValues(true));

    @Override
    public Jsonb getContext(Class<?> type) {
        return JSON;
    }
}
