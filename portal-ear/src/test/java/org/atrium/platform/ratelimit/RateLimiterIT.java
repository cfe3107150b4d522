package org.atrium.platform.ratelimit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.atrium.account.AccountDirectory;
import org.atrium.account.AccountSecurity;
import org.atrium.account.Role;
import org.atrium.account.Viewer;
import org.atrium.platform.error.TooManyRequestsException;
import org.atrium.platform.ids.Pseudonyms;
import org.atrium.platform.settings.Setting;
import org.atrium.testing.inside.As;
import org.atrium.testing.inside.Eventually;
import org.atrium.testing.inside.Transactions;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Too many tries are refused, whoever counts them and whatever became of them. The other tests run without limits. */
@ArquillianTest
@Tag("builtin")
class RateLimiterIT {

    private static final RateLimit SLOW = new RateLimit("test.slow", 3, Duration.ofHours(1));
    private static final RateLimit SHARED = new RateLimit("test.shared", 4, Duration.ofHours(1));
    private static final RateLimit QUICK = new RateLimit("test.quick", 2, Duration.ofSeconds(2));

    private final String who = UUID.randomUUID().toString();

    @Inject
    private RateLimiter rateLimiter;

    @Inject
    private Pseudonyms pseudonyms;

    @Inject
    private Transactions transactions;

    @Inject
    private EntityManager entityManager;

    @Inject
    private AccountSecurity security;

    @Inject
    private AccountDirectory accountDirectory;

    @Inject
    private As as;

    @BeforeEach
    void limit() {
        System.setProperty(Setting.RATE_LIMITS.property(), "on");
        System.setProperty(Setting.PROXIES.property(), "1");
    }

    @AfterEach
    void letPass() {
        System.clearProperty(Setting.RATE_LIMITS.property());
        System.clearProperty(Setting.PROXIES.property());
    }

    @Test
    void attemptsAreCountedPerSubject() {
        times(3, SLOW.attemptBy(who));
        assertThatThrownBy(() -> rateLimiter.check(SLOW.attemptBy(who)))
                .isInstanceOfSatisfying(TooManyRequestsException.class, refused -> assertThat(refused.retryAfter())
                        .isBetween(Duration.ofMinutes(19), Duration.ofMinutes(20)));
        assertThatCode(() -> rateLimiter.check(SLOW.attemptBy(who, "another"))).doesNotThrowAnyException();
    }

    @Test
    void attemptCountsDespiteRollback() {
        for (int i = 0; i < 3; i++) {
            assertThatThrownBy(() -> transactions.in(() -> {
                        rateLimiter.check(SLOW.attemptBy(who));
                        throw new IllegalStateException("refused");
                    }))
                    .hasRootCauseMessage("refused");
        }
        assertThatThrownBy(() -> rateLimiter.check(SLOW.attemptBy(who))).isInstanceOf(TooManyRequestsException.class);
    }

    @Test
    void refusedAttemptsConsumeNoSharedLimit() {
        times(3, SLOW.attemptBy("outsider", who), SHARED.attemptBy(who));
        for (int i = 0; i < 5; i++) {
            assertThatThrownBy(() -> rateLimiter.check(SLOW.attemptBy("outsider", who), SHARED.attemptBy(who)))
                    .isInstanceOf(TooManyRequestsException.class);
        }
        assertThatCode(() -> rateLimiter.check(SLOW.attemptBy("owner", who), SHARED.attemptBy(who)))
                .doesNotThrowAnyException();
    }

    @Test
    void concurrentAttemptsRespectTheLimit() throws Exception {
        var pool = Executors.newFixedThreadPool(8);
        try {
            List<Callable<Boolean>> tries = Stream.<Callable<Boolean>>generate(() -> this::passes)
                    .limit(16)
                    .toList();
            long passed = 0;
            for (var result : pool.invokeAll(tries)) {
                passed += result.get() ? 1 : 0;
            }
            assertThat(passed).isEqualTo(3);
        } finally {
            pool.shutdown();
        }
    }

