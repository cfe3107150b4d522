package org.atrium.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Runs Gatling in processes of its own, so that the bench's work is none of its own.
 *
 * @param run folder of the run
 * @param processes those whose processor time counts
 * @param articles how many there are to be asked for
 */
record GatlingRun(Options options, Path run, List<Long> processes, int articles) {

    private static final String MAIN = "io.gatling.app.Gatling";

    /** Puts one part of the load on the server. */
    List<Measured> measure(Scenario.Part part) throws IOException {
        Path results = run.resolve("gatling-" + part.name().toLowerCase(java.util.Locale.ROOT));
        Files.createDirectories(results);
        Path costs = results.resolve("costs.csv");
        Path log = results.resolve("gatling.log");
        System.out.printf("load: %s%n", part);
        Process gatling = new ProcessBuilder(command(part, results, costs))
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        try {
            if (gatling.waitFor() != 0) {
                throw new IOException("Gatling failed, see " + log);
            }
        } catch (InterruptedException e) {
            gatling.destroy();
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
        return Measured.read(Scenario.of(part), results, costs, options.measured());
    }

    private List<String> command(Scenario.Part part, Path results, Path costs) {
        return new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "--add-opens=java.base/java.lang=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                "-Dportal.http.port=" + System.getProperty("portal.http.port"),
                "-Dbench.part=" + part,
                "-Dbench.targets=" + run.resolve("targets"),
                "-Dbench.costs=" + costs,
                "-Dbench.articles=" + articles,
                "-Dbench.processes=" + processes.stream().map(String::valueOf).collect(Collectors.joining(",")),
                "-Dbench.warmup=" + options.warmUp(),
                "-Dbench.seconds=" + options.measured(),
                MAIN,
                "--simulation",
                PortalLoad.class.getName(),
                "--results-folder",
                results.toString()));
    }
}
