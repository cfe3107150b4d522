package org.atrium.platform.persistence;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.atrium.platform.mail.MailAddress;
import org.flywaydb.core.api.migration.Context;
import org.jboss.logging.Logger;

/**
 * Writes the e-mail addresses of the accounts that are there in their one normal form. Of two accounts that turn out to have one address
 * the one that can show the better right to it keeps it; another that nobody ever confirmed goes, one that was confirmed
 * stays with all it has, but is no longer found by the address. Whose mails may have gone to another mailbox, because the
 * mail library wrote other letters for theirs, has to show once more, by a link for a new password, whose the account is.
 */
final class NormalAccountAddresses extends DataMigration {

    private static final Logger LOG = Logger.getLogger(NormalAccountAddresses.class);

    private static final int AT_ONCE = 1_000;

    NormalAccountAddresses() {
        super("0250", "normal addresses of accounts");
    }

    @Override
    public void migrate(Context context) throws SQLException {
        Connection connection = context.getConnection();
        Map<String, List<Row>> changed = new LinkedHashMap<>();
        for (Row row :
                rows(connection, "where email_key is not null", null, row -> row.isSuspect() || !row.isNormal())) {
            if (row.isSuspect()) {
                askAgain(connection, row);
            }
            if (!row.isNormal()) {
                changed.computeIfAbsent(row.normal().key(), key -> new ArrayList<>())
                        .add(row);
            }
        }
        for (Map.Entry<String, List<Row>> same : changed.entrySet()) {
            List<Row> owners = new ArrayList<>(same.getValue());
            owners.addAll(rows(connection, "where email_key = ?", same.getKey(), row -> true));
            owners.sort(Row.BETTER_RIGHT);
            for (Row other : owners.subList(1, owners.size())) {
                giveUp(connection, other);
            }
            keep(connection, owners.get(0));
        }
    }

    /** Those whose address is one at all: others stay as they are, for nobody can spell them another way. */
    private static List<Row> rows(Connection connection, String where, String key, Predicate<Row> wanted)
            throws SQLException {
        List<Row> rows = new ArrayList<>();
        try (PreparedStatement select = connection.prepareStatement("select id, public_id, email, email_key, status,"
                + " verified_at is not null, unconfirmed_since is not null from account " + where + " order by id")) {
            if (key != null) {
                select.setString(1, key);
            }
            select.setFetchSize(AT_ONCE);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    row(row).filter(wanted).ifPresent(rows::add);
                }
            }
        }
        return rows;
    }

    private static Optional<Row> row(ResultSet row) throws SQLException {
        Optional<MailAddress> normal = MailAddress.parse(row.getString(3));
        return normal.isEmpty()
                ? Optional.empty()
                : Optional.of(new Row(
                        row.getLong(1),
                        row.getString(2),
                        row.getString(3),
                        row.getString(4),
                        normal.get(),
                        row.getString(5).equals("PENDING"),
                        row.getBoolean(6),
                        row.getBoolean(7)));
    }

    private static void giveUp(Connection connection, Row other) throws SQLException {
        update(connection, "delete from mailed_link where account_id = ?", other.id());
        if (other.isRegistration()) {
            update(connection, "delete from account_role where account_id = ?", other.id());
            update(connection, "delete from account where id = ?", other.id());
        } else {
            LOG.warnf(
                    "Account %s has the address of another one, spelled differently, and can no longer be signed in to"
                            + " by it: its owner, or an administrator, has to see to it",
                    other.publicId());
            update(connection, "update account set email_key = null, version = version + 1 where id = ?", other.id());
        }
    }

    private static void keep(Connection connection, Row owner) throws SQLException {
        try (PreparedStatement write = connection.prepareStatement(
                "update account set email = ?, email_key = ?, version = version + 1 where id = ?")) {
            write.setString(1, owner.normal().display());
            write.setString(2, owner.normal().key());
            write.setLong(3, owner.id());
            write.executeUpdate();
        }
    }

    private static void askAgain(Connection connection, Row row) throws SQLException {
        LOG.warnf(
                "Mails to account %s may have reached another mailbox: its owner has to ask for a new password",
                row.publicId());
        update(connection, "delete from account_session where account_id = ?", row.id());
        update(connection, "delete from mailed_link where account_id = ?", row.id());
        update(connection, "update account set verified_at = null, version = version + 1 where id = ?", row.id());
        update(connection, "update account set status = 'PENDING' where id = ? and status = 'ACTIVE'", row.id());
    }

    private static void update(Connection connection, String sql, long account) throws SQLException {
        try (PreparedStatement write = connection.prepareStatement(sql)) {
            write.setLong(1, account);
            write.executeUpdate();
        }
    }

    /**
     * An account as it is.
     *
     * @param confirmed whether somebody has shown that the address is theirs
     * @param waiting whether it waits for that as a registration, in which nobody has ever been
     */
    private record Row(
            long id,
            String publicId,
            String email,
            String key,
            MailAddress normal,
            boolean pending,
            boolean confirmed,
            boolean waiting) {

        static final Comparator<Row> BETTER_RIGHT = Comparator.comparing((Row row) -> !row.confirmed())
                .thenComparing(Row::mayBelongToAnother)
                .thenComparing(Row::pending)
                .thenComparing(Row::id);

        boolean isRegistration() {
            return pending && waiting && !confirmed;
        }

        boolean isNormal() {
            return key.equals(normal.key());
        }

        /** Whether somebody else may have confirmed it. */
        boolean isSuspect() {
            return confirmed && mayBelongToAnother();
        }

        /** Whether the address, with the low octet of each letter instead of the letter, is one of somebody else. */
        boolean mayBelongToAnother() {
            String sent = new String(lowOctets(), StandardCharsets.ISO_8859_1);
            return !sent.equals(email) && MailAddress.parse(sent).isPresent();
        }

        private byte[] lowOctets() {
            byte[] octets = new byte[email.length()];
            for (int i = 0; i < octets.length; i++) {
                octets[i] = (byte) email.charAt(i);
            }
            return octets;
        }
    }
}
