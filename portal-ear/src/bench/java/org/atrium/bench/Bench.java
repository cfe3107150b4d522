package org.atrium.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.atrium.bench.Audience.Customer;
import org.atrium.bench.Options.Measuring;
import org.atrium.bench.Options.Size;
import org.atrium.bench.Scenario.Part;
import org.atrium.platform.ids.SecretToken;
import org.atrium.testing.Api;
import org.atrium.testing.Mailbox;

/**
 * The load bench: for each database and size it starts the server that ships, fills it through the import API and past
 * it, loads it with Gatling, and prints what it measured; docs/bench.md tells how to read it.
 */
final class Bench {

    private static final int COLD_PART = 10;

    private final Options options;

    private Bench(Options options) {
        this.options = options;
    }

    public static void main(String[] arguments) throws IOException, SQLException {
        Bench bench = new Bench(Options.given());
        int errors = 0;
        List<String> missed = new ArrayList<>();
        for (String database : bench.options.databases()) {
            for (double scale : bench.options.scales()) {
                Result result = bench.run(database, bench.options.size(scale));
                errors += result.errors();
                new Report(result).missed().forEach(bar -> missed.add(database + ", " + scale + ": " + bar));
            }
        }
        bench.report();
        if (errors > 0) {
            throw new IllegalStateException(errors + " requests failed, see Gatling's reports");
        }
        if (!missed.isEmpty()) {
            String all = missed.size() + " bars were missed:\n" + String.join("\n", missed);
            if (bench.options.strict()) {
                throw new IllegalStateException(all);
            }
            System.out.println(all);
        }
    }

    private Result run(String database, Size size) throws IOException, SQLException {
        Path run = options.folder().resolve(Options.name(database, options.only(), size));
        System.out.printf("%n%s, %,d threads:%n", database, size.threads());
        try (BenchPortal portal = new BenchPortal(options.home(), run, database, options.memory())) {
            Duration boot = portal.start();
            Mailbox.use(portal.mails());
            Audience.switchEscalationOff();
            Importing importing =
                    new Importing(run, Api.visitor().with("Authorization", "Bearer " + BenchPortal.API_KEY));
            ShopData data = new ShopData();
            Result.Imports imports = fill(importing, data, size);
            List<Customer> everybody = Audience.come(importing, data);
            List<Customer> customers = everybody.subList(0, Audience.CUSTOMERS);
            Customer bigCustomer = everybody.get(Audience.CUSTOMERS);
            Originals.Written written = new Originals(importing, data).write(customers, bigCustomer);
            Targets targets = new Targets(run.resolve("targets"));
            Map<Scenario, Integer> shown = new ChannelTargets(targets, data, customers).write();
            double settling = seconds(portal.settle());
            targets.write(data, size.articles(), customers);
            portal.stop();

            List<Measured> measured = new ArrayList<>();
            double bootAgain = 0;
            long memory = 0;
            if (options.only() == Measuring.ALL) {
                measured.addAll(measureFew(portal, run, size, targets, written, bigCustomer));
                load("tickets", portal, written, big -> {
                    big.fillDesk(size.twins());
                    targets.writeTickets(big.tickets());
                });
                bootAgain = seconds(portal.start());
                portal.settle();
                GatlingRun load = new GatlingRun(options, run, portal.processes(), size.articles());
                measured.addAll(load.measure(Part.MANY_TICKETS));
                measured.addAll(load.measure(Part.ALL));
                memory = portal.peakMemory();
                portal.stop();
            }
            Result result = new Result(
                    database,
                    options.only(),
                    size,
                    seconds(boot),
                    bootAgain,
                    imports,
                    settling,
                    options.memory(),
                    memory,
                    measured,
                    shown,
                    null,
                    null,
                    List.of(),
                    List.of());
            result = measureChannels(portal, run, customers.get(0), written, result);
            show(result);
            if (options.only() == Measuring.ALL) {
                result = result.withSweeps(
                        sweep(
                                portal,
                                written,
                                size.twins().fewThreads(),
                                size.twins().due()),
                        sweep(
                                portal,
                                written,
                                size.twins().threads(),
                                size.twins().due()));
                show(result);
            }
            return result;
        }
    }

    private void show(Result result) throws IOException {
        result.write(options.folder());
        System.out.println(new Report(result).text());
    }

    /** The twins come, and the desk is measured with few tickets. */
    private List<Measured> measureFew(
            BenchPortal portal, Path run, Size size, Targets targets, Originals.Written written, Customer bigCustomer)
            throws IOException, SQLException {
        load("twins", portal, written, big -> {
            big.addTwins(size.twins());
            targets.choose(big.thread(written.smallThread()), big.thread(written.bigThread()));
        });
        portal.start();
        portal.settle();
        targets.writeTwins(bigCustomer, written);
        List<Measured> few =
                new GatlingRun(options, run, portal.processes(), size.articles()).measure(Part.FEW_TICKETS);
        portal.stop();
        return few;
    }

    /** Files, conversations with files and mails, then streams, then the mailbox, on a server that was just started. */
    private Result measureChannels(
            BenchPortal portal, Path run, Customer author, Originals.Written written, Result result)
            throws IOException, SQLException {
        List<String> tokens = Stream.generate(() -> SecretToken.random().value())
                .limit(StreamLoad.OPEN)
                .toList();
        load("readers", portal, written, big -> big.addReaders(tokens));
        try (FullMailbox mailbox = new FullMailbox()) {
            double boot = seconds(portal.start(mailbox.settings()));
            portal.settle();
            List<Measured> measured = new GatlingRun(
                            options, run, portal.processes(), result.size().articles())
                    .measure(Part.CHANNELS);
            Api answering = Api.visitor().with("Authorization", "Bearer " + author.token());
            Streams streams = new StreamLoad(portal, tokens, answering, written.question()).run();
            MailboxRead read = mailbox.measure(portal);
            long memory = portal.peakMemory();
            portal.stop();
            return result.withChannels(measured, streams, read, boot, memory);
        }
    }

    private static List<Long> sweep(BenchPortal portal, Originals.Written written, int threads, int due)
            throws IOException, SQLException {
        load(threads + " threads", portal, written, big -> big.addThreads(threads, due));
        portal.start();
        List<Long> costs = new Sweeps(portal, due).run();
        portal.stop();
        return costs;
    }

    private static Result.Imports fill(Importing importing, ShopData data, Size size) {
        int cold = size.orders() / COLD_PART;
        return new Result.Imports(
                importing.take("orders", 0, cold, data::order).rate(),
                importing.take("orders", cold, size.orders(), data::order).rate(),
                importing.take("articles", 0, size.articles(), data::article).rate(),
                importing.take("threads", 0, size.threads(), data::thread).rate());
    }

    /** Writes into the database of a portal that is stopped. */
    private static void load(String what, BenchPortal portal, Originals.Written written, Loading loading)
            throws IOException, SQLException {
        long start = System.nanoTime();
        try (Connection connection = portal.database()) {
            loading.into(new BigData(connection, written));
        }
        System.out.printf(
                "%s loaded in %d s%n",
                what, Duration.ofNanos(System.nanoTime() - start).toSeconds());
    }

    private interface Loading {

        void into(BigData big) throws IOException, SQLException;
    }

    /** Everything again at the end, with comparisons of this run and earlier ones, and as a file. */
    private void report() throws IOException {
        List<Result> results = Result.all(options.folder());
        StringBuilder text = new StringBuilder();
        results.stream()
                .filter(result -> result.only() == options.only())
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
