package org.atrium.bench;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.io.FileUtils;
import org.atrium.testing.browser.PortalServer;
import org.atrium.testing.browser.PortalServer.Ports;

/** The server that ships, started by its script on an empty H2 or an empty PostgreSQL of its own. */
final class BenchPortal implements AutoCloseable {

    static final String API_KEY = "key-of-the-bench-as-long-as-it-has-to-be";

    private static final String H2 = ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH"
            + ";CASE_INSENSITIVE_IDENTIFIERS=FALSE;IFEXISTS=TRUE;TRACE_LEVEL_FILE=0;CACHE_SIZE=131072";
    private static final double AT_REST = 0.2;

    private final Path home;
    private final Path run;
    private final Map<String, String> settings = new HashMap<>();
    private final EmbeddedPostgres postgres;
    private PortalServer server;

    BenchPortal(Path home, Path run, String database, String memory) throws IOException {
        this.home = home;
        this.run = run;
        FileUtils.deleteDirectory(run.toFile());
        FileUtils.forceMkdir(run.toFile());
        settings.put("PORTAL_DEMO", "true");
        settings.put("PORTAL_API_KEY", API_KEY);
        settings.put("PORTAL_RATE_LIMITS", "off");
        settings.put("PORTAL_SUPPORT_ADDRESS", NewMails.SUPPORT);
        settings.put("PORTAL_TICK", "PT1S");
        settings.put("PORTAL_MEMORY", memory);
        postgres = database.equals("postgresql") ? startPostgres() : null;
    }

    private EmbeddedPostgres startPostgres() throws IOException {
        EmbeddedPostgres started = EmbeddedPostgres.builder()
                .setOverrideWorkingDirectory(run.resolve("postgres/binaries").toFile())
                .setDataDirectory(run.resolve("postgres/data"))
                .start();
        settings.put("PORTAL_DB_URL", "jdbc:postgresql://localhost:" + started.getPort() + "/postgres");
        settings.put("PORTAL_DB_USER", "postgres");
        settings.put("PORTAL_DB_PASSWORD", "postgres");
        return started;
    }

    /** Starts it and tells how long that took, from its process to its readiness. */
    Duration start() throws IOException {
        return start(Map.of());
    }

    /** The same with settings that it has this time only. */
    Duration start(Map<String, String> more) throws IOException {
        Map<String, String> all = new HashMap<>(settings);
        all.putAll(more);
        server = PortalServer.start(home, run, Ports.reserved(), all);
        return server.bootTime();
    }

    /** The most memory the process ever had, in MB. */
    long peakMemory() {
        return ProcessMemory.peak(java().pid());
    }

    /** The resident memory the process has now, in kB. */
    long residentMemory() {
        return ProcessMemory.resident(java().pid());
    }

    /** What is in use of its heap once it was collected, in kB. */
    long heapInUse() throws IOException {
        return ProcessMemory.heap(java().pid());
    }

    /** The processes whose work is the portal's: the server's, and the database's if it has one of its own. */
    List<Long> processes() throws IOException {
        List<Long> all = new ArrayList<>(List.of(java().pid()));
        if (postgres != null) {
            Path pid = run.resolve("postgres/data/postmaster.pid");
            all.add(Long.valueOf(Files.readAllLines(pid).get(0).strip()));
        }
        return all;
    }

    /** What the server of the latest start has logged. */
    Path log() {
        return run.resolve("console.log");
    }

    /** The database itself, past the portal, which must be stopped. */
    Connection database() throws IOException, SQLException {
        if (server != null) {
            throw new IllegalStateException("The portal runs");
        }
        return postgres == null
                ? DriverManager.getConnection(
                        "jdbc:h2:file:" + run.resolve("data/db/portal") + H2,
                        "portal",
                        Files.readString(run.resolve("data/db/password")).strip())
                : postgres.getPostgresDatabase().getConnection();
    }

    /** Waits until the server has nothing left to do, such as filling the index. */
    Duration settle() {
        Instant start = Instant.now();
        while (load() > AT_REST) {
            System.out.print(".");
        }
        System.out.println();
        return Duration.between(start, Instant.now());
    }

    /** How much work the process does, in cores. */
    private double load() {
        return ProcessLoad.of(java(), Duration.ofSeconds(3));
    }

    private ProcessHandle java() {
        for (long pid : server.pids()) {
            ProcessHandle process = ProcessHandle.of(pid).orElseThrow();
            if (process.info().command().orElse("").endsWith("java")) {
                return process;
            }
        }
        throw new IllegalStateException("The portal has no Java process");
    }

    Path mails() {
        return run.resolve("data/mail");
    }

    void stop() {
        if (server != null) {
            server.close();
            server = null;
        }
    }

    @Override
    public void close() throws IOException {
        stop();
        if (postgres != null) {
            postgres.close();
        }
    }
}
