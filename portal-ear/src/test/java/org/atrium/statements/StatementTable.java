package org.atrium.statements;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.atrium.testing.Answer;
import org.atrium.testing.Api;
import org.atrium.testing.Json;
import org.atrium.testing.Pages;
import org.atrium.testing.Statements;

/**
 * Paths and how many SQL statements each may take, read with little and with much behind them. What is wrong is
 * gathered, with the statements.
 */
final class StatementTable {

    private final Portion one;
    private final Portion twenty;
    private final List<String> wrong = new ArrayList<>();
    private int rows;

    StatementTable(Portion one, Portion twenty) {
        this.one = one;
        this.twenty = twenty;
    }

    /** Reads a page as the customer whose portion it is. */
    void page(String path, int most) {
        row(path, most, Portion::pages);
    }

    /** Reads a page as one person both times. */
    void page(Pages reader, String path, int most) {
        row(path, most, portion -> reader);
    }

    /** Reads from the API as the customer whose portion it is. */
    void api(String path, int most) {
        check(path, most, portion -> (at, name) -> read(portion.api(), at, name));
    }

    /** Reads from the API as one person both times. */
    void api(Api reader, String path, int most) {
        check(path, most, portion -> (at, name) -> read(reader, at, name));
    }

    /** Writes a reply. */
    void reply(Api author, String path, int most) {
        check(
                path,
                most,
                201,
                portion -> (at, name) -> author.with(Statements.HEADER, name).post(at, Json.of("body", "Helps")));
    }

    private static Answer read(Api reader, String path, String name) {
        return reader.with(Statements.HEADER, name).get(path);
    }

    private void row(String path, int most, Function<Portion, Pages> reader) {
        check(path, most, portion -> (at, name) -> reader.apply(portion).get(at, Statements.HEADER, name));
    }

    private void check(String path, int most, Function<Portion, BiFunction<String, String, Answer>> reader) {
        check(path, most, 200, reader);
    }

    private void check(
            String path, int most, int status, Function<Portion, BiFunction<String, String, Answer>> reader) {
        rows++;
        int first = sent(one, path, status, reader).size();
        int few = Math.max(first, sent(one, path, status, reader).size());
        List<String> many = sent(twenty, path, status, reader);
        if (many.size() > few || many.size() > most) {
            wrong.add(path + " takes " + many.size() + " statements for twenty and " + few + " for one, not " + most
                    + ":\n    " + String.join("\n    ", many));
        }
    }

    private static List<String> sent(
            Portion portion, String path, int status, Function<Portion, BiFunction<String, String, Answer>> reader) {
        String at = portion.path(path);
        return Statements.of(status, name -> reader.apply(portion).apply(at, name));
    }

    List<String> wrong() {
        return wrong;
    }

    int rows() {
        return rows;
    }
}
