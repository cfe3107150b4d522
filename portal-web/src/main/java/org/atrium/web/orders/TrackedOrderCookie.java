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

    @Inject
    private HttpServletRequest request;

    @Inject
    private TextEncryption encryption;

    @Inject
    private Clock clock;

    /** Remembers what an order was found by. */
    void put(GuestOrderKey key) {
        String until = Long.toString(clock.instant().plus(LIFETIME).getEpochSecond());
        String content =
                String.join("\n", until, key.number(), key.email(), key.postalCode() == null ? "" : key.postalCode());
        COOKIE.set(request, Faces.getResponse(), encryption.encrypt(PURPOSE, content), LIFETIME);
    }

    /** What the order was found by, within the hour. */
    public Optional<GuestOrderKey> read() {
        return COOKIE.read(request)
                .flatMap(closed -> encryption.decrypt(PURPOSE, closed))
                .map(content -> content.split("\n", 4))
                .filter(parts -> clock.instant().isBefore(Instant.ofEpochSecond(Long.parseLong(parts[0]))))
                .map(parts -> new GuestOrderKey(parts[1], parts[2], parts[3]));
    }
}
