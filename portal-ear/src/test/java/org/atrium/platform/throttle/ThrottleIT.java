package org.atrium.platform.throttle;

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
import org.junit.jupiter.api.Test;

/** Too many tries are refused, whoever counts them and whatever became of them. The other tests run without limits. */
@ArquillianTest
class ThrottleIT {

    private static final Pace SLOW = new Pace("test.slow", 3, Duration.ofHours(1));
    private static final Pace SHARED = new Pace("test.shared", 4, Duration.ofHours(1));
    private static final Pace QUICK = new Pace("test.quick", 2, Duration.ofSeconds(2));

    private final String who = UUID.randomUUID().toString();

    @Inject
    private Throttle throttle;

    @Inject
    private Pseudonyms pseudonyms;

    @Inject
    private Transactions transactions;

    @Inject
    private EntityManager entityManager;

    @Inject
    private AccountSecurity security;

    @Inject
    private AccountDirectory people;

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
    void triesAreCountedForEachCaller() {
        times(3, SLOW.by(who));
        assertThatThrownBy(() -> throttle.pass(SLOW.by(who)))
                .isInstanceOfSatisfying(TooManyRequestsException.class, refused -> assertThat(refused.retryAfter())
                        .isBetween(Duration.ofMinutes(19), Duration.ofMinutes(20)));
        assertThatCode(() -> throttle.pass(SLOW.by(who, "another"))).doesNotThrowAnyException();
    }

    @Test
    void aTryCountsEvenIfWhatWasTriedIsRolledBack() {
        for (int i = 0; i < 3; i++) {
            assertThatThrownBy(() -> transactions.in(() -> {
                        throttle.pass(SLOW.by(who));
                        throw new IllegalStateException("refused");
                    }))
                    .hasRootCauseMessage("refused");
        }
        assertThatThrownBy(() -> throttle.pass(SLOW.by(who))).isInstanceOf(TooManyRequestsException.class);
    }

    @Test
    void whoIsHeldUpUsesUpNothingOfOthers() {
        times(3, SLOW.by("outsider", who), SHARED.by(who));
        for (int i = 0; i < 5; i++) {
            assertThatThrownBy(() -> throttle.pass(SLOW.by("outsider", who), SHARED.by(who)))
                    .isInstanceOf(TooManyRequestsException.class);
        }
        assertThatCode(() -> throttle.pass(SLOW.by("owner", who), SHARED.by(who)))
                .doesNotThrowAnyException();
    }

    @Test
    void ofTriesThatRaceNoMorePassThanMay() throws Exception {
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
    void timeLetsPassAgainAndForgets() throws Exception {
        times(2, QUICK.by(who));
        assertThat(passes(QUICK)).isFalse();
        Eventually.so("the next try to pass", Duration.ofSeconds(10), () -> passes(QUICK));
        String key = QUICK.by(who).key(pseudonyms);
        Eventually.so("the timer to forget the caller", Duration.ofSeconds(20), () -> entityManager
                .createQuery("from ThrottleMark where caller = :key", ThrottleMark.class)
                .setParameter("key", key)
                .getResultList()
                .isEmpty());
    }

    @Test
    void guessesAtTheApiAreRefusedWithTheTimeToWaitAndLockNobodyElseOut() throws Exception {
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
    void guessesOfTokensAreRefusedAndLockNobodyElseOut() throws Exception {
        for (int i = 0; i < 100; i++) {
            assertThat(showToken("203.0.113.77")).isEqualTo(401);
        }
        assertThat(showToken("203.0.113.77")).isEqualTo(429);
        assertThat(showToken("198.51.100.8")).isEqualTo(401);
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
    void nobodysMailboxIsFilledByThoseWhoSayItIsToBeTheirs() throws Exception {
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
        var card = people.byVerifiedEmail(name + "@example.com").orElseThrow();
        return new Viewer(card.id(), Set.of(Role.CUSTOMER));
    }

    private void askForEmail(Viewer viewer, String email) throws Exception {
        as.customer(() -> {
            security.askForEmail(viewer, "atrium-demo", email);
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

    private void times(int times, Attempt... attempts) {
        for (int i = 0; i < times; i++) {
            throttle.pass(attempts);
        }
    }

    private boolean passes() {
        return passes(SLOW);
    }

    private boolean passes(Pace pace) {
        try {
            throttle.pass(pace.by(who));
            return true;
        } catch (TooManyRequestsException refused) {
            return false;
        }
    }
}
