package org.atrium.platform.log;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.SendFailedException;
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
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import javax.sql.DataSource;
import org.atrium.platform.outbox.Outbox;
import org.atrium.platform.outbox.OutboxHandler;
import org.atrium.platform.settings.Setting;
import org.atrium.testing.inside.Eventually;
import org.atrium.testing.inside.Transactions;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What people do wrong, or two do at once, is no error of the portal's; what is one stands in the log. */
@ArquillianTest
@Tag("builtin")
class ServerLogIT {

    private static final String DATABASE = "org.hibernate.engine.jdbc.spi.SqlExceptionHelper";

    @Resource(lookup = "java:jboss/datasources/PortalDS")
    private DataSource dataSource;

    @Inject
    private EntityManager entityManager;

    @Inject
    private Transactions transactions;

    @Inject
    private Outbox outbox;

    @Inject
    private Refusing refusing;

    @Test
    void uniqueViolationsAreNotLoggedAsErrors() throws Exception {
        List<String> lines = linesOf(() -> {
            Logger.getLogger(DATABASE).error(refusalOf(dataSource));
            Logger.getLogger(DATABASE).warn("SQL Error: 23505, SQLState: 23505");
        });
        assertThat(lines).noneMatch(line -> line.contains(DATABASE));
    }

    @Test
    void otherDatabaseFailuresAreLoggedAsErrors() throws Exception {
        List<String> lines = linesOf(() -> Logger.getLogger(DATABASE).error("The connection is closed"));
        assertThat(lines).anyMatch(line -> line.contains(" ERROR [" + DATABASE + "]"));
    }

    @Test
    void refusedRolesAreNotLoggedAsErrors() throws Exception {
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
    void databaseErrorsAreLoggedWithoutRowValues() throws Exception {
        String address = "nora-" + UUID.randomUUID() + "@example.org";
        List<String> lines = linesOf(() -> {
            try {
                transactions.in(() -> entityManager
                        .createNativeQuery("insert into rate_limit_state (subject, counts_until) values (:caller, 0)")
                        .setParameter("caller", address + " " + "x".repeat(300))
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

    @Test
    void mailErrorsAreLoggedWithoutRecipients() throws Exception {
        String address = "nora-" + UUID.randomUUID() + "@example.org";
        List<String> lines = linesOf(() -> {
            transactions.in(() -> {
                outbox.put(Refusing.KIND, new Letter(address));
                return null;
            });
            Eventually.so("the mail to be refused", Duration.ofSeconds(20), () -> refusing.hasRefused(address));
            Eventually.so("the refusal to be in the log", Duration.ofSeconds(10), () -> lines().stream()
                    .anyMatch(line -> line.contains("(" + Refusing.KIND + ") was not delivered")));
        });
        assertThat(lines)
                .anyMatch(line -> line.contains("550 5.1.1 <…@…>: Recipient address rejected"))
                .noneMatch(line -> line.contains(address));
    }

    public record Letter(String to) {}

    /** A mail server that knows nobody the first time. */
    @ApplicationScoped
    public static class Refusing implements OutboxHandler {

        static final String KIND = "refusing-mail-server";

        private final Set<String> refused = ConcurrentHashMap.newKeySet();

        public boolean hasRefused(String address) {
            return refused.contains(address);
        }

        @Override
        public String kind() {
            return KIND;
        }

        @Override
        public void deliver(String payload) throws Exception {
            String to = Outbox.read(payload, Letter.class).to();
            if (refused.add(to)) {
                throw new SendFailedException(
                        "Invalid Addresses",
                        new SendFailedException("550 5.1.1 <" + to + ">: Recipient address rejected"));
            }
        }
    }

    /** What this database says to the later of two. */
    private static String refusalOf(DataSource dataSource) throws SQLException {
        String insert = "insert into rate_limit_state (subject, counts_until) values ('" + UUID.randomUUID() + "', 0)";
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
