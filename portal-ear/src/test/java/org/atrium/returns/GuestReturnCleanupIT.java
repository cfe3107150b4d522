package org.atrium.returns;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.atrium.account.Viewer;
import org.atrium.file.FileAttachments;
import org.atrium.file.FileOwner;
import org.atrium.file.FileOwnerKind;
import org.atrium.file.FileView;
import org.atrium.file.IncomingFile;
import org.atrium.file.NewFile;
import org.atrium.file.OwnUploads;
import org.atrium.file.UploadingFile;
import org.atrium.testing.inside.Transactions;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** A guest's return that nobody confirmed goes, and leaves its files to be deleted. */
@ArquillianTest
class GuestReturnCleanupIT {

    @Inject
    private UploadingFile uploading;

    @Inject
    private OwnUploads uploads;

    @Inject
    private FileAttachments attachments;

    @Inject
    private GuestReturnCleanup cleanup;

    @Inject
    private EntityManager entityManager;

    @Inject
    private Transactions transactions;

    @Inject
    private Clock clock;

    @Test
    void filesOfAllOfItAndOfItsLinesAreTakenOff() throws Exception {
        String box = upload("box.txt");
        String lid = upload("lid.txt");
        NewReturnLine line = new NewReturnLine(1, 1, ReturnReason.DAMAGED, Resolution.REFUND, null, List.of(lid));
        NewReturn newReturn = new NewReturn("IT-" + UUID.randomUUID(), List.of(line), List.of(box));
        Instant now = clock.instant();
        GuestReturn waiting = put(newReturn, now);
        GuestReturn expired = put(newReturn, now.minus(GuestReturnLinks.LIFETIME));

        cleanup.run();
        assertThat(transactions.in(() -> entityManager.find(GuestReturn.class, expired.id())))
                .isNull();
        assertThat(files(expired)).isEmpty();
        assertThat(files(waiting)).containsExactlyInAnyOrder(box, lid);
        assertThat(transactions.in(() -> entityManager
                        .find(GuestReturn.class, waiting.id())
                        .newReturn()
                        .lines()))
                .containsExactly(line);
        assertThat(uploads.list(Viewer.visitor(), List.of(box, lid))).isEmpty();

        transactions.in(() -> {
            attachments.release(owner(waiting));
            entityManager.remove(entityManager.find(GuestReturn.class, waiting.id()));
            return null;
        });
        assertThat(uploads.list(Viewer.visitor(), List.of(box, lid)))
                .extracting(FileView::id)
                .containsExactly(box, lid);
    }

    private GuestReturn put(NewReturn newReturn, Instant at) throws Exception {
        return transactions.in(() -> {
            GuestReturn written = new GuestReturn(newReturn, "guest@example.org", "en", ZoneOffset.UTC, at);
            entityManager.persist(written);
            entityManager.flush();
            assertThat(attachments.share(owner(written), "", newReturn.allFiles()))
                    .isEqualTo(2);
            return written;
        });
    }

    private List<String> files(GuestReturn written) throws Exception {
        return transactions.in(
                () -> attachments.of(owner(written)).stream().map(FileView::id).toList());
    }

    private static FileOwner owner(GuestReturn written) {
        return new FileOwner(FileOwnerKind.GUEST_RETURN, written.id());
    }

    private String upload(String name) throws IOException {
        byte[] words = UUID.randomUUID().toString().getBytes(StandardCharsets.UTF_8);
        try (IncomingFile file = IncomingFile.read(name, new ByteArrayInputStream(words), 1)) {
            return uploading
                    .upload(Viewer.visitor(), new NewFile(file, "192.0.2.7", null))
                    .id();
        }
    }
}
