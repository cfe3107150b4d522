package org.atrium.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Shows what a run found out, beside the bars it has to reach. */
final class Report {

    private static final double ORDERS_A_SECOND = 1_000;
    private static final long MEMORY = 900;
    private static final double SPREAD = 4;
    private static final double TWIN = 1.1;
    private static final double SWEEP = 1.2;
    private static final double STREAMS = 100;

    private final Result result;
    private final List<String> missed = new ArrayList<>();
    private final String text;

    Report(Result result) {
        this.result = result;
        text = "%n## %s: %,d threads of %d posts, %,d orders, %,d articles%n%n%s%n%s%n%s%s"
                .formatted(
                        result.database(),
                        result.size().threads(),
                        ShopData.POSTS,
                        result.size().orders(),
                        result.size().articles(),
                        scenarios(),
                        twins(),
                        server(),
                        result.streams() == null ? "" : "%n%s".formatted(streams(result.streams())));
    }

    String text() {
        return text;
    }

    /** The bars that were not reached, in words. */
    List<String> missed() {
        return List.copyOf(missed);
    }

    private Table scenarios() {
        var table = new Table(
                "scenario",
                "requests/s",
                "ms of processor",
                "p50 ms",
                "p99 ms",
                "errors",
                "by processor time",
                "of the static file",
                "bar",
                "",
                "p99 / p50",
                "bar",
                "");
        table.row(
                "static file of 10 KB",
                Table.number(result.staticRate()),
                Table.precise(result.staticCost()),
                "",
                "",
                "",
                "",
                "",
                "",
                "",
                "",
                "",
                "");
        for (Measured row : result.measured()) {
            Scenario scenario = row.scenario();
            table.row(
                    scenario.words(),
                    Table.number(row.rate()),
                    Table.precise(row.cost()),
                    Integer.toString(row.half()),
                    Integer.toString(row.slowest()),
                    Integer.toString(row.errors()),
                    Table.percent(row.partByCost()),
                    Table.percent(row.part()),
                    bar(scenario),
                    met(row),
                    Table.precise(row.spread()),
                    scenario.isSteady() ? "<= " + Table.precise(SPREAD) : "",
                    scenario.isSteady()
                            ? verdict(
                                    row.spread() <= SPREAD,
                                    scenario.words() + ", p99 is " + Table.precise(row.spread()) + " times p50")
                            : "");
        }
        return table;
    }

    private static String bar(Scenario scenario) {
        if (scenario.rateBar() > 0) {
            return ">= " + Table.number(scenario.rateBar()) + " a second";
        }
        return scenario.bar() == 0 ? "" : ">= " + Table.percent(scenario.bar());
    }

    private String met(Measured row) {
        Scenario scenario = row.scenario();
        if (scenario.rateBar() > 0) {
            return verdict(
                    row.rate() >= scenario.rateBar(),
                    scenario.words() + ", " + Table.number(row.rate()) + " a second, not "
                            + Table.number(scenario.rateBar()));
        }
        return scenario.bar() == 0
                ? ""
                : verdict(
                        row.part() >= scenario.bar(),
                        scenario.words() + ", " + Table.percent(row.part()) + " of the static file's rate, not "
                                + Table.percent(scenario.bar()));
    }

    private Table twins() {
        var table = new Table(
                "big twin, of %s of its size".formatted(result.size().twins().scale()),
                "ms",
                "small, ms",
                "cost",
                "shows",
                "cost of what it shows",
                "bar",
                "");
        Scenario.Pair.ALL.stream()
                .filter(pair -> result.find(pair.big()).isPresent()
                        && result.find(pair.small()).isPresent())
                .forEach(pair -> twin(table, pair));
        if (!result.sweepsOfMany().isEmpty()) {
            double over = result.sweepOver();
            table.row(
                    "escalations among %,d threads, of %,d each"
                            .formatted(
                                    result.size().twins().threads(),
                                    result.size().twins().due()),
                    result.sweepsOfMany().toString(),
                    result.sweepsOfFew().toString(),
                    Table.precise(over),
                    "",
                    Table.precise(over),
                    "<= " + Table.precise(SWEEP),
                    verdict(over <= SWEEP, "the sweep, " + Table.precise(over) + " times that among few threads"));
        }
        return table;
    }

