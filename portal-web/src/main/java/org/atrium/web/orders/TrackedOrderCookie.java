package org.atrium.web.orders;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.atrium.orders.GuestOrders.GuestOrderKey;
import org.atrium.platform.ids.TextEncryption;
import org.atrium.web.security.PortalCookie;
import org.omnifaces.util.Faces;

/**
 * Remembers in the browser which order a guest has looked up, encrypted: so the order has an address that can be reloaded
 * and tells nothing about the guest.
 */
@RequestScoped
public class TrackedOrderCookie {

    private static final PortalCookie COOKIE = new PortalCookie("atrium-tracked");
    private static final String PURPOSE = "trackedOrder";
    private static final Duration LIFETIME = Duration.ofHours(1);

    /** How long a page's form, which says it too, may be filled in. */
    private static final Duration FORM_LIFETIME = Duration.ofDays(1);

    @Inject
    private HttpServletRequest request;

    @Inject
    private TextEncryption encryption;

    @Inject
    private Clock clock;

    /** Remembers what an order was found by. */
    public void put(GuestOrderKey key) {
        COOKIE.set(request, Faces.getResponse(), sealed(key, LIFETIME), LIFETIME);
    }

    /** The same for a field of a form, which so arrives whatever the cookie says by then. */
    public String sealed(GuestOrderKey key) {
        return sealed(key, FORM_LIFETIME);
    }

    private String sealed(GuestOrderKey key, Duration lifetime) {
        String until = Long.toString(clock.instant().plus(lifetime).getEpochSecond());
        return encryption.encrypt(
                PURPOSE,
                String.join("\n", until, key.number(), key.email(), key.postalCode() == null ? "" : key.postalCode()));
    }

    /** What the order was found by, within the hour. */
    public Optional<GuestOrderKey> read() {
        return COOKIE.read(request).flatMap(this::open);
    }

    /** What the order of a form was found by, within the day; empty if it is none of ours. */
    public Optional<GuestOrderKey> open(String sealed) {
        return encryption
                .decrypt(PURPOSE, sealed)
                .map(content -> content.split("\n", 4))
                .filter(parts -> clock.instant().isBefore(Instant.ofEpochSecond(Long.parseLong(parts[0]))))
                .map(parts -> new GuestOrderKey(parts[1], parts[2], parts[3]));
    }
}
