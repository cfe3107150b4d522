package org.atrium.web.http;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Optional;

/**
 * Pages as visitors got them, kept in memory and packed to be given to the next one. Each is kept with a tag of what it was made
 * of, and with the way to ask the database for that again, so that an old page is never given, whichever node changed
 * something.
 */
@ApplicationScoped
class VisitorPages {

    private static final int MOST_BYTES = 8 * 1024 * 1024;
    private static final Duration LONGEST = Duration.ofMinutes(10);

    private final Cache<String, Kept> pages = Caffeine.newBuilder()
            .maximumWeight(MOST_BYTES)
            .weigher((String address, Kept kept) -> address.length() + kept.page.size())
            .expireAfterAccess(LONGEST)
            .build();

    /** The page that was last made for an address. */
    Optional<Kept> find(String address) {
        return Optional.ofNullable(pages.getIfPresent(address));
    }

    void keep(String address, Kept page) {
        pages.put(address, page);
    }

    /**
     * A page.
     *
     * @param facts asks what it would be made of now
     * @param tag of what it was made of
     */
    record Kept(VisitorCopy.Facts facts, String tag, PackedBody page) {}
}
