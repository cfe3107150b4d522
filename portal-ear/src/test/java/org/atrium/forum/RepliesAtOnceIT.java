package org.atrium.forum;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonReader;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.atrium.account.Role;
import org.atrium.platform.settings.Setting;
import org.atrium.testing.inside.Database;
import org.atrium.testing.inside.Eventually;
import org.atrium.testing.inside.Transactions;
import org.atrium.testing.inside.Viewers;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * More who write at once than there are connections to the database. Each holds one while it waits for the thread, and
 * needs another to be counted.
 */
@ArquillianTest
@Tag("builtin")
class RepliesAtOnceIT {

    private static final int MANY = 60;
    private static final int STEADY = 10;

    private final HttpClient http = HttpClient.newHttpClient();

    @Inject
    private Transactions transactions;

    @Inject
    private EntityManager entityManager;

    @Inject
    private Database database;

    @Inject
    private Viewers viewers;

    @Inject
    private ForumSteps talk;

    private long waiting;
    private int steady;

    @BeforeEach
    void limit() {
        System.setProperty(Setting.RATE_LIMITS.property(), "on");
    }

    @AfterEach
    void letPass() {
        System.clearProperty(Setting.RATE_LIMITS.property());
    }

    @Test
    void areAllAnswered() throws Exception {
        long thread = talk.ask(viewers.with(Role.MODERATOR));
        String token = signIn();
        List<CompletableFuture<HttpResponse<String>>> answers = transactions.in(() -> {
            entityManager.find(ForumThread.class, thread, LockModeType.PESSIMISTIC_WRITE);
            var sent = IntStream.range(0, MANY)
                    .mapToObj(i -> http.sendAsync(reply(thread, token, i), BodyHandlers.ofString()))
                    .toList();
            boolean h2 = database.isH2();
            Eventually.so("as many to wait for the thread as can", Duration.ofSeconds(8), () -> isSteady(h2));
            return sent;
        });
        assertThat(answers)
                .extracting(answer -> answer.join().statusCode())
                .contains(201)
                .isSubsetOf(201, 429);
    }

    /** Asked on the connection that holds the thread: there may be no other. */
    private boolean isSteady(boolean h2) {
        long now = ((Number) entityManager
                        .createNativeQuery(
                                h2
                                        ? "select count(*) from information_schema.sessions where blocker_id is not null"
                                        : "select count(*) from pg_locks where not granted")
                        .getSingleResult())
                .longValue();
        steady = now > 1 && now == waiting ? steady + 1 : 0;
        waiting = now;
        return steady == STEADY;
    }

    private String signIn() throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create(api("/sessions")))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("{\"email\":\"second@example.com\",\"password\":\"atrium-demo\"}"))
                .build();
        HttpResponse<String> answer = http.send(request, BodyHandlers.ofString());
        assertThat(answer.statusCode()).isEqualTo(201);
        try (JsonReader json = Json.createReader(new StringReader(answer.body()))) {
            return json.readObject().getString("token");
        }
    }

    private HttpRequest reply(long thread, String token, int number) {
        return HttpRequest.newBuilder(URI.create(api("/forum/threads/" + thread + "/posts")))
                .header("Content-Type", "application/json")
                .header("Authorization", "Bearer " + token)
                .timeout(Duration.ofSeconds(25))
                .POST(BodyPublishers.ofString("{\"body\":\"Descale it " + number + " times.\"}"))
                .build();
    }

    private static String api(String path) {
        return Setting.BASE_URL.required() + "/api/v1" + path;
    }
}
