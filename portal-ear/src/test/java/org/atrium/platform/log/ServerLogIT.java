package org.atrium.platform.log;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
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
import org.atrium.testing.inside.Transactions;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.Test;

/** What people do wrong, or two do at once, is no error of the portal's; what is one stands in the log. */
@ArquillianTest
class ServerLogIT {

    private static final String DATABASE = "org.hibernate.engine.jdbc.spi.SqlExceptionHelper";

    @Resource(lookup = "java:jboss/datasources/PortalDS")
    private DataSource dataSource;

    @Inject
    private EntityManager entityManager;

    @Inject
    private Transactions transactions;

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

    /** Neither where Hibernate says it, nor where the portal says what failed. */
    @Test
    void whatTheDatabaseRefusesIsSaidWithoutTheRowsWords() throws Exception {
        String address = "nora-" + UUID.randomUUID() + "@example.org";
        List<String> lines = linesOf(() -> {
            try {
                transactions.in(() -> entityManager
                        .createNativeQuery("insert into throttle_mark (caller, counts_until) values (:caller, 0)")
                        .setParameter("caller", "x".repeat(300) + " " + address)
                        .executeUpdate());
                throw new AssertionError("The database took a text that is too long");
            } catch (RuntimeException refused) {
                Logger.getLogger(ServerLogIT.class).error("It failed", refused);
            }
            Logger.getLogger(DATABASE).error("Value too long for column \"a\": \"'" + address + "' (80)\"");
            Logger.getLogger(DATABASE).error("Value too long for column \"a\": \"'" + address + "... (800)\"");
            Logger.getLogger(DATABASE).error("Data conversion error converting \"" + address + "\"");
            Logger.getLogger(DATABASE).error("ERROR: invalid input syntax for type bigint: \"" + address + "\"");
            Logger.getLogger(DATABASE)
                    .error("ERROR: null value in column \"a\"\n  Detail: Failing row contains (" + address + ").");
            Logger.getLogger(DATABASE)
                    .error("Batch entry 0 insert into a values (('" + address + "')) was aborted: ERROR: out of range");
        });
        assertThat(lines).anyMatch(line -> line.contains("It failed")).noneMatch(line -> line.contains(address));
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
