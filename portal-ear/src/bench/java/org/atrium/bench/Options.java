package org.atrium.bench;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * What a run of the bench was asked for.
 *
 * @param databases {@code h2}, {@code postgresql} or both
 * @param only what is measured
 * @param scales how much of the full size each run has, smallest first
 * @param big how much of their full size the big twins have; 0 for that of the run, but never more than full
 * @param warmUp seconds each scenario runs before it is measured
 * @param measured seconds it is measured for, three times
 * @param memory {@code machine} or {@code small}: what the server may take
 * @param strict whether a missed bar ends the bench with an error
 */
record Options(
        List<String> databases,
        Measuring only,
        List<Double> scales,
        double big,
        int warmUp,
        int measured,
        String memory,
        boolean strict,
        Path home,
        Path folder) {

    private static final int THREADS = 20_000;
    private static final int ORDERS = 100_000;
    private static final int ARTICLES = 2_000;

    /** What a run measures. */
    enum Measuring {
        ALL,

        /** Files, conversations with files, streams of events and mails that come in. */
        CHANNELS
    }

    /** Name of what a run of that size leaves. */
    static String name(String database, Measuring only, Size size) {
        return database + "-" + size.scale()
                + (only == Measuring.ALL ? "" : "-" + only.name().toLowerCase(Locale.ROOT));
    }

    static Options given() {
        return new Options(
                list("bench.db"),
                Measuring.valueOf(System.getProperty("bench.only").toUpperCase(Locale.ROOT)),
                list("bench.scale").stream().map(Double::valueOf).sorted().toList(),
                Double.parseDouble(System.getProperty("bench.big")),
                Integer.getInteger("bench.warmup"),
                Integer.getInteger("bench.seconds"),
                System.getProperty("bench.memory"),
                Boolean.getBoolean("bench.strict"),
                Path.of(System.getProperty("portal.home")),
                Path.of(System.getProperty("bench.folder")));
    }

    private static List<String> list(String property) {
        return Arrays.stream(System.getProperty(property).split(","))
                .map(String::strip)
                .toList();
    }

    /** The size of a run of this scale. */
    Size size(double scale) {
        return Size.of(scale, big == 0 ? Math.min(1, scale) : big);
    }

    /** How much data a scale means. */
    record Size(double scale, int threads, int orders, int articles, Twins twins) {

        static Size of(double scale, double big) {
            return new Size(scale, part(THREADS, scale), part(ORDERS, scale), part(ARTICLES, scale), Twins.of(big));
        }

        private static int part(int whole, double scale) {
            return (int) Math.max(50, Math.round(whole * scale));
        }
    }

    /**
     * How big the big twins are.
     *
     * @param posts of the long thread
     * @param messages of the long ticket
     * @param orders of the customer with many
     * @param fewTickets on the desk at first
     * @param tickets on the desk later
     * @param fewThreads among which some are due at first
     * @param threads among which as many are due later
     * @param due questions that are due in each category
     */
    record Twins(
            double scale,
            int posts,
            int messages,
            int orders,
            int fewTickets,
            int tickets,
            int fewThreads,
            int threads,
            int due) {

        static Twins of(double scale) {
            return new Twins(
                    scale,
                    part(5_000, scale, 100),
                    200,
                    part(10_000, scale, 200),
                    part(1_000, scale, 100),
                    part(100_000, scale, 1_000),
                    part(10_000, scale, 500),
                    part(1_000_000, scale, 5_000),
                    part(1_000, scale, 20));
        }

        private static int part(int whole, double scale, int least) {
            return (int) Math.max(least, Math.round(whole * scale));
        }
    }
}
