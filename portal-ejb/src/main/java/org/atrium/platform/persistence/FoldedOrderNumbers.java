package org.atrium.platform.persistence;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.atrium.platform.text.CopiedCode;
import org.flywaydb.core.api.migration.Context;

/** Writes the keys anew by which the orders that are there are found, however their numbers are typed or copied. */
final class FoldedOrderNumbers extends DataMigration {

    private static final int AT_ONCE = 1_000;

    FoldedOrderNumbers() {
        super("1115", "folded numbers of orders");
    }

    @Override
    public void migrate(Context context) throws SQLException {
        Connection connection = context.getConnection();
        Map<Long, String> changed = new LinkedHashMap<>();
        try (PreparedStatement select =
                connection.prepareStatement("select id, number, number_key from customer_order")) {
            select.setFetchSize(AT_ONCE);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    String key = CopiedCode.key(row.getString(2));
                    if (!key.equals(row.getString(3))) {
                        changed.put(row.getLong(1), key);
                    }
                }
            }
        }
        try (PreparedStatement write =
                connection.prepareStatement("update customer_order set number_key = ? where id = ?")) {
            for (Map.Entry<Long, String> order : changed.entrySet()) {
                write.setString(1, order.getValue());
                write.setLong(2, order.getKey());
                write.executeUpdate();
            }
        }
    }
}
