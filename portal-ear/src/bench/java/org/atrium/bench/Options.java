package org.atrium.bench;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/**
 * What a run of the bench was asked for.
 *
 * @param databases {@code h2}, {@code postgresql} or both
 * @param scales how much of the full size each run has, smallest first
 * @param warmUp seconds each scenario runs before it is measured
 * @param measured seconds it is measured for
 */
record Options(List<String> databases, List<Double> scales, int warmUp, int measured, Path home, Path folder) {

    private static final int THREADS = 20_000;
    private static final int ORDERS = 100_000;
    private static final int ARTICLES = 2_000;

    static Options given() {
        return new Options(
                list("bench.db"),
                list("bench.scale").stream().map(Double::valueOf).sorted().toList(),
                Integer.getInteger("bench.warmup"),
                Integer.getInteger("bench.seconds"),
                Path.of(System.getProperty("portal.home")),
                Path.of(System.getProperty("bench.folder")));
    }

    private static List<String> list(String property) {
        return Arrays.stream(System.getProperty(property).split(","))
                .map(String::strip)
                .toList();
    }

    /** How much data a scale means. */
    record Size(double scale, int threads, int orders, int articles) {

        static Size of(double scale) {
            return new Size(scale, part(THREADS, scale), part(ORDERS, scale), part(ARTICLES, scale));
        }

        private static int part(int whole, double scale) {
            return (int) Math.max(50, Math.round(whole * scale));
        }
    }
}
