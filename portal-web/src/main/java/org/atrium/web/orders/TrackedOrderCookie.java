package org.atrium.web.orders;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.atrium.orders.GuestOrders.GuestOrderKey;
import org.atrium.platform.ids.TextEncryption;
import org.atrium.web.security.PortalCookie;
import org.omnifaces.util.Faces;

/**
 * Remembers in the browser which orders a guest has looked up last, encrypted: so an order has an address that can be
 * reloaded and tells nothing about the guest. Each is known for an hour, and not longer than the browser is open: on a shared
 * computer somebody else sits there next.
 */
@RequestScoped
public class TrackedOrderCookie {

    private static final PortalCookie COOKIE = new PortalCookie("atrium-tracked");
    private static final String PURPOSE = "trackedOrder";
    private static final Duration LIFETIME = Duration.ofHours(1);

    /** So many are remembered: parcels are mailed one order at a time, and opened in tabs side by side. */
    private static final int MOST = 3;

    private static final int PARTS = 4;

    /** How long a page's form, which says it too, may be filled in. */
    private static final Duration FORM_LIFETIME = Duration.ofDays(1);

    @Inject
    private HttpServletRequest request;

    @Inject
    private TextEncryption encryption;

    @Inject
    private Clock clock;

    /** Remembers what an order was found by, beside the ones before. */
    public void put(GuestOrderKey key) {
        Stream<TrackedOrder> before = COOKIE.read(request).stream()
                .flatMap(this::readAll)
                .filter(known -> !known.key().isOf(key.number()));
        COOKIE.setUntilClosed(
                request,
                Faces.getResponse(),
                encryption.encrypt(
                        PURPOSE,
                        Stream.concat(Stream.of(new TrackedOrder(until(LIFETIME), key)), before)
                                .limit(MOST)
                                .map(TrackedOrder::text)
                                .collect(Collectors.joining("\n"))));
    }

    /** Forgets them all. */
    public void delete(HttpServletResponse response) {
        if (COOKIE.read(request).isPresent()) {
            COOKIE.delete(request, response);
        }
    }

    /** The same for a field of a form, which so arrives whatever the cookie says by then. */
    public String sealed(GuestOrderKey key) {
        return encryption.encrypt(PURPOSE, new TrackedOrder(until(FORM_LIFETIME), key).text());
    }

    /** What the last order was found by, within the hour. */
    public Optional<GuestOrderKey> read() {
        return COOKIE.read(request).flatMap(this::open);
    }

    /** What the order of a number was found by, within the hour. */
    public Optional<GuestOrderKey> read(String number) {
        return COOKIE.read(request).stream()
                .flatMap(this::readAll)
                .map(TrackedOrder::key)
                .filter(key -> key.isOf(number))
                .findFirst();
    }

    /** What the order of a form was found by, within the day; empty if it is none of ours. */
    public Optional<GuestOrderKey> open(String sealed) {
        return readAll(sealed).map(TrackedOrder::key).findFirst();
    }

    private Stream<TrackedOrder> readAll(String sealed) {
        List<String> parts = encryption
                .decrypt(PURPOSE, sealed)
                .map(content -> List.of(content.split("\n", -1)))
                .orElse(List.of());
        return IntStream.range(0, parts.size() / PARTS)
                .mapToObj(i -> TrackedOrder.of(parts.subList(i * PARTS, (i + 1) * PARTS)))
                .filter(found -> clock.instant().isBefore(found.until()));
    }

    private Instant until(Duration lifetime) {
        return clock.instant().plus(lifetime);
    }

    /** What an order was found by, and until when that is remembered. */
    private record TrackedOrder(Instant until, GuestOrderKey key) {

        static TrackedOrder of(List<String> parts) {
            return new TrackedOrder(
                    Instant.ofEpochSecond(Long.parseLong(parts.get(0))),
                    new GuestOrderKey(parts.get(1), parts.get(2), parts.get(3)));
        }

        String text() {
            return Stream.of(Long.toString(until.getEpochSecond()), key.number(), key.email(), key.postalCode())
                    .map(part -> part == null ? "" : part.replace('\n', ' '))
                    .collect(Collectors.joining("\n"));
        }
    }
}
