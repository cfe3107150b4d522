package org.atrium.platform.log;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.atrium.platform.settings.Setting;
import org.atrium.testing.inside.Eventually;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.Test;

/** What people do wrong, or two do at once, is no error of the portal's; what is one stands in the log. */
@ArquillianTest
class ServerLogIT {

    private static final String DATABASE = "org.hibernate.engine.jdbc.spi.SqlExceptionHelper";

    @Resource(lookup = "java:jboss/datasources/PortalDS")
    private DataSource dataSource;

    @Test
    void aRaceThatTheDatabaseDecidesIsNoError() throws Exception {
        List<String> lines = linesOf(() -> {
            Logger.getLogger(DATABASE).error(refusalOf(dataSource));
            Logger.getLogger(DATABASE).warn("SQL Error: 23505, SQLState: 23505");
        });
        assertThat(lines).noneMatch(line -> line.contains(DATABASE));
    }

    @Test
    void anyOtherFailureOfTheDatabaseIs() throws Exception {
        List<String> lines = linesOf(() -> Logger.getLogger(DATABASE).error("The connection is closed"));
        assertThat(lines).anyMatch(line -> line.contains(" ERROR [" + DATABASE + "]"));
    }

    @Test
    void aRefusedRoleIsNoError() throws Exception {
        List<String> lines = linesOf(() -> {
            HttpRequest request = HttpRequest.newBuilder(
                            URI.create(Setting.BASE_URL.required() + "/api/v1/desk/tickets"))
                    .build();
            assertThat(HttpClient.newHttpClient()
                            .send(request, BodyHandlers.ofString())
                            .statusCode())
                    .isEqualTo(401);
        });
        assertThat(lines).noneMatch(line -> line.contains("WFLYEJB0034"));
    }

    /** What this database says to the later of two. */
    private static String refusalOf(DataSource dataSource) throws SQLException {
        String insert = "insert into throttle_mark (caller, counts_until) values ('" + UUID.randomUUID() + "', 0)";
        try (var connection = dataSource.getConnection();
                var statement = connection.createStatement()) {
            statement.executeUpdate(insert);
            statement.executeUpdate(insert);
            throw new AssertionError("The database took the same row twice");
        } catch (SQLException refused) {
            assertThat(refused.getSQLState()).isEqualTo("23505");
            return refused.getMessage();
        }
    }

    private static List<String> linesOf(Work work) throws Exception {
        String end = "end of " + UUID.randomUUID();
        int before = lines().size();
        work.run();
        Logger.getLogger(ServerLogIT.class).info(end);
        Eventually.so("the log to be written", Duration.ofSeconds(10), () -> lines().stream()
                .anyMatch(line -> line.contains(end)));
        return lines().subList(before, lines().size());
    }

    private static List<String> lines() {
        try {
            return Files.readAllLines(Path.of(System.getProperty("jboss.server.log.dir"), "server.log"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @FunctionalInterface
    private interface Work {
        void run() throws Exception;
    }
}