    private void twin(Table table, Scenario.Pair pair) {
        double cost = result.costOver(pair);
        double shown = result.shownOver(pair);
        double over = cost / shown;
        table.row(
                pair.words(),
                Table.precise(result.of(pair.big()).cost()),
                Table.precise(result.of(pair.small()).cost()),
                Table.precise(cost),
                Table.precise(shown),
                Table.precise(over),
                "<= " + Table.precise(TWIN),
                verdict(over <= TWIN, pair.words() + ", " + Table.precise(over) + " times the small twin's cost"));
    }

    private Table streams(Streams streams) {
        var table = new Table("%,d open streams".formatted(streams.open()), "measured", "bar", "");
        memory(table, "heap in use for them", streams.heap() / 1024.0, true);
        memory(table, "resident memory for them", streams.resident() / 1024.0, hasSmallHeap());
        table.row("processor time in a second when nothing happens", Table.number(streams.idle()) + " ms", "", "");
        table.row("an answer in a thread is written in", Table.number(streams.answered()) + " ms", "", "");
        table.row(
                "half of %d readers hear of it, after that".formatted(streams.readers()),
                Table.number(streams.half()) + " ms",
                "",
                "");
        table.row("all of them", Table.number(streams.last()) + " ms", "", "");
        table.row("all of them, the slowest time", Table.number(streams.slowest()) + " ms", "", "");
        table.row("processor time of it all", Table.number(streams.cost()) + " ms", "", "");
        return table;
    }

    private void memory(Table table, String what, double megabytes, boolean hasBar) {
        String measured = Table.number(megabytes) + " MB";
        table.row(
                what,
                measured,
                hasBar ? "< " + Table.number(STREAMS) + " MB" : "",
                hasBar ? verdict(megabytes < STREAMS, what + ", " + measured) : "");
    }

    /** A large heap takes memory and gives it back by itself, hundreds of megabytes at a time. */
    private boolean hasSmallHeap() {
        return "small".equals(result.memory());
    }

    private Table server() {
        var table = new Table("server", "measured", "bar", "");
        Result.Imports imports = result.imports();
        table.row("start, no data", seconds(result.boot()), "", "");
        table.row("start, with the data", seconds(result.bootAgain()), "", "");
        table.row("orders a second, just started", Table.number(imports.coldOrders()), "", "");
        table.row(
                "orders a second",
                Table.number(imports.orders()),
                ">= " + Table.number(ORDERS_A_SECOND),
                verdict(
                        imports.orders() >= ORDERS_A_SECOND,
                        "orders imported, " + Table.number(imports.orders()) + " a second"));
        table.row("articles a second", Table.number(imports.articles()), "", "");
        table.row("posts a second", Table.number(imports.threads() * ShopData.POSTS), "", "");
        table.row("at rest after the import", seconds(result.settling()), "", "");
        if (result.mailbox() != null) {
            MailboxRead mailbox = result.mailbox();
            table.row(
                    "mails a second from a mailbox",
                    Table.number(mailbox.rate()),
                    ">= " + Table.number(Scenario.MAIL.rateBar()),
                    verdict(
                            mailbox.rate() >= Scenario.MAIL.rateBar(),
                            "mails from a mailbox, " + Table.number(mailbox.rate()) + " a second"));
            table.row("processor time for one of them", Table.number(mailbox.cost()) + " ms", "", "");
        }
        boolean small = hasSmallHeap();
        table.row(
                "resident memory, at most",
                result.peakMemory() + " MB",
                small ? "< " + MEMORY + " MB" : "",
                small ? verdict(result.peakMemory() < MEMORY, "resident memory, " + result.peakMemory() + " MB") : "");
        return table;
    }

    private static String seconds(double value) {
        return String.format(Locale.ROOT, "%.1f s", value);
    }

    private String verdict(boolean met, String words) {
        if (!met) {
            missed.add(words);
        }
        return met ? "met" : "MISSED";
    }
}
