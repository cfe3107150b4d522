package org.atrium.platform.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What an earlier release wrote is found by folded words too. */
@ArquillianTest
@Tag("builtin")
class FoldedWordsMigrationIT extends EarlierRelease {

    /** More of them than are folded at once. */
    @Test
    void existingRowsAreFolded() throws SQLException {
        migrate("0851");
        run("insert into account (id, version, public_id, email, email_key, display_name, locale, time_zone,"
                + " preferred_channel, status, created_at) values (1, 0, '1', 'J@X.test', 'j@x.test', 'Jürgen', 'en',"
                + " 'UTC', 'EMAIL', 'ACTIVE', current_timestamp)");
        run(IntStream.rangeClosed(1, 1_500)
                .mapToObj("(%1$d, 1, 'look.order', 'Ёж-%1$d', current_timestamp)"::formatted)
                .collect(Collectors.joining(
                        ", ", "insert into audit_entry (id, actor_id, action, object, at) values ", "")));

        migrate("0860");

        assertThat(rows("select folded from account")).containsExactly("jurgen\nj@x.test\nj@x.test");
        assertThat(rows("select folded from audit_entry order by id"))
                .isEqualTo(IntStream.rangeClosed(1, 1_500)
                        .mapToObj("еж-%d"::formatted)
                        .toList());
    }
}
