package org.atrium.testing.inside;

import jakarta.annotation.Resource;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.regex.Pattern;
import javax.sql.DataSource;

/** How the database carries out what a query really sends. */
public class QueryPlans {

    private static final Pattern ROWS =
            Pattern.compile("scanCount: (\\d+)|actual time\\S+ rows=(\\d+)|Removed by Filter: (\\d+)");

    @Resource(lookup = "java:jboss/datasources/PortalDS")
    private DataSource dataSource;

    /** The plan of a query's first statement, carried out with these values for its parameters. */
    public String of(Runnable query, Object... values) throws SQLException {
        String sql = StatementInspection.during(query).get(0);
        StringBuilder plan = new StringBuilder();
        try (Connection connection = dataSource.getConnection();
                PreparedStatement explain = connection.prepareStatement("explain analyze " + sql)) {
            Database.set(explain, values);
            try (var rows = explain.executeQuery()) {
                while (rows.next()) {
                    plan.append(rows.getString(1)).append('\n');
                }
            }
        }
        return plan.toString();
    }

    /** The most rows any step of a plan read: H2 says scanCount, PostgreSQL actual rows and those it removed. */
    public static long read(String plan) {
        return ROWS.matcher(plan)
                .results()
                .mapToLong(found -> Long.parseLong(
                        found.group(1) != null
                                ? found.group(1)
                                : found.group(2) != null ? found.group(2) : found.group(3)))
                .max()
                .orElseThrow();
    }
}
