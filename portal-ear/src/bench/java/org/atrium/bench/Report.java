package org.atrium.bench;

import java.util.Locale;

/** Shows what a run found out, beside the bars it has to reach. */
final class Report {

    private static final double ORDERS_A_SECOND = 1_000;
    private static final long MEMORY = 900;

    private final Result result;

    Report(Result result) {
        this.result = result;
    }

    String text() {
        return "%n## %s: %,d threads of %d posts, %,d orders, %,d articles%n%n%s%n%s"
                .formatted(
                        result.database(),
                        result.size().threads(),
                        ShopData.POSTS,
                        result.size().orders(),
                        result.size().articles(),
                        scenarios(),
                        server());
    }

    private Table scenarios() {
        var table = new Table("scenario", "requests/s", "p50 ms", "p99 ms", "errors", "of the static file", "bar", "");
        double reference = result.staticRate();
        for (Measured row : result.measured()) {
            double part = row.rate() / reference;
            double bar = row.scenario().bar();
            table.row(
                    row.scenario().words(),
                    Table.number(row.rate()),
                    Integer.toString(row.median()),
                    Integer.toString(row.slowest()),
                    Integer.toString(row.errors()),
                    Table.percent(part),
                    bar == 0 ? "" : ">= " + Table.percent(bar),
                    bar == 0 ? "" : verdict(part >= bar));
        }
        return table;
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
                verdict(imports.orders() >= ORDERS_A_SECOND));
        table.row("articles a second", Table.number(imports.articles()), "", "");
        table.row("posts a second", Table.number(imports.threads() * ShopData.POSTS), "", "");
        table.row("at rest after the import", seconds(result.settling()), "", "");
        table.row(
                "resident memory, at most",
                result.peakMemory() + " MB",
                "< " + MEMORY + " MB",
                verdict(result.peakMemory() < MEMORY));
        return table;
    }

    private static String seconds(double value) {
        return String.format(Locale.ROOT, "%.1f s", value);
    }

    private static String verdict(boolean met) {
        return met ? "met" : "MISSED";
    }
}
