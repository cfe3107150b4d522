package org.atrium.inbound;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.Stream;
import org.atrium.file.FileAttachments;
import org.atrium.file.FileOwner;
import org.atrium.file.FileOwnerKind;
import org.atrium.platform.time.ScheduledTask;

/** Deletes mails that became nothing after three months, with what is kept of them, some at every tick. */
@ApplicationScoped
class InboundMailCleanup implements ScheduledTask {

    static final Duration RETENTION = Duration.ofDays(90);

    private static final int BATCH = 20;

    @Inject
    private InboundMailQueries mails;

    @Inject
    private FileAttachments attachments;

    @Inject
    private Clock clock;

    @Override
    @Transactional
    public void run() {
        Instant before = clock.instant().minus(RETENTION);
        Stream.of(InboundMailResult.AUTOMATIC, InboundMailResult.BOUNCE, InboundMailResult.DISCARDED)
                .flatMap(result -> mails.pastForUpdate(result, before, BATCH).stream())
                .forEach(this::delete);
    }

    private void delete(InboundMailRecord mail) {
        attachments.release(new FileOwner(FileOwnerKind.INBOUND_MAIL, mail.id()));
        mails.entityManager().remove(mail);
    }
}
