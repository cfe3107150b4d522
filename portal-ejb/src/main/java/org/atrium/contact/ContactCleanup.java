package org.atrium.contact;

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

/** Deletes messages whose link has expired, some at every tick, and takes their files off them. */
@ApplicationScoped
class ContactCleanup implements ScheduledTask {

    private static final int BATCH = 200;

    @Inject
    private EntityManager entityManager;

    @Inject
    private FileAttachments files;

    @Inject
    private ContactQueries queries;

    @Inject
    private Clock clock;

    @Override
    @Transactional
    public void run() {
        List<ContactMessage> expired =
                queries.writtenBeforeForUpdate(clock.instant().minus(ContactLinks.CONFIRMATION_LIFETIME), BATCH);
        files.ids(
                        FileOwnerKind.CONTACT_MESSAGE,
                        expired.stream().map(ContactMessage::id).toList())
                .keySet()
                .forEach(id -> files.release(new FileOwner(FileOwnerKind.CONTACT_MESSAGE, id)));
        expired.forEach(entityManager::remove);
    }
}
