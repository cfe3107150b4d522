package org.atrium.platform.persistence;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.atrium.platform.text.GuestReference;
import org.flywaydb.core.api.migration.Context;

/**
 * Takes references that stand for nobody from the orders that are there, and orders that only such a reference, or only a
 * reference that somebody else may have used too, gave to a person.
 */
final class GuestReferences extends DataMigration {

    private static final int AT_ONCE = 1_000;

    GuestReferences() {
        super("0331", "references of guests");
    }

    @Override
    public void migrate(Context context) throws SQLException {
        Connection connection = context.getConnection();
        List<String> references = new ArrayList<>();
        try (PreparedStatement select = connection.prepareStatement(
                "select distinct customer_ref from customer_order where customer_ref is not null")) {
            select.setFetchSize(AT_ONCE);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    references.add(row.getString(1));
                }
            }
        }
        try (PreparedStatement write =
                connection.prepareStatement("update customer_order set customer_ref = ? where customer_ref = ?")) {
            for (String reference : references) {
                String person = GuestReference.personalReference(reference);
                if (!Objects.equals(person, reference)) {
                    write.setString(1, person);
                    write.setString(2, reference);
                    write.executeUpdate();
                }
            }
        }
        try (Statement release = connection.createStatement()) {
            release.execute(
                    "update customer_order set account_id = null where not by_address and account_id is not null"
                            + " and not exists (select 1 from customer_order o where o.customer_ref = customer_order.customer_ref"
                            + " and o.by_address and o.account_id = customer_order.account_id"
                            + " and (lower(o.ship_name) = lower(customer_order.ship_name)"
                            + " or lower(o.ship_line1) = lower(customer_order.ship_line1)"
                            + " and coalesce(lower(o.ship_postal_code), '') = coalesce(lower(customer_order.ship_postal_code), '')"
                            + " and coalesce(lower(o.ship_city), '') = coalesce(lower(customer_order.ship_city), '')))");
            release.execute("update account set record_version = record_version + 1");
        }
    }
}
