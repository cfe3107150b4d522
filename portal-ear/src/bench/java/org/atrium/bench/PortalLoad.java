package org.atrium.bench;

import static io.gatling.javaapi.core.CoreDsl.StringBody;
import static io.gatling.javaapi.core.CoreDsl.atOnceUsers;
import static io.gatling.javaapi.core.CoreDsl.csv;
import static io.gatling.javaapi.core.CoreDsl.exec;
import static io.gatling.javaapi.core.CoreDsl.feed;
import static io.gatling.javaapi.core.CoreDsl.pause;
import static io.gatling.javaapi.core.CoreDsl.scenario;
import static io.gatling.javaapi.http.HttpDsl.http;
import static io.gatling.javaapi.http.HttpDsl.status;

import io.gatling.javaapi.core.ChainBuilder;
import io.gatling.javaapi.core.PopulationBuilder;
import io.gatling.javaapi.core.Simulation;
import io.gatling.javaapi.http.HttpRequestActionBuilder;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

/**
 * The load: one scenario after the other, each by sixteen users who ask again as soon as they are answered; first all of
 * them once to warm the server up, the one that writes before those that read what it changed, then all of them to be
 * measured. Nothing is compressed or kept by the users.
 */
public class PortalLoad extends Simulation {

    private static final int USERS = 16;
    private static final Duration REST = Duration.ofSeconds(60);
    private static final String FOLDER = System.getProperty("bench.targets");

    private final AtomicLong asked = new AtomicLong();
    private final List<PopulationBuilder> populations = new ArrayList<>();

    public PortalLoad() {
        add(Scenario.REPLY, "warm-up", Integer.getInteger("bench.warmup"));
        populations.add(rest());
        for (Scenario scenario : Scenario.values()) {
            if (scenario != Scenario.REPLY) {
                add(scenario, "warm-up", Integer.getInteger("bench.warmup"));
            }
        }
        for (Scenario scenario : Scenario.values()) {
            add(scenario, "measured", Integer.getInteger("bench.seconds"));
        }
        PopulationBuilder all = populations.get(populations.size() - 1);
        for (int i = populations.size() - 2; i >= 0; i--) {
            all = populations.get(i).andThen(all);
        }
        setUp(all)
                .protocols(http.baseUrl("http://localhost:" + System.getProperty("portal.http.port"))
                        .disableCaching()
                        .disableAutoReferer()
                        .disableFollowRedirect());
    }

    /** Nobody asks until the index knows of the replies that warmed it up. */
    private static PopulationBuilder rest() {
        return scenario("rest").exec(pause(REST)).injectOpen(atOnceUsers(1));
    }

    private void add(Scenario scenario, String part, int seconds) {
        ChainBuilder request = request(scenario, part + " " + scenario.name());
        populations.add(scenario(part + " " + scenario.name())
                .during(Duration.ofSeconds(seconds), false)
                .on(request)
                .injectOpen(atOnceUsers(USERS)));
    }

    private ChainBuilder request(Scenario scenario, String name) {
        return switch (scenario) {
            case STATIC_FILE, STATIC_FILE_AGAIN ->
                feed(lines("threads")).exec(get(name, "/resources/portal/css/desk.css"));
            case THREAD_PAGE -> feed(lines("threads")).exec(firstTime()).exec(get(name, "#{path}?n=#{n}"));
            case POPULAR_THREAD_PAGE -> feed(lines("popular")).exec(get(name, "#{path}"));
            case CATEGORY_PAGE -> feed(lines("categories")).exec(get(name, "#{path}"));
            case FAQ_SEARCH -> feed(lines("queries")).exec(get(name, "/api/v1/search?in=faq&q=#{q}"));
            case SUGGESTIONS -> feed(lines("beginnings")).exec(get(name, "/api/v1/suggestions?q=#{q}"));
            case ORDER_LIST -> feed(lines("customers")).exec(signedIn(get(name, "/api/v1/orders")));
            case ORDER -> feed(lines("orders")).exec(signedIn(get(name, "/api/v1/orders/#{order}")));
            case REPLY ->
                feed(lines("replies"))
                        .exec(signedIn(http(name)
                                .post("/api/v1/forum/threads/#{thread}/posts")
                                .header("Content-Type", "application/json")
                                .body(StringBody("{\"body\":\"#{body}\"}"))
                                .check(status().is(201))));
        };
    }

    /** An address nobody has asked for before, so that the page is made anew in a shop of any size. */
    private ChainBuilder firstTime() {
        return exec(session -> session.set("n", asked.incrementAndGet()));
    }

    private static HttpRequestActionBuilder get(String name, String path) {
        return http(name).get(path).check(status().is(200));
    }

    private static HttpRequestActionBuilder signedIn(HttpRequestActionBuilder request) {
        return request.header("Authorization", "Bearer #{token}");
    }

    private static io.gatling.javaapi.core.FeederBuilder<String> lines(String name) {
        return csv(FOLDER + "/" + name + ".csv").random();
    }
}
