package org.atrium.platform.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** The kinds of mails that people ended in an earlier release. */
@ArquillianTest
class EndedMailsMigrationIT extends EarlierRelease {

    @Test
    void whatPeopleEndedStaysEnded() throws SQLException {
        migrate("2122");
        run("insert into account (id, version, public_id, email, email_key, display_name, locale, time_zone,"
                + " preferred_channel, status, created_at) values (7, 0, '7', 'n@x.test', 'n@x.test',"
                + " 'X', 'en', 'UTC', 'EMAIL', 'ACTIVE', current_timestamp)");
        for (String kind : new String[] {"REPLY", "DIGEST", "SUPPORT"}) {
            run("insert into ended_mail_kind (id, account_id, kind, ended_at)"
                    + " values (nextval('ended_mail_kind_seq'), 7, '" + kind + "', current_timestamp)");
        }

        migrate("2140");

        assertThat(rows("select account_id, kind, channel from notification_choice where not chosen order by kind"))
                .containsExactly("7 ANSWER EMAIL", "7 FURTHER_ANSWERS EMAIL", "7 SUPPORT EMAIL");
    }
}
