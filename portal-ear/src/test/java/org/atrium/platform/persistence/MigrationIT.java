package org.atrium.platform.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The deployment itself proves that entities fit the migrated schema; this proves that migrations made it. */
@ArquillianTest
@Tag("builtin")
class MigrationIT {

    @Resource(lookup = "java:jboss/datasources/PortalDS")
    private DataSource dataSource;

    @Test
    void allMigrationsRunOnAnEmptyDatabase() throws SQLException {
        List<String> failed = new ArrayList<>();
        int applied = 0;
        try (var connection = dataSource.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(
                        "select \"script\", \"success\" from \"flyway_schema_history\" where \"version\" is not"
                                + " null")) {
            while (rows.next()) {
                applied++;
                if (!rows.getBoolean(2)) {
                    failed.add(rows.getString(1));
                }
            }
        }
        assertThat(applied).isPositive();
        assertThat(failed).isEmpty();
    }

    /** So that a migration can drop it by one statement on both databases. PostgreSQL lists what is not null too. */
    @Test
    void noCheckHasAGeneratedName() throws SQLException {
        List<String> checks = new ArrayList<>();
        try (var connection = dataSource.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select constraint_name from information_schema.table_constraints"
                        + " where constraint_type = 'CHECK' and table_schema = current_schema"
                        + " and constraint_name not like '%_not_null'")) {
            while (rows.next()) {
                checks.add(rows.getString(1));
            }
        }
        assertThat(checks)
                .hasSizeGreaterThan(50)
                .contains("return_line_reason_allowed")
                .noneMatch(name -> name.matches("(?i)constraint_[0-9a-f_]+|.+_check[0-9]*"));
    }
}
