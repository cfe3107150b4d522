package org.atrium.api;

import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import org.atrium.web.http.ResponseVersion;

/**
 * What a resource says of a {@link CacheableRead} that others may be sent as well. The response may show nothing that is
 * the viewer's own, nor depend on their language.
 */
@RequestScoped
public class SharedResponse {

    private Offer offer;

    /**
     * Lets others have the response.
     *
     * @param source tells for each viewer which version they would get, and nothing for whom it is not
     * @param version the one that was read, before what the response shows
     */
    public void offer(ResponseVersion source, Object version) {
        offer = new Offer(source, version);
    }

    Optional<Offer> offered() {
        return Optional.ofNullable(offer);
    }

    /** A response for others, and its version. */
    record Offer(ResponseVersion source, Object version) {}
}
