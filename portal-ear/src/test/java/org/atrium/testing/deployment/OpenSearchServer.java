package org.atrium.testing.deployment;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.io.FileUtils;
import org.atrium.testing.Processes;
import org.atrium.testing.inside.Eventually;

/**
 * An OpenSearch of one node, as small as it runs and compiling nothing thoroughly, with those modules of every
 * installation that the portal needs.
 */
final class OpenSearchServer implements AutoCloseable {

    private static final Duration START_LIMIT = Duration.ofMinutes(2);
    private static final Duration STOP_LIMIT = Duration.ofSeconds(30);

    private final Process process;

    private OpenSearchServer(Process process) {
        this.process = process;
    }

    /**
     * Starts it; {@link #awaitReady} waits until it answers.
     *
     * @param home where it was unpacked
     * @param run folder for its settings, data and log
     */
    static OpenSearchServer start(Path home, Path run, int port) throws IOException {
        describe(home, "analysis-common", "org.opensearch.analysis.common.CommonAnalysisPlugin");
        describe(home, "reindex", "org.opensearch.index.reindex.ReindexPlugin");
        Path settings = run.resolve("config");
        FileUtils.copyDirectory(home.resolve("config").toFile(), settings.toFile());
        Files.write(
                settings.resolve("opensearch.yml"),
                List.of(
                        "discovery.type: single-node",
                        "network.host: 127.0.0.1",
                        "http.port: " + port,
                        "path.data: " + run.resolve("data"),
                        "path.logs: " + run.resolve("logs"),
                        "cluster.routing.allocation.disk.threshold_enabled: false"));
        List<String> command = new ArrayList<>();
        if (System.getProperty("user.name").equals("root")) {
            // It refuses to run as root. In a space of its own, where users have no names, root is nobody.
            command.addAll(List.of("unshare", "--user"));
        }
        command.add(home.resolve("bin/opensearch").toString());
        var builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(run.resolve("console.log").toFile());
        builder.environment().put("OPENSEARCH_PATH_CONF", settings.toString());
        builder.environment().put("OPENSEARCH_JAVA_HOME", System.getProperty("java.home"));
        builder.environment().put("OPENSEARCH_JAVA_OPTS", "-Xms384m -Xmx384m -XX:TieredStopAtLevel=1");
        return new OpenSearchServer(builder.start());
    }

    /** The modules come as libraries; what makes them modules of the server is this. */
    private static void describe(Path home, String module, String plugin) throws IOException {
        String version = home.getFileName().toString().replace("opensearch-", "");
        Files.write(
                home.resolve("modules").resolve(module).resolve("plugin-descriptor.properties"),
                List.of(
                        "name=" + module,
                        "description=" + module,
                        "version=" + version,
                        "opensearch.version=" + version,
                        "java.version=11",
                        "classname=" + plugin));
    }

    void awaitReady(int port) {
        URI address = URI.create("http://localhost:" + port + "/_cluster/health");
        Eventually.so("OpenSearch to answer", START_LIMIT, () -> process.isAlive() && answers(address));
    }

    private static boolean answers(URI address) {
        try {
            return ((HttpURLConnection) address.toURL().openConnection()).getResponseCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    @Override
    public void close() {
        process.descendants().forEach(ProcessHandle::destroy);
        process.destroy();
        Processes.awaitEnd(process, STOP_LIMIT);
    }
}
