package org.atrium.platform.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.sql.DataSource;
import org.atrium.testing.inside.Database;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Orders of an earlier release become whose address they name, in a schema of their own. */
@ArquillianTest
class OrderOwnersMigrationIT {

    private static final String SCHEMA = "earlier_release";

    @Resource(lookup = "java:jboss/datasources/PortalDS")
    private DataSource source;

    @Inject
    private Database database;

    @AfterEach
    void drop() throws SQLException {
        run("drop schema if exists " + SCHEMA + " cascade");
    }

    @Test
    void ordersOfAnEarlierReleaseBecomeWhoseAddressTheyName() throws SQLException {
        migrate("0310");
        account(1, "carla@x.test", true);
        account(2, "refb@x.test", true);
        account(3, "moved@x.test", true);
        account(4, "never@x.test", false);
        account(5, "alone@x.test", true);
        order("CARLAS", "R-900", "carla@x.test", 2);
        order("REFBS", "R-900", "refb@x.test", 2);
        order("THIRD", "R-900", "third@x.test", 2);
        order("OLD", "R-3", "old@x.test", 3);
        order("NEVERS", "R-4", "never@x.test", null);
        order("GUEST", "0", "guest@x.test", 5);
        order("ALONES", "0", "alone@x.test", 5);
        order("JOINED", "R-5", "before@x.test", null);
        order("BY-NAME", "R-5", "alone@x.test", 5);

        migrate("0320");

        Map<String, Long> owners = new LinkedHashMap<>();
        owners.put("ALONES", 5L);
        owners.put("BY-NAME", 5L);
        owners.put("CARLAS", 1L);
        owners.put("GUEST", null);
        owners.put("JOINED", 5L);
        owners.put("NEVERS", null);
        owners.put("OLD", 3L);
        owners.put("REFBS", 2L);
        owners.put("THIRD", null);
        assertThat(owners()).isEqualTo(owners);
    }

    private void migrate(String target) throws SQLException {
        Migrations.settings(source, database.isH2())
                .schemas(SCHEMA)
                .defaultSchema(SCHEMA)
                .target(target)
                .load()
                .migrate();
    }

    private void account(int id, String email, boolean verified) throws SQLException {
        run("insert into " + SCHEMA
                + ".account (id, version, public_id, email, email_key, display_name, locale, time_zone,"
                + " preferred_channel, status, created_at, verified_at) values (" + id + ", 0, '" + id + "', '" + email
                + "', '" + email + "', 'X', 'en', 'UTC', 'EMAIL', 'ACTIVE', current_timestamp, "
                + (verified ? "current_timestamp" : "null") + ")");
    }

    private void order(String number, String ref, String email, Integer owner) throws SQLException {
        run("insert into " + SCHEMA + ".customer_order (id, number, customer_ref, email, email_key, account_id,"
                + " status, placed_at, updated_at, currency, total, ship_name, ship_line1,"
                + " ship_city,"
                + " ship_country,"
                + " fingerprint)"
                + " select"
                + " count(*)"
                + " + 1,"
                + " '" + number + "', '" + ref + "', '" + email + "', '" + email + "', " + owner
                + ", 'PLACED', current_timestamp, current_timestamp, 'EUR', 1, 'N', 'L', 'C', 'DE', 'f' from " + SCHEMA
                + ".customer_order");
    }

    private Map<String, Long> owners() throws SQLException {
        Map<String, Long> owners = new LinkedHashMap<>();
        try (Connection connection = source.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(
                        "select number, account_id from " + SCHEMA + ".customer_order order by number")) {
            while (rows.next()) {
                owners.put(rows.getString(1), rows.getObject(2, Long.class));
            }
        }
        return owners;
    }

    private void run(String sql) throws SQLException {
        database.run(sql);
    }
}
