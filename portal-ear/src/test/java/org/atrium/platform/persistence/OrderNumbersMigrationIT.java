package org.atrium.platform.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Orders of an earlier release are found by their numbers however those are typed. */
@ArquillianTest
@Tag("builtin")
class OrderNumbersMigrationIT extends EarlierRelease {

    @Test
    void existingOrderNumbersAreNormalised() throws SQLException {
        migrate("1110");
        order(1, "HK-1");
        order(2, "#1002");
        order(3, "HK–3");
        order(4, "注文ー4");

        migrate("1115");

        assertThat(rows("select number, number_key from customer_order order by id"))
                .containsExactly("HK-1 hk-1", "#1002 1002", "HK–3 hk-3", "注文ー4 注文-4");
    }

    private void order(int id, String number) throws SQLException {
        run("insert into customer_order (id, number, number_key, email, email_key, status,"
                + " placed_at, updated_at, currency, total, fingerprint) values (" + id + ", '" + number + "', lower('"
                + number
                + "'), 'a@x.test', 'a@x.test', 'PLACED', current_timestamp, current_timestamp, 'EUR', 1, 'f')");
    }
}
