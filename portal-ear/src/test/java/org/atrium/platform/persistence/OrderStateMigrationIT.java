package org.atrium.platform.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Orders of an earlier release say what their status says, until their parcels are looked at. */
@ArquillianTest
@Tag("builtin")
class OrderStateMigrationIT extends EarlierRelease {

    @Test
    void existingOrdersStandByTheirStatus() throws SQLException {
        migrate("2020");
        order(1, "SHIPPED");
        order(2, "DELIVERED");
        order(3, "PLACED");

        migrate("2030");

        assertThat(rows("select progress, parcels, state_rules from customer_order order by id"))
                .containsExactly("ON_ITS_WAY 0 0", "DELIVERED 0 0", "PLACED 0 0");
    }

    private void order(int id, String status) throws SQLException {
        run("insert into customer_order (id, number, number_key, email, email_key, status, placed_at, updated_at,"
                + " currency, total, fingerprint) values (" + id + ", '" + id + "', '" + id
                + "', 'a@x.test', 'a@x.test', '" + status
                + "', current_timestamp, current_timestamp, 'EUR', 1, 'f')");
    }
}
