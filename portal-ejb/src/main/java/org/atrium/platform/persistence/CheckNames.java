package org.atrium.platform.persistence;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.flywaydb.core.api.migration.Context;

/**
 * Names the checks that the database named itself, after their table and columns: {@code ticket_status_allowed}. H2 and
 * PostgreSQL had generated different names, so no statement could drop such a check on both.
 */
final class CheckNames extends DataMigration {

    private static final Pattern GENERATED =
            Pattern.compile("\\A(?:constraint_[0-9a-f]+(?:_\\d+)?|.+_check\\d*)", Pattern.CASE_INSENSITIVE);

    /** On PostgreSQL a name is unique only in its table. */
    private static final String CHECKS = "select t.table_name, t.constraint_name, c.column_name"
            + " from information_schema.table_constraints t"
            + " join information_schema.constraint_column_usage u on u.constraint_schema = t.constraint_schema"
            + " and u.constraint_name = t.constraint_name and u.table_name = t.table_name"
            + " join information_schema.columns c on c.table_schema = t.table_schema"
            + " and c.table_name = t.table_name and c.column_name = u.column_name"
            + " where t.constraint_type = 'CHECK' and t.table_schema = current_schema"
            + " order by t.table_name, c.ordinal_position";

    CheckNames() {
        super("1922", "names of checks");
    }

    @Override
    public void migrate(Context context) throws SQLException {
        Connection connection = context.getConnection();
        try (Statement statement = connection.createStatement()) {
            for (Map.Entry<Check, String> named : names(statement).entrySet()) {
                Check check = named.getKey();
                statement.execute("alter table " + statement.enquoteIdentifier(check.table(), true)
                        + " rename constraint " + statement.enquoteIdentifier(check.name(), true)
                        + " to " + statement.enquoteIdentifier(named.getValue(), true));
            }
        }
    }

    private static Map<Check, String> names(Statement statement) throws SQLException {
        Map<Check, String> columns = new LinkedHashMap<>();
        try (ResultSet row = statement.executeQuery(CHECKS)) {
            while (row.next()) {
                if (GENERATED.matcher(row.getString(2)).matches()) {
                    columns.merge(
                            new Check(row.getString(1), row.getString(2)), row.getString(3), (a, b) -> a + "_" + b);
                }
            }
        }
        columns.replaceAll((check, names) -> check.table() + "_" + names + "_allowed");
        return columns;
    }

    private record Check(String table, String name) {}
}
