package org.atrium.platform.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** API clients and orders of an earlier release. */
@ArquillianTest
@Tag("builtin")
class ClientNamesMigrationIT extends EarlierRelease {

    @Test
    void duplicateClientNamesAreNumbered() throws SQLException {
        migrate("0255");
        client(1, "Shop");
        client(2, "sh\u200bop");
        client(3, "Shop 2");
        client(4, "SHOP");
        migrate("0256");
        assertThat(rows("select name_key from api_client order by id"))
                .containsExactly("shop", "shop 2", "shop 2 2", "shop 3");
    }

    @Test
    void ordersAssignedByGuestReferenceAreReleased() throws SQLException {
        migrate("0330");
        run("insert into account (id, version, public_id, email, email_key, display_name, locale, time_zone,"
                + " preferred_channel, status, created_at, verified_at) values (1, 0, '1', 'n@x.test', 'n@x.test', 'X',"
                + " 'en', 'UTC', 'EMAIL', 'ACTIVE', current_timestamp, current_timestamp)");
        order(1, "guest_user", "Nora", "Hill 1", true);
        order(2, "guest_user", "Nora", "Hill 1", false);
        order(3, "R-\u200b9", "Nora", "Hill 1", true);
        order(4, "R-\u200b9", "NORA", "Road 2", false);
        order(5, "R-\u200b9", "Otto", "hill 1", false);
        order(6, "R-\u200b9", "Otto", "Road 2", false);
        migrate("0331");
        assertThat(rows("select concat(customer_ref, ' ', account_id) from customer_order order by id"))
                .containsExactly(" 1", " ", "R-9 1", "R-9 1", "R-9 1", "R-9 ");
    }

    private void client(int id, String name) throws SQLException {
        run("insert into api_client (id, version, public_id, name, key_hash, scopes, enabled, created_at) values (" + id
                + ", 0, 'c" + id + "', '" + name + "', 'k" + id + "', 'orders:write', true, current_timestamp)");
    }

    private void order(int id, String ref, String name, String line1, boolean byAddress) throws SQLException {
        run("insert into customer_order (id, number, customer_ref, email, email_key, account_id,"
                + " by_address, status, placed_at, updated_at, currency, total, ship_name, ship_line1, ship_city,"
                + " ship_country, fingerprint) values (" + id + ", 'N" + id + "', '" + ref + "', 'e', 'e" + id
                + "', 1, "
                + byAddress + ", 'PLACED', current_timestamp, current_timestamp, 'EUR', 1, '" + name + "', '" + line1
                + "', 'C', 'DE', 'f')");
    }
}
