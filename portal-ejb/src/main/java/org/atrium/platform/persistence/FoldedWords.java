package org.atrium.platform.persistence;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.atrium.platform.text.FoldedText;
import org.flywaydb.core.api.migration.Context;

/** Gives accounts, orders, the trail and the moderators' log what lists of them are asked for words by, see {@link FoldedOf}. */
final class FoldedWords extends DataMigration {

    private static final int AT_ONCE = 1_000;

    private static final List<Table> TABLES = List.of(
            new Table("account", List.of("display_name", "full_name", "email", "email_key")),
            new Table("customer_order", List.of("number")),
            new Table("order_line", List.of("name")),
            new Table("audit_entry", List.of("object")),
            new Table("moderation_entry", List.of("title", "note")));

    FoldedWords() {
        super("0860", "folded words");
    }

    @Override
    public void migrate(Context context) throws SQLException {
        Connection connection = context.getConnection();
        for (Table table : TABLES) {
            try (Statement change = connection.createStatement()) {
                change.execute(table.change());
            }
            fill(connection, table);
        }
    }

    private static void fill(Connection connection, Table table) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(table.select());
                PreparedStatement update = connection.prepareStatement(table.update())) {
            long last = Long.MIN_VALUE;
            boolean more = true;
            while (more) {
                select.setLong(1, last);
                int rows = 0;
                try (ResultSet row = select.executeQuery()) {
                    while (row.next()) {
                        last = row.getLong(1);
                        update.setString(1, FoldedText.of(table.texts(row)));
                        update.setLong(2, last);
                        update.addBatch();
                        rows++;
                    }
                }
                update.executeBatch();
                more = rows == AT_ONCE;
            }
        }
    }

    /** What is folded of a table. */
    private record Table(String name, List<String> columns) {

        /** No text grows to more than eighteen times its length. */
        String change() {
            return "alter table " + name + " add column if not exists folded varchar(40000) default '' not null";
        }

        String select() {
            return "select id, " + String.join(", ", columns) + " from " + name
                    + " where id > ? order by id fetch first " + AT_ONCE + " rows only";
        }

        String update() {
            return "update " + name + " set folded = ? where id = ?";
        }

        List<String> texts(ResultSet row) throws SQLException {
            List<String> texts = new ArrayList<>();
            for (int i = 0; i < columns.size(); i++) {
                texts.add(row.getString(i + 2));
            }
            return texts;
        }
    }
}
