package org.atrium.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.atrium.bench.Audience.Customer;
import org.atrium.bench.Options.Size;
import org.atrium.testing.Api;
import org.atrium.testing.Mailbox;

/**
 * The load bench: for each database and size it starts the server that ships, fills it through the import API, loads it
 * with Gatling, and prints what it measured; docs/bench.md tells how to read it.
 */
final class Bench {

    private static final double AT_REST = 0.2;
    private static final int COLD_PART = 10;

    private final Options options;

    private Bench(Options options) {
        this.options = options;
    }

    public static void main(String[] arguments) throws IOException {
        Bench bench = new Bench(Options.given());
        int errors = 0;
        for (String database : bench.options.databases()) {
            for (double scale : bench.options.scales()) {
                errors += bench.run(database, Size.of(scale));
            }
        }
        bench.report();
        if (errors > 0) {
            throw new IllegalStateException(errors + " requests failed, see Gatling's reports");
        }
    }

    private int run(String database, Size size) throws IOException {
        Path run = options.folder().resolve(database + "-" + size.scale());
        System.out.printf("%n%s, %,d threads:%n", database, size.threads());
        try (BenchPortal portal = new BenchPortal(options.home(), run, database)) {
            Duration boot = portal.start();
            Mailbox.use(portal.mails());
            Audience.switchEscalationOff();
            Importing importing =
                    new Importing(run, Api.visitor().with("Authorization", "Bearer " + BenchPortal.API_KEY));
            ShopData data = new ShopData();
            Result.Imports imports = fill(importing, data, size);
            List<Customer> customers = Audience.come(importing, data);
            double settling = seconds(settle(portal));
            new Targets(run.resolve("targets")).write(data, size.articles(), customers);
            List<Measured> measured = GatlingRun.run(options, run.resolve("targets"), run.resolve("gatling"));
            long memory = portal.peakMemory();
            portal.stop();
            double bootAgain = seconds(portal.start());
            Result result = new Result(database, size, seconds(boot), bootAgain, imports, settling, memory, measured);
            result.write(options.folder());
            System.out.println(new Report(result).text());
            return result.errors();
        }
    }

    private static Result.Imports fill(Importing importing, ShopData data, Size size) {
        int cold = size.orders() / COLD_PART;
        return new Result.Imports(
                importing.take("orders", 0, cold, data::order).rate(),
                importing.take("orders", cold, size.orders(), data::order).rate(),
                importing.take("articles", 0, size.articles(), data::article).rate(),
                importing.take("threads", 0, size.threads(), data::thread).rate());
    }

    /** Waits until the server has nothing left to do, such as filling the index. */
    private static Duration settle(BenchPortal portal) {
        Instant start = Instant.now();
        while (portal.load() > AT_REST) {
            System.out.print(".");
        }
        System.out.println();
        return Duration.between(start, Instant.now());
    }

    /** Everything again at the end, with comparisons of this run and earlier ones, and as a file. */
    private void report() throws IOException {
        List<Result> results = Result.all(options.folder());
        StringBuilder text = new StringBuilder();
        results.stream()
                .filter(result -> options.databases().contains(result.database()))
                .filter(result -> options.scales().contains(result.size().scale()))
                .forEach(result -> text.append(new Report(result).text()));
        Comparison.of(results).forEach(comparison -> text.append(comparison.text()));
        Files.writeString(options.folder().resolve("report.md"), text);
        System.out.println(text);
    }

    private static double seconds(Duration duration) {
        return duration.toMillis() / 1000.0;
    }
}
