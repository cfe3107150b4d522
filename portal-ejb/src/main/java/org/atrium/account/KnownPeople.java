package org.atrium.account;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import org.atrium.account.SignIn.SignedIn;

/**
 * Who people are that were here lately, so that a request reads no more than whether its session holds. An account's
 * version goes up with every change to it, its roles included: somebody who is no longer who they were is never found.
 */
@ApplicationScoped
class KnownPeople {

    private static final int MOST = 2_000;

    private final Cache<Long, Known> people =
            Caffeine.newBuilder().maximumSize(MOST).build();

    /** Whom a session belongs to, if they are known as they are now. */
    Optional<Known> find(Bearer bearer) {
        return Optional.ofNullable(people.getIfPresent(bearer.account))
                .filter(known -> known.version == bearer.version);
    }

    Known keep(Account account) {
        Known known = new Known(account.version(), account.asViewer(), account.card());
        people.put(account.id(), known);
        return known;
    }

    /** What the database says of a session that holds: whose it is, how far their account and records
     * are, and since when it holds. */
    record Bearer(Long account, Long version, Long recordVersion, Instant since) {}

    /** Somebody, as they were at a version of their account. */
    record Known(long version, Viewer viewer, AccountCard card) {

        SignedIn signedIn(Bearer bearer) {
            return new SignedIn(viewer, card, bearer.recordVersion);
        }
    }
}
