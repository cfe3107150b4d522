package org.atrium.platform.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** The deployment itself proves that entities fit the migrated schema; this proves that migrations made it. */
@ArquillianTest
class MigrationIT {

    @Resource(lookup = "java:jboss/datasources/PortalDS")
    private DataSource dataSource;

    @Test
    void everyMigrationHasRunOnAnEmptyDatabase() throws SQLException {
        List<String> failed = new ArrayList<>();
        int applied = 0;
        try (var connection = dataSource.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(
                        "select \"script\", \"success\" from \"flyway_schema_history\" where \"version\" is not null")) {
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
}
