package org.atrium.returns;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.atrium.file.FileAttachments;
import org.atrium.file.FileOwner;
import org.atrium.file.FileOwnerKind;
import org.atrium.platform.time.ScheduledTask;

/** Deletes guests' returns whose link has expired, some at every tick, and takes their files off them. */
@ApplicationScoped
class GuestReturnCleanup implements ScheduledTask {

    private static final int BATCH = 200;

    @Inject
    private EntityManager entityManager;

    @Inject
    private FileAttachments files;

    @Inject
    private ReturnQueries queries;

    @Inject
    private Clock clock;

    @Override
    @Transactional
    public void run() {
        List<GuestReturn> expired =
                queries.guestReturnsBeforeForUpdate(clock.instant().minus(GuestReturnLinks.LIFETIME), BATCH);
        files.ids(
                        FileOwnerKind.GUEST_RETURN,
                        expired.stream().map(GuestReturn::id).toList())
                .keySet()
                .forEach(id -> files.release(new FileOwner(FileOwnerKind.GUEST_RETURN, id)));
        expired.forEach(entityManager::remove);
    }
}
