package org.atrium.account;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import org.atrium.account.SignIn.SignedInViewer;

/**
 * Cache of viewers, so that authentication reads only the session. An entry is valid for one version of the account,
 * which changes with every update including roles; a stale entry is never found.
 */
@ApplicationScoped
class ViewerCache {

    private static final int MAX_ENTRIES = 2_000;

    private final Cache<Long, CachedViewer> cache =
            Caffeine.newBuilder().maximumSize(MAX_ENTRIES).build();

    /** Whom a session belongs to, if they are known as they are now. */
    Optional<CachedViewer> find(StoredSession session) {
        return Optional.ofNullable(cache.getIfPresent(session.account))
                .filter(known -> known.version == session.version);
    }

    CachedViewer put(Account account) {
        CachedViewer known = new CachedViewer(account.version(), account.asViewer(), account.summary());
        cache.put(account.id(), known);
        return known;
    }

    /** What the database says of a session that holds: whose it is, how far their account and records
     * are, and since when it holds. */
    record StoredSession(Long account, Long version, Long customerDataVersion, Instant startedAt) {}

    /** Somebody, as they were at a version of their account. */
    record CachedViewer(long version, Viewer viewer, AccountSummary account) {

        SignedInViewer signedIn(StoredSession session) {
            return new SignedInViewer(viewer, account, session.customerDataVersion);
        }
    }
}
