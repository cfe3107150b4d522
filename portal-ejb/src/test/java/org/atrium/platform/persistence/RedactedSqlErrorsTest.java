package org.atrium.platform.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.sql.BatchUpdateException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RedactedSqlErrorsTest {

    private static final String ADDRESS = "nora.o''hara@example.org";
    private static final String WORDS = "nora";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "insert into person values (1, '" + ADDRESS + "', 1)",
                "insert into person values (2, '" + ADDRESS + "', 99)",
                "insert into person values (2, null, 1)",
                "insert into person values (2, '" + ADDRESS + " and a very long, long, long, long, long tail', 1)",
                "insert into person values (2, 'x', '" + ADDRESS + "')",
                "insert into person values (2, 'x', -1)"
            })
    void h2ErrorsContainNoValues(String sql) throws SQLException {
        try (Connection connection =
                        DriverManager.getConnection("jdbc:h2:mem:;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE");
                Statement statement = connection.createStatement()) {
            statement.execute("create table house (id bigint primary key)");
            statement.execute("insert into house values (1)");
            statement.execute("create table person (id bigint primary key, email varchar(60) not null"
                    + " constraint person_email unique, house bigint constraint person_house references house,"
                    + " constraint person_check check (house > 0))");
            statement.execute("insert into person values (1, '" + ADDRESS + "', 1)");
            SQLException refused = catchThrowableOfType(SQLException.class, () -> prepared(connection, sql));

            SQLException told = RedactedSqlErrors.redacted(refused);
            assertThat(told.getMessage()).doesNotContainIgnoringCase(WORDS);
            assertThat(told.getSQLState()).isEqualTo(refused.getSQLState());
            assertThat(told.getErrorCode()).isEqualTo(refused.getErrorCode());
            assertThat(told.getStackTrace()).isEqualTo(refused.getStackTrace());
        }
    }

    private static void prepared(Connection connection, String sql) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.executeUpdate();
        }
    }

    @Test
    void postgresqlErrorsContainNoValues() {
        var single = new SQLException(
                "ERROR: duplicate key value violates unique constraint \"account_email\"\n"
                        + "  Detail: Key (email)=(nora@example.org) already exists.",
                "23505");
        var batch = new BatchUpdateException(
                "Batch entry 0 insert into account (email,id) values (('nora@example.org'), ('1'::int8)) was aborted:"
                        + " ERROR: null value in column \"x\" of relation \"account\" violates not-null constraint\n"
                        + "  Detail: Failing row contains (1, nora@example.org).  Call getNextException to see other"
                        + " errors in the batch.",
                "23502",
                new int[0]);
        batch.setNextException(single);
        var value = new SQLException("ERROR: invalid input syntax for type bigint: \"nora@example.org\"", "22P02");

        assertThat(RedactedSqlErrors.redacted(single).getMessage())
                .isEqualTo("ERROR: duplicate key value violates unique constraint \"account_email\"");
        SQLException told = RedactedSqlErrors.redacted(batch);
        assertThat(told.getMessage()).contains("violates not-null constraint").doesNotContain(WORDS);
        assertThat(told.getNextException().getMessage())
                .contains("account_email")
                .doesNotContain(WORDS);
        assertThat(RedactedSqlErrors.redacted(value).getMessage())
                .contains("22P02")
                .doesNotContain(WORDS);
    }

    @Test
    void longErrorsAreRedactedToo() {
        var refused = new SQLException("Refused: '" + "Nora''s ".repeat(100_000) + "' in column a", "XX000");
        assertThat(RedactedSqlErrors.redacted(refused).getMessage())
                .startsWith("Refused: ")
                .endsWith(" in column a")
                .doesNotContain("Nora");
    }
}
