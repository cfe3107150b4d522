package org.atrium.platform.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.atrium.testing.Api;
import org.atrium.testing.Person;
import org.atrium.testing.browser.PortalServer;
import org.atrium.testing.browser.PortalServer.Ports;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What was acknowledged is there after the portal and PostgreSQL crashed together. */
@Tag("startup")
@Tag("long")
class PostgresqlDurabilityIT {

    private static final int WRITERS = 4;
    private static final Person ADMIN = new Person("first@example.org", "the first password", "first");

    /** PostgreSQL and the portal fall together, as when their machine does; and this one was told not to wait for itself. */
    @Test
    void postgresqlKeepsAcknowledgedWrites() throws IOException {
        Path data = PortalServer.folder("killed-postgres").resolve("database");
        EmbeddedPostgres postgres = postgres(data, 0);
        Ports ports = Ports.free();
        PortalServer server = PortalServer.startEmpty("killed-postgres", ports, settings(postgres));
        try {
            Api admin = Api.at(ports.portal()).signedInAs(ADMIN);
            String thread = ThreadsOfCrash.start(admin, "What is kept");
            Writers writers = Writers.start(WRITERS, admin, thread);
            writers.awaitAcknowledged(40);
            kill(data);
            server.kill();
            List<String> acknowledged = writers.ended();
            int port = postgres.getPort();
            postgres.close();
            postgres = postgres(data, port);
            server = PortalServer.startEmpty("killed-postgres", ports, settings(postgres));
            assertThat(ThreadsOfCrash.posts(admin, thread)).containsAll(acknowledged);
        } finally {
            server.close();
            postgres.close();
        }
    }

    private static EmbeddedPostgres postgres(Path data, int port) throws IOException {
        return EmbeddedPostgres.builder()
                .setPort(port)
                .setOverrideWorkingDirectory(data.resolveSibling("binaries").toFile())
                .setDataDirectory(data)
                .setCleanDataDirectory(false)
                .setServerConfig("synchronous_commit", "off")
                // As long as may be, so that what was not waited for is gone.
                .setServerConfig("wal_writer_delay", "10s")
                .start();
    }

    private static void kill(Path data) throws IOException {
        long postmaster = Long.parseLong(
                Files.readAllLines(data.resolve("postmaster.pid")).get(0));
        ProcessHandle process = ProcessHandle.of(postmaster).orElseThrow();
        List<ProcessHandle> all = process.descendants().toList();
        process.destroyForcibly();
        all.forEach(ProcessHandle::destroyForcibly);
        process.onExit().join();
        all.forEach(ended -> ended.onExit().join());
    }

    private static Map<String, String> settings(EmbeddedPostgres postgres) {
        return Map.of(
                "PORTAL_ADMIN_EMAIL",
                ADMIN.email(),
                "PORTAL_ADMIN_PASSWORD",
                ADMIN.password(),
                "PORTAL_DB_URL",
                "jdbc:postgresql://localhost:" + postgres.getPort() + "/postgres",
                "PORTAL_DB_USER",
                "postgres",
                "PORTAL_DB_PASSWORD",
                "postgres");
    }
}