    @Test
    void limitRecoversAndExpires() throws Exception {
        times(2, QUICK.attemptBy(who));
        assertThat(passes(QUICK)).isFalse();
        Eventually.so("the next try to pass", Duration.ofSeconds(10), () -> passes(QUICK));
        String key = QUICK.attemptBy(who).key(pseudonyms);
        Eventually.so("the timer to forget the caller", Duration.ofSeconds(20), () -> entityManager
                .createQuery("from RateLimitState where subject = :key", RateLimitState.class)
                .setParameter("key", key)
                .getResultList()
                .isEmpty());
    }

    @Test
    void apiSignInGuessesAreLimitedPerClient() throws Exception {
        for (int i = 0; i < 10; i++) {
            assertThat(signIn("203.0.113.66").statusCode()).isEqualTo(401);
        }
        HttpResponse<String> refused = signIn("203.0.113.66");
        assertThat(refused.statusCode()).isEqualTo(429);
        assertThat(refused.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(refused.headers().firstValueAsLong("Retry-After").orElseThrow())
                .isBetween(1L, 30L);
        assertThat(signIn("198.51.100.7").statusCode()).isEqualTo(401);
    }

    @Test
    void limitedGuessesAreAudited() throws Exception {
        int place = who.hashCode() & 0x7fff;
        String from = "198.18." + (place >> 8) + "." + (place & 0xff);
        for (int i = 0; i < 11; i++) {
            signIn(from);
        }
        Eventually.so(
                "the trail to say so",
                Duration.ofSeconds(20),
                () -> entityManager
                                .createQuery(
                                        "select count(e) from AuditEntry e where e.action = 'account.sign_in_throttled'"
                                                + " and e.address = :from",
                                        Long.class)
                                .setParameter("from", from)
                                .getSingleResult()
                        > 0);
    }

    @Test
    void tokenGuessesAreLimitedPerClient() throws Exception {
        for (int i = 0; i < 100; i++) {
            assertThat(showToken("203.0.113.77")).isEqualTo(401);
        }
        // One more is allowed every six seconds, and a busy machine may need that long for a hundred.
        assertThat(IntStream.range(0, 20)
                        .mapToObj(i -> answerTo("203.0.113.77"))
                        .anyMatch(status -> status == 429))
                .isTrue();
        assertThat(showToken("198.51.100.8")).isEqualTo(401);
    }

    private int answerTo(String from) {
        try {
            return showToken(from);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private int showToken(String from) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create(Setting.BASE_URL.required() + "/api/v1/me"))
                .header("Authorization", "Bearer " + UUID.randomUUID())
                .header("X-Forwarded-For", from)
                .build();
        return HttpClient.newHttpClient()
                .send(request, BodyHandlers.discarding())
                .statusCode();
    }

    @Test
    void emailChangeMailsPerAddressAreLimited() throws Exception {
        String target = who + "@example.org";
        for (String asker : List.of("customer", "second", "moderator", "agent")) {
            for (int i = 0; i < 3; i++) {
                askForEmail(viewer(asker), target);
            }
        }
        for (String asker : List.of("customer", "admin")) {
            assertThatThrownBy(() -> askForEmail(viewer(asker), target)).isInstanceOf(TooManyRequestsException.class);
        }
        askForEmail(viewer("customer"), "another-" + target);
    }

    private Viewer viewer(String name) {
        var account = accountDirectory.byVerifiedEmail(name + "@example.com").orElseThrow();
        return new Viewer(account.id(), Set.of(Role.CUSTOMER));
    }

    private void askForEmail(Viewer viewer, String email) throws Exception {
        as.customer(() -> {
            security.requestEmailChange(viewer, "atrium-demo", email);
            return email;
        });
    }

    private HttpResponse<String> signIn(String from) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create(Setting.BASE_URL.required() + "/api/v1/sessions"))
                .header("Content-Type", "application/json")
                .header("X-Forwarded-For", from)
                .POST(HttpRequest.BodyPublishers.ofString(
                        "{\"email\":\"" + who + "@example.com\",\"password\":\"a wrong one\"}"))
                .build();
        return HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
    }

    private void times(int times, LimitedAttempt... attempts) {
        for (int i = 0; i < times; i++) {
            rateLimiter.check(attempts);
        }
    }

    private boolean passes() {
        return passes(SLOW);
    }

    private boolean passes(RateLimit rateLimit) {
        try {
            rateLimiter.check(rateLimit.attemptBy(who));
            return true;
        } catch (TooManyRequestsException refused) {
            return false;
        }
    }
}
