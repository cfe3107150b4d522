package org.atrium.platform.persistence;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.atrium.platform.mail.MailAddress;
import org.flywaydb.core.api.migration.Context;

/** Writes the e-mail addresses of the orders that are there in their one normal form, by which accounts find them. */
final class NormalOrderAddresses extends DataMigration {

    private static final int AT_ONCE = 1_000;

    NormalOrderAddresses() {
        super("0305", "normal addresses of orders");
    }

    @Override
    public void migrate(Context context) throws SQLException {
        Connection connection = context.getConnection();
        Map<String, String> changed = new LinkedHashMap<>();
        try (PreparedStatement select = connection.prepareStatement("select distinct email_key from customer_order")) {
            select.setFetchSize(AT_ONCE);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    String key = row.getString(1);
                    String normal = MailAddress.keyOf(key);
                    if (!normal.equals(key)) {
                        changed.put(key, normal);
                    }
                }
            }
        }
        try (PreparedStatement write =
                connection.prepareStatement("update customer_order set email_key = ? where email_key = ?")) {
            for (Map.Entry<String, String> spelling : changed.entrySet()) {
                write.setString(1, spelling.getValue());
                write.setString(2, spelling.getKey());
                write.executeUpdate();
            }
        }
    }
}
