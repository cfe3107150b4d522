package org.atrium.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Runs Gatling in a process of its own, so that the bench's work is none of its own. */
final class GatlingRun {

    private static final String MAIN = "io.gatling.app.Gatling";

    private GatlingRun() {}

    static List<Measured> run(Options options, Path targets, Path results) throws IOException {
        Files.createDirectories(results);
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "--add-opens=java.base/java.lang=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                "-Dportal.http.port=" + System.getProperty("portal.http.port"),
                "-Dbench.targets=" + targets,
                "-Dbench.warmup=" + options.warmUp(),
                "-Dbench.seconds=" + options.measured(),
                MAIN,
                "--simulation",
                PortalLoad.class.getName(),
                "--results-folder",
                results.toString()));
        Process gatling = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(results.resolve("gatling.log").toFile())
                .start();
        try {
            if (gatling.waitFor() != 0) {
                throw new IOException("Gatling failed, see " + results.resolve("gatling.log"));
            }
        } catch (InterruptedException e) {
            gatling.destroy();
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
        return Measured.read(results, options.measured());
    }
}
