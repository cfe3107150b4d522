package org.atrium.platform.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Audit entries of an earlier release: those in lists are marked. */
@ArquillianTest
@Tag("builtin")
class AuditListsMigrationIT extends EarlierRelease {

    @Test
    void whoWasSeenInListsIsMarked() throws SQLException {
        migrate("0113");
        entry(1, "list.orders");
        entry(2, "list");
        entry(3, "orders.look");
        entry(4, "list.tickets");

        migrate("0114");

        assertThat(rows("select id from audit_entry where in_list order by id")).containsExactly("1", "4");
    }

    private void entry(int id, String action) throws SQLException {
        run("insert into audit_entry (id, actor_id, action, object, at) values (" + id + ", 7, '" + action
                + "', 'x', current_timestamp)");
    }
}
