package org.atrium.testing.browser;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.commons.io.FileUtils;
import org.atrium.testing.Processes;

/**
 * The server that ships, started by its own script the way an operator does, on a copy of its {@code standalone} folder
 * and on ports of its own.
 */
public final class PortalServer implements AutoCloseable {

    private static final Duration START_LIMIT = Duration.ofMinutes(5);

    /** The first that stops writes down its classes for the others. */
    private static final Duration STOP_LIMIT = Duration.ofMinutes(2);

    /** What a server that is not there for long is spared: compiling anything thoroughly. */
    public static final String QUICK = "-XX:TieredStopAtLevel=1";

    /** Where those of all runs have their classes written down. */
    public static final Path CLASS_DATA =
            Path.of(System.getProperty("portal.home")).resolveSibling("class-data");

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private final Process process;
    private final Path log;
    private final int managementPort;
    private final Instant started = Instant.now();
    private Duration bootTime;

    private PortalServer(Process process, Path log, int managementPort) {
        this.process = process;
        this.log = log;
        this.managementPort = managementPort;
    }

    /**
     * Starts it and waits until it is ready.
     *
     * @param home the provisioned server
     * @param run folder for its copy, its data and its log
     * @param settings environment variables, {@code PORTAL_…}
     */
    public static PortalServer start(Path home, Path run, Ports ports, Map<String, String> settings)
            throws IOException {
        FileUtils.copyDirectory(
                home.resolve("standalone").toFile(), run.resolve("server").toFile());
        Map<String, String> environment = new HashMap<>(settings);
        environment.put("PORTAL_DATA_DIR", run.resolve("data").toString());
        environment.putIfAbsent("PORTAL_BASE_URL", ports.portal());
        environment.putIfAbsent("PORTAL_CLASS_DATA", CLASS_DATA.toString());
        environment.put("LAUNCH_JBOSS_IN_BACKGROUND", "1");
        Path log = run.resolve("console.log");
        var builder = new ProcessBuilder(
                        home.resolve("bin/standalone.sh").toString(),
                        "-Djboss.server.base.dir=" + run.resolve("server"),
                        "-Djboss.http.port=" + ports.http(),
                        "-Djboss.https.port=" + ports.https(),
                        "-Djboss.management.http.port=" + ports.management())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("PORTAL_"));
        builder.environment().putAll(environment);
        var server = new PortalServer(builder.start(), log, ports.management());
        server.awaitReady();
        server.bootTime = Duration.between(server.started, Instant.now());
        return server;
    }

    /** The run's settings for a small server with all it needs inside, whatever the deployed tests beside it run on. */
    static Map<String, String> settingsOfRun() {
        Map<String, String> settings = new HashMap<>(System.getenv());
        settings.keySet()
                .removeIf(name -> !name.startsWith("PORTAL_")
                        || name.startsWith("PORTAL_DB_")
                        || name.startsWith("PORTAL_MAIL_")
                        || name.startsWith("PORTAL_IMAP_")
                        || name.startsWith("PORTAL_SEARCH_"));
        settings.put("PORTAL_MEMORY", "small");
        settings.put("JAVA_TOOL_OPTIONS", QUICK);
        return settings;
    }

    /**
     * Starts one beside the run's own, with the run's settings but without demo content. It is not there for long, so
     * that it compiles nothing thoroughly.
     *
     * @param name of its folder
     * @param more settings of its own
     */
    public static PortalServer startEmpty(String name, Ports ports, Map<String, String> more) throws IOException {
        Map<String, String> settings = settingsOfRun();
        settings.put("PORTAL_BASE_URL", ports.portal());
        settings.put("PORTAL_DEMO", "false");
        settings.remove("PORTAL_PASSWORD_MEMORY");
        settings.putAll(more);
        Path run = folder(name);
        return start(Path.of(System.getProperty("portal.home")), run, ports, settings);
    }

    /** Where one of that name has its copy, its data and its log. */
    public static Path folder(String name) {
        return Path.of(System.getProperty("portal.run"), name);
    }

    /** The mails it has written to files. */
    public Path mails() {
        return log.resolveSibling("data").resolve("mail");
    }

    /** From its start until it was ready. */
    public Duration bootTime() {
        return bootTime;
    }

    /** Ids of the processes it consists of: the script and the Java it started. */
    public long[] pids() {
        return process.descendants().mapToLong(ProcessHandle::pid).toArray();
    }

    /** What its processes were started with. */
    public List<String> arguments() {
        return process.descendants()
                .flatMap(started -> started.info().arguments().stream())
                .flatMap(Stream::of)
                .toList();
    }

    /** Whether it has a file of this folder mapped into its memory. */
    public boolean mapsFileOf(Path folder) throws IOException {
        for (long pid : pids()) {
            if (Files.readString(Path.of("/proc", Long.toString(pid), "maps")).contains(folder + "/")) {
                return true;
            }
        }
        return false;
    }

    private void awaitReady() throws IOException {
        Instant end = Instant.now().plus(START_LIMIT);
        while (!isReady()) {
            if (!process.isAlive() || Instant.now().isAfter(end)) {
                String words = Files.readString(log);
                close();
                throw new IOException("The portal did not get ready:\n" + words);
            }
            pause();
        }
    }

    private boolean isReady() {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + managementPort + "/health/ready"))
                .timeout(Duration.ofSeconds(5))
                .build();
        try {
            return CLIENT.send(request, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Whether it has not stopped yet. */
    public boolean isRunning() {
        return process.isAlive();
    }

    /** Asks it to stop, as an operator does. */
    public void requestStop() {
        process.destroy();
    }

    /** Takes its process away as a crash does, in the middle of whatever it is doing. */
    public void kill() {
        List<ProcessHandle> all = process.descendants().toList();
        all.forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
        Processes.awaitEnd(process, STOP_LIMIT);
        all.forEach(ended -> ended.onExit().join());
    }

    /** Asks it to stop and waits until it has. */
    @Override
    public void close() {
        requestStop();
        Processes.awaitEnd(process, STOP_LIMIT);
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(250);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Where it listens. */
    public record Ports(int http, int https, int management) {

        /** Some that nobody listens to now. */
        public static Ports free() throws IOException {
            try (ServerSocket http = new ServerSocket(0);
                    ServerSocket https = new ServerSocket(0);
                    ServerSocket management = new ServerSocket(0)) {
                return new Ports(http.getLocalPort(), https.getLocalPort(), management.getLocalPort());
            }
        }

        /** Address of the portal that listens there. */
        public String portal() {
            return "http://localhost:" + http;
        }

        /** Those the build reserved for this run. */
        public static Ports reserved() {
            return new Ports(
                    Integer.getInteger("portal.http.port"),
                    Integer.getInteger("portal.https.port"),
                    Integer.getInteger("portal.management.port"));
        }
    }
}
