package org.atrium.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.atrium.platform.text.FoldedText;
import org.hibernate.Session;

/** Writes looks into the trail, in a transaction of their own: who looked is written though what they did fails. */
@ApplicationScoped
class LookWriter {

    private static final String INSERT_LOOK = "insert into audit_entry"
            + " (id, actor_id, action, at, address, access_window, subject_id, object, folded)"
            + " values (nextval('audit_entry_seq'), ?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing";

    private static final String INSERT_LOOK_IN_LIST = "insert into audit_entry"
            + " (id, actor_id, in_list, action, object, folded, subject_id, at, address, access_window)"
            + " select nextval('audit_entry_seq'), cast(? as bigint), true, cast(? as varchar(60)), a.public_id,"
            + " a.public_id, a.id, cast(? as timestamp with time zone), cast(? as varchar(60)),"
            + " cast(? as timestamp with time zone) from account a where a.id = ? and not exists"
            + " (select 1 from audit_entry e where e.actor_id = ? and e.action = ?"
            + " and e.subject_id = a.id and e.access_window = ?) on conflict do nothing";

    @Inject
    private EntityManager entityManager;

    /** Notes looks, unless those of the same hour or day are noted. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void write(List<Look> looks) {
        entityManager
                .unwrap(Session.class)
                .doWork(connection ->
                        insert(connection, looks.stream().sorted(Look.ORDER).toList()));
    }

    private static void insert(Connection connection, List<Look> looks) throws SQLException {
        try (PreparedStatement atRecord = connection.prepareStatement(INSERT_LOOK);
                PreparedStatement inList = connection.prepareStatement(INSERT_LOOK_IN_LIST)) {
            for (Look look : looks) {
                add(look, look.isInList() ? inList : atRecord);
            }
            atRecord.executeBatch();
            inList.executeBatch();
        }
    }

    private static void add(Look look, PreparedStatement statement) throws SQLException {
        OffsetDateTime window = look.window().atOffset(ZoneOffset.UTC);
        statement.setLong(1, look.actor());
        statement.setString(2, look.action());
        statement.setObject(3, look.at().atOffset(ZoneOffset.UTC));
        statement.setString(4, look.address());
        statement.setObject(5, window);
        statement.setLong(6, look.subject());
        if (look.isInList()) {
            statement.setLong(7, look.actor());
            statement.setString(8, look.action());
            statement.setObject(9, window);
        } else {
            statement.setString(7, look.object());
            statement.setString(8, FoldedText.of(List.of(look.object())));
        }
        statement.addBatch();
    }
}
