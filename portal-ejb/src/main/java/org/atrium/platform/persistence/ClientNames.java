package org.atrium.platform.persistence;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.atrium.platform.text.NameKey;
import org.atrium.platform.text.VisibleText;
import org.flywaydb.core.api.migration.Context;

/** Gives each API client a name that no other one has, as people see names: one of a taken name gets a number. */
final class ClientNames extends DataMigration {

    private static final int LONGEST = 120;

    ClientNames() {
        super("0256", "names of clients");
    }

    @Override
    public void migrate(Context context) throws SQLException {
        Connection connection = context.getConnection();
        try (Statement statement = connection.createStatement()) {
            statement.execute("alter table api_client add column name_key varchar(240)");
            name(connection, names(statement));
            statement.execute("alter table api_client alter column name_key set not null");
            statement.execute("create unique index api_client_name on api_client (name_key)");
        }
    }

    private static Map<Long, String> names(Statement statement) throws SQLException {
        Map<Long, String> names = new LinkedHashMap<>();
        try (ResultSet row = statement.executeQuery("select id, name from api_client order by id")) {
            while (row.next()) {
                names.put(row.getLong(1), row.getString(2));
            }
        }
        return names;
    }

    private static void name(Connection connection, Map<Long, String> names) throws SQLException {
        Set<String> taken = new HashSet<>();
        try (PreparedStatement write =
                connection.prepareStatement("update api_client set name = ?, name_key = ? where id = ?")) {
            for (Map.Entry<Long, String> client : names.entrySet()) {
                String name = client.getValue();
                for (int i = 2; !taken.add(NameKey.keyOf(name)); i++) {
                    name = VisibleText.cut(client.getValue(), LONGEST - 4) + " " + i;
                }
                write.setString(1, name);
                write.setString(2, NameKey.keyOf(name));
                write.setLong(3, client.getKey());
                write.executeUpdate();
            }
        }
    }
}
