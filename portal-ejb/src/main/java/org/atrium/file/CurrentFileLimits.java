package org.atrium.file;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;

/** What people may upload, as forms say it: from a moment ago. What is uploaded is held to the limits of now. */
@ApplicationScoped
class CurrentFileLimits {

    private static final Duration MOMENT = Duration.ofSeconds(5);

    private final Cache<Long, FileLimitSettings> limits =
            Caffeine.newBuilder().expireAfterWrite(MOMENT).build();

    @Inject
    private EntityManager entityManager;

    FileLimitSettings get() {
        return limits.get(
                FileLimits.ONLY,
                row -> entityManager.find(FileLimits.class, row).settings());
    }
}
