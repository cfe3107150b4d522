package org.atrium.web.http;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Optional;

/**
 * Pages as visitors got them, kept in memory to be given to the next one. Each is kept with a tag of what it was made
 * of; whoever asks for one brings the tag of what the database says now, so an old page is never found, whichever node
 * changed something.
 */
@ApplicationScoped
class VisitorPages {

    private static final int MOST_BYTES = 24 * 1024 * 1024;
    private static final Duration LONGEST = Duration.ofMinutes(10);

    private final Cache<String, Kept> pages = Caffeine.newBuilder()
            .maximumWeight(MOST_BYTES)
            .weigher((String address, Kept kept) -> address.length() + kept.page.length)
            .expireAfterAccess(LONGEST)
            .build();

    /** The page at an address, if there is one of that tag. */
    Optional<byte[]> find(String address, String tag) {
        return Optional.ofNullable(pages.getIfPresent(address))
                .filter(kept -> kept.tag.equals(tag))
                .map(kept -> kept.page);
    }

    void keep(String address, String tag, byte[] page) {
        pages.put(address, new Kept(tag, page));
    }

    private record Kept(String tag, byte[] page) {}
}
