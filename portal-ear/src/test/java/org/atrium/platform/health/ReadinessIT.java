package org.atrium.platform.health;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.time.Duration;
import org.atrium.platform.settings.Setting;
import org.atrium.testing.inside.Transactions;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whoever sends people here hears it when the threads behind the requests are dead. */
@ArquillianTest
class ReadinessIT {

    @Inject
    private HealthProbes probes;

    @Inject
    private EntityManager entityManager;

    @Inject
    private Transactions transactions;

    @Inject
    private Clock clock;

    private URI ready;

    @BeforeEach
    void findIt() {
        ready = URI.create(Setting.BASE_URL.required() + "/health/ready");
    }

    @AfterEach
    void tickAsBefore() {
        System.clearProperty(Setting.TICK.property());
    }

    @Test
    void runningWorkersAreReady() throws Exception {
        assertThat(ask().statusCode()).isEqualTo(200);
        assertThat(probes.isIndexMaintained()).isTrue();
    }

    /** No tick is as long ago as one that is late already when it comes. */
    @Test
    void silentTimerIsNotReady() throws Exception {
        System.setProperty(
                Setting.TICK.property(), Duration.ofHours(1).negated().toString());
        HttpResponse<String> answer = ask();
        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.body().replaceAll("\\s", "")).contains("{\"name\":\"workers\",\"status\":\"DOWN\"}");
    }

    @Test
    void unmaintainedIndexIsDetected() {
        assertThatThrownBy(() -> transactions.in(() -> {
                    entityManager
                            .createNativeQuery("update hsearch_agent set expiration = :before")
                            .setParameter("before", clock.instant().minus(Duration.ofMinutes(3)))
                            .executeUpdate();
                    throw new IllegalStateException("kept: " + probes.isIndexMaintained());
                }))
                .hasRootCauseMessage("kept: false");
    }

    private HttpResponse<String> ask() throws Exception {
        return HttpClient.newHttpClient().send(HttpRequest.newBuilder(ready).build(), BodyHandlers.ofString());
    }
}
