package org.atrium.bench;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Copies rows inside the database, thousands of times, while the portal is stopped. What is copied was written by the
 * portal itself, so that a column that nobody here knows of has a value that fits; what a copy has of its own is named,
 * and a name that no column has ends the bench. Sequences go on behind the copies.
 */
final class RowCopies {

    private static final int AT_ONCE = 50_000;
    private static final int BLOCK = 50;

    private final Connection connection;
    private final boolean h2;

    RowCopies(Connection connection) throws SQLException {
        this.connection = connection;
        h2 = connection.getMetaData().getDatabaseProductName().equals("H2");
        connection.setAutoCommit(false);
    }

    /**
     * Begins to copy the rows of a table.
     *
     * @param which condition on the table's columns, with the alias t
     */
    Copying rows(String table, String which) {
        return new Copying(table, which);
    }

    /** Runs a statement as it is. */
    void run(String sql) throws SQLException {
        execute(sql);
        connection.commit();
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new SQLException(e.getMessage() + " in " + sql, e);
        }
    }

    /** A number that a query finds. */
    long number(String sql) throws SQLException {
        return Long.parseLong(texts(sql).get(0));
    }

    /** The first column of what a query finds. */
    List<String> texts(String sql) throws SQLException {
        List<String> texts = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                texts.add(rows.getString(1));
            }
        }
        return texts;
    }

    /** Counts what is in the tables, so that queries are planned for it. */
    void analyze() throws SQLException {
        run("analyze");
        if (!h2) {
            connection.setAutoCommit(true);
            execute("vacuum");
            connection.setAutoCommit(false);
        }
    }

    /** Where the copies of some rows are: copy n of row i has the id {@code first + n * stride + i}. */
    record Copies(long first, int stride, List<Long> originals) {}

    /** Rows to be copied, and what each copy has of its own. */
    final class Copying {

        private final String table;
        private final String which;
        private final Map<String, String> own = new LinkedHashMap<>();

        private Copying(String table, String which) {
            this.table = table;
            this.which = which;
        }

        /**
         * Gives a column of each copy a value.
         *
         * @param sql in terms of t, the copied row, and n, the number of the copy, from 0 on
         */
        Copying with(String column, String sql) {
            own.put(column, sql);
            return this;
        }

        /** Lets copies belong to those of another row; {@code parent} is its place among them. */
        Copying under(String column, Copies parents, int parent) {
            return with(column, parents.first() + parent + " + n * " + parents.stride());
        }

        /** Copies each row so many times. */
        Copies times(int copies) throws SQLException {
            List<String> columns = columns();
            own.keySet().stream()
                    .filter(name -> !columns.contains(name))
                    .findFirst()
                    .ifPresent(missing -> {
                        throw new IllegalStateException("The bench sets " + table + "." + missing
                                + ", which is no column (any more): adapt BigData to the migrations");
                    });
            boolean numbered = columns.contains("id");
            List<Long> originals = numbered
                    ? texts("select t.id from " + table + " t where " + which + " order by t.id").stream()
                            .map(Long::valueOf)
                            .toList()
                    : List.of();
            if (numbered && originals.isEmpty()) {
                return new Copies(0, 1, originals);
            }
            long first = numbered ? number("select max(id) from " + table) + 1 : 0;
            if (numbered) {
                own.put("id", first + " + n * " + originals.size() + " + t.row_place");
            }
            for (int start = 0; start < copies; start += AT_ONCE) {
                run(insert(columns, numbered, start, Math.min(copies, start + AT_ONCE) - 1));
            }
            if (numbered) {
                run("alter sequence " + table + "_seq restart with "
                        + (first + (long) copies * originals.size() + BLOCK * 2));
            }
            return new Copies(first, originals.size(), originals);
        }

        private String insert(List<String> columns, boolean numbered, int from, int to) {
            String values = columns.stream()
                    .map(name -> own.getOrDefault(name, "t." + name))
                    .collect(Collectors.joining(", "));
            String place = numbered ? ", row_number() over (order by t.id) - 1 as row_place" : "";
            return "insert into " + table + " (" + String.join(", ", columns) + ") select " + values
                    + " from (select t.*" + place + " from " + table + " t where " + which + ") t cross join "
                    + (h2
                            ? "system_range(" + from + ", " + to + ") as s(n)"
                            : "generate_series(" + from + ", " + to + ") as s(n)");
        }

        private List<String> columns() throws SQLException {
            List<String> columns = texts("select column_name from information_schema.columns where table_name = '"
                    + table + "' and table_schema = 'public' order by ordinal_position");
            if (columns.isEmpty()) {
                throw new IllegalStateException("The bench fills " + table + ", which is no table (any more)");
            }
            return columns;
        }
    }
}
