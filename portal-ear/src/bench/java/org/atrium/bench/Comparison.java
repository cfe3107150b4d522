package org.atrium.bench;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/** Sets a run beside one with ten times the data: no figure may be worse by more than a fifth. */
final class Comparison {

    private static final double FIFTH = 0.2;
    private static final double TENFOLD = 10;

    private final Result small;
    private final Result large;

    private Comparison(Result small, Result large) {
        this.small = small;
        this.large = large;
    }

    /** Every pair of runs on one database, with the same memory, of which one has ten times the data of the other. */
    static List<Comparison> of(List<Result> results) {
        List<Result> sorted = results.stream()
                .sorted(Comparator.comparing(Result::database)
                        .thenComparing(result -> result.size().scale()))
                .toList();
        List<Comparison> comparisons = new ArrayList<>();
        for (Result small : sorted) {
            sorted.stream()
                    .filter(large -> large.database().equals(small.database()))
                    .filter(large -> large.only() == small.only())
                    .filter(large -> Objects.equals(large.memory(), small.memory()))
                    .filter(large ->
                            Math.abs(large.size().scale() / small.size().scale() - TENFOLD) < FIFTH)
                    .forEach(large -> comparisons.add(new Comparison(small, large)));
        }
        return comparisons;
    }

    String text() {
        var table = new Table("figure", count(small), count(large), "change", "");
        for (Measured row : small.measured()) {
            compare(
                    table,
                    row.scenario().words(),
                    row.rate(),
                    large.of(row.scenario()).rate(),
                    true);
        }
        compare(
                table,
                "orders a second",
                small.imports().orders(),
                large.imports().orders(),
                true);
        compare(
                table,
                "articles a second",
                small.imports().articles(),
                large.imports().articles(),
                true);
        compare(
                table,
                "threads a second",
                small.imports().threads(),
                large.imports().threads(),
                true);
        compare(table, "start with the data, s", small.bootAgain(), large.bootAgain(), false);
        compare(table, "resident memory, MB", small.peakMemory(), large.peakMemory(), false);
        return "%n## %s: ten times the data%n%n%s".formatted(small.database(), table);
    }

    private static String count(Result result) {
        return "%,d threads".formatted(result.size().threads());
    }

    private static void compare(Table table, String figure, double before, double after, boolean moreIsBetter) {
        double change = after / before - 1;
        boolean worse = moreIsBetter ? change < -FIFTH : change > FIFTH;
        table.row(figure, Table.number(before), Table.number(after), Table.percent(change), worse ? "MISSED" : "met");
    }
}
