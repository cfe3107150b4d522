package org.atrium.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.atrium.account.Role;
import org.atrium.account.TimeZones;
import org.atrium.account.Viewer;
import org.atrium.file.store.FileStore;
import org.atrium.platform.error.Causes;
import org.atrium.platform.error.InvalidInputException;
import org.atrium.platform.error.UnknownObjectException;
import org.atrium.testing.inside.Concurrently;
import org.atrium.testing.inside.Transactions;
import org.atrium.testing.inside.Viewers;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Rows and bytes of files stay together: what nobody needs goes, what is uploaded meanwhile stays. */
@ArquillianTest
@Tag("builtin")
class StoredFilesIT {

    private final String words = "The kettle drips " + UUID.randomUUID();

    @Inject
    private UploadingFile uploading;

    @Inject
    private ReadingFile reading;

    @Inject
    private FileAttachments attachments;

    @Inject
    private FileCleanup cleanup;

    @Inject
    private FileRecords records;

    @Inject
    private FileQueries queries;

    @Inject
    private FileStore store;

    @Inject
    private EntityManager entityManager;

    @Inject
    private Transactions transactions;

    @Inject
    private Viewers viewers;

    @Inject
    private Clock clock;

    private Viewer customer;

    @BeforeEach
    void open() throws Exception {
        customer = viewers.with(Role.CUSTOMER);
    }

    @Test
    void whatHangsOnNothingForADayGoesWithItsBytes() throws Exception {
        FileView file = upload("drips.txt");
        FileDownload read = reading.content(customer, new FileId(file.id()));

        cleanup.run();
        assertThat(reading.content(customer, new FileId(file.id())).size()).isEqualTo(file.size());

        letADayPass();
        assertThatThrownBy(() -> reading.content(customer, new FileId(file.id())))
                .isInstanceOf(UnknownObjectException.class);
        letADayPass();
        assertThatThrownBy(() -> store.open(read.hash(), 0, 1).close()).isInstanceOf(NoSuchFileException.class);
    }

    @Test
    void bytesThatAnotherFileHasStay() throws Exception {
        FileView unused = upload("unused.txt");
        FileView used = upload("used.txt");
        attach(used);

        letADayPass();
        letADayPass();

        assertThatThrownBy(() -> reading.content(customer, new FileId(unused.id())))
                .isInstanceOf(UnknownObjectException.class);
        assertThat(bytes(used)).isEqualTo(words);
    }

    @Test
    void whatIsUploadedWhileItsBytesAreDeletedIsThere() throws Exception {
        upload("before.txt");
        letADayPass();
        age("FileContent");
        List<FileView> uploaded = Concurrently.by(6, i -> {
            if (i < 2) {
                cleanup.run();
                return null;
            }
            return upload("after " + i + ".txt");
        });
        cleanup.run();

        assertThat(uploaded.subList(2, 6))
                .allSatisfy(file -> assertThat(bytes(file)).isEqualTo(words));
    }

    @Test
    void sameFileSentTwiceAtOnceIsOneFile() {
        List<String> ids = Concurrently.by(4, i -> upload("once.txt", "key").id());
        assertThat(ids).hasSize(4).containsOnly(ids.get(0));
    }

    @Test
    void aFileIsOnNoTwoThingsOfDifferentPeople() throws Exception {
        FileView visitors = upload(Viewer.visitor(), "visitor.txt", null);
        attach(visitors);

        Viewer other = viewers.with(Role.CUSTOMER);
        assertThatThrownBy(() -> attach(other, visitors)).satisfies(thrown -> assertThat(Causes.refusal(thrown))
                .containsInstanceOf(InvalidInputException.class));
    }

    @Test
    void moreThanADayAllowsIsRefused() throws Exception {
        long limit = records.limits().dayMegabytes() * 1_000_000L;
        String uploader = "account " + customer.account().value();
        LocalDate today = clock.instant().atZone(TimeZones.shopZone()).toLocalDate();
        assertThat(transactions.in(() -> queries.count(uploader, today, limit - 10, limit)))
                .isTrue();

        assertThatThrownBy(() -> upload("more.txt")).satisfies(thrown -> assertThat(thrown)
                .isInstanceOfSatisfying(InvalidInputException.class, refused -> assertThat(
                                refused.errors().get(0).messageKey())
                        .isEqualTo("file.error.day")));
        assertThat(transactions.in(() -> queries.count(uploader, today, 10, limit)))
                .isTrue();
        assertThat(transactions.in(() -> queries.count(uploader, today, 1, limit)))
                .isFalse();
    }

    /** The server has what it takes to read pictures: nothing of the desktop is missing. */
    @Test
    void picturesAreMadeAnewInTheServer() throws Exception {
        for (String format : List.of("jpg", "gif", "png")) {
            ByteArrayOutputStream picture = new ByteArrayOutputStream();
            ImageIO.write(new BufferedImage(900, 300, BufferedImage.TYPE_INT_RGB), format, picture);
            FileView file = store(customer, "picture." + format, picture.toByteArray(), null);

            assertThat(file.width()).isEqualTo(900);
            assertThat(reading.thumbnail(customer, new FileId(file.id())).size())
                    .isPositive();
        }
    }

    private FileView upload(String name) {
        return upload(name, null);
    }

    private FileView upload(String name, String key) {
        return upload(customer, name, key);
    }

    private FileView upload(Viewer viewer, String name, String key) {
        return store(viewer, name, words.getBytes(StandardCharsets.UTF_8), key);
    }

    private FileView store(Viewer viewer, String name, byte[] content, String key) {
        try (IncomingFile file = IncomingFile.read(name, new ByteArrayInputStream(content), 1)) {
            return uploading.upload(viewer, new NewFile(file, "192.0.2.1", key));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private void attach(FileView file) throws Exception {
        attach(customer, file);
    }

    private void attach(Viewer viewer, FileView file) throws Exception {
        transactions.in(() -> attachments.attach(
                viewer.account(),
                new FileOwner(FileOwnerKind.TICKET_MESSAGE, -viewer.account().value()),
                "",
                List.of(file.id())));
    }

    private String bytes(FileView file) throws Exception {
        String hash = transactions.in(() -> (String) entityManager
                .createQuery("select f.content.hash from StoredFile f where f.publicId = :id")
                .setParameter("id", file.id())
                .getSingleResult());
        try (var in = store.open(hash, 0, Long.MAX_VALUE)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private void letADayPass() throws Exception {
        age("StoredFile");
        age("FileContent");
        cleanup.run();
    }

    private void age(String entity) throws Exception {
        Instant longAgo = clock.instant().minus(Duration.ofDays(2));
        transactions.in(() -> entityManager
                .createQuery("update " + entity + " set unusedSince = :longAgo where unusedSince is not null")
                .setParameter("longAgo", longAgo)
                .executeUpdate());
    }
}
