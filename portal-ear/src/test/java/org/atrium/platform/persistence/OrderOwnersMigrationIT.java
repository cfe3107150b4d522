package org.atrium.platform.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Orders of an earlier release become whose address they name. */
@ArquillianTest
@Tag("builtin")
class OrderOwnersMigrationIT extends EarlierRelease {

    @Test
    void existingOrdersAreAssignedByEmail() throws SQLException {
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

        assertThat(rows("select number, account_id from customer_order"))
                .containsExactlyInAnyOrder(
                        "ALONES 5",
                        "BY-NAME 5",
                        "CARLAS 1",
                        "GUEST null",
                        "JOINED 5",
                        "NEVERS null",
                        "OLD 3",
                        "REFBS 2",
                        "THIRD null");
    }

    private void account(int id, String email, boolean verified) throws SQLException {
        run("insert into account (id, version, public_id, email, email_key, display_name, locale, time_zone,"
                + " preferred_channel, status, created_at, verified_at) values (" + id + ", 0, '" + id + "', '" + email
                + "', '" + email + "', 'X', 'en', 'UTC', 'EMAIL', 'ACTIVE', current_timestamp, "
                + (verified ? "current_timestamp" : "null") + ")");
    }

    private void order(String number, String ref, String email, Integer owner) throws SQLException {
        run("insert into customer_order (id, number, customer_ref, email, email_key, account_id,"
                + " status, placed_at, updated_at, currency, total, ship_name, ship_line1, ship_city, ship_country,"
                + " fingerprint) select count(*) + 1, '" + number + "', '" + ref + "', '" + email + "', '" + email
                + "', " + owner + ", 'PLACED', current_timestamp, current_timestamp, 'EUR', 1, 'N', 'L', 'C', 'DE', 'f'"
                + " from customer_order");
    }
}
