package org.atrium.platform.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Mailed links of an earlier release keep what their registrations said. */
@ArquillianTest
@Tag("builtin")
class PendingRegistrationsMigrationIT extends EarlierRelease {

    @Test
    void existingLinksBecomeRegistrations() throws SQLException {
        migrate("0240");
        run("insert into account (id, version, public_id, email, email_key, display_name, locale, time_zone,"
                + " preferred_channel, status, created_at, unconfirmed_since) values (1, 0, '1', 'n@x.test', 'n@x.test',"
                + " 'X', 'en', 'UTC', 'EMAIL', 'PENDING', current_timestamp, current_timestamp)");
        link(1, "'VERIFICATION'", "'hash one', 'Mallory', 'en', 'UTC'");
        link(2, "'VERIFICATION'", "'hash two', 'Nora', 'pl', 'Europe/Warsaw'");
        link(3, "'PASSWORD_RESET'", "null, null, null, null");

        migrate("0255");

        assertThat(rows("select l.id, r.password_hash, r.display_name from mailed_link l"
                        + " left join pending_registration r on r.id = l.registration_id order by l.id"))
                .containsExactly("1 hash one Mallory", "2 hash two Nora", "3 null null");
    }

    private void link(int id, String purpose, String registration) throws SQLException {
        run("insert into mailed_link (id, token_hash, account_id, purpose, email, expires_at,"
                + " password_hash, display_name, locale, time_zone) values (" + id + ", 't" + id + "', 1, " + purpose
                + ", 'n@x.test', current_timestamp, " + registration + ")");
    }
}
