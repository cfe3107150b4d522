package org.atrium.bench;

import static io.gatling.javaapi.core.CoreDsl.ByteArrayBody;
import static io.gatling.javaapi.core.CoreDsl.StringBody;
import static io.gatling.javaapi.core.CoreDsl.atOnceUsers;
import static io.gatling.javaapi.core.CoreDsl.csv;
import static io.gatling.javaapi.core.CoreDsl.exec;
import static io.gatling.javaapi.core.CoreDsl.feed;
import static io.gatling.javaapi.core.CoreDsl.jsonPath;
import static io.gatling.javaapi.core.CoreDsl.pause;
import static io.gatling.javaapi.core.CoreDsl.scenario;
import static io.gatling.javaapi.http.HttpDsl.http;
import static io.gatling.javaapi.http.HttpDsl.status;

import io.gatling.javaapi.core.ChainBuilder;
import io.gatling.javaapi.core.PopulationBuilder;
import io.gatling.javaapi.core.Simulation;
import io.gatling.javaapi.http.HttpRequestActionBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * The load: one scenario after the other, each by sixteen users, of uploads eight, who ask again as soon as they are
 * answered. First all of them once to warm the server up, those that write before those that read what they changed. Then
 * each is measured in three rounds, every time with the static file before it. Nothing is compressed or kept by the users.
 */
public class PortalLoad extends Simulation {

    private static final Duration REST = Duration.ofSeconds(60);

    /** Until the mails have left that those bring about which came in. */
    private static final Duration MAILS_LEAVE = Duration.ofSeconds(5);

    private static final String STATIC_FILE = "/resources/portal/css/desk.css";

    private final String folder = System.getProperty("bench.targets");
    private final int warmUp = Integer.getInteger("bench.warmup");
    private final int measured = Integer.getInteger("bench.seconds");
    private final Path costs = Path.of(System.getProperty("bench.costs"));
    private final List<Long> processes = Arrays.stream(
                    System.getProperty("bench.processes").split(","))
            .map(Long::valueOf)
            .toList();

    private final AtomicLong asked = new AtomicLong();
    private final ShopData data = new ShopData();
    private final int articles = Integer.getInteger("bench.articles");
    private final NewQuestions questions = new NewQuestions(number -> data.newQuestion(number, articles));
    private final NewQuestions beginnings =
            new NewQuestions(number -> data.begun(data.newQuestion(number, articles), number));
    private final Photos photos = Photos.large();
    private final NewMails mails = new NewMails();
    private final Map<String, List<Map<String, Object>>> lines = new HashMap<>();
    private final List<PopulationBuilder> populations = new ArrayList<>();

    public PortalLoad() {
        List<Scenario> scenarios = Scenario.of(Scenario.Part.valueOf(System.getProperty("bench.part")));
        warmUp(scenarios);
        measure(scenarios.stream().filter(one -> !one.isWriting()).toList());
        measure(scenarios.stream().filter(Scenario::isWriting).toList());
        populations.add(mark("end"));
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

    private void warmUp(List<Scenario> scenarios) {
        List<Scenario> writing = scenarios.stream().filter(Scenario::isWriting).toList();
        writing.forEach(this::warmUp);
        if (!writing.isEmpty()) {
            // Nobody asks until the index knows of the replies that warmed it up.
            Duration rest = REST.compareTo(Duration.ofSeconds(warmUp)) < 0 ? REST : Duration.ofSeconds(warmUp);
            populations.add(rest("warm-up", rest));
        }
        populations.add(slice("warm-up", get("warm-up", STATIC_FILE), Scenario.USERS, warmUp));
        scenarios.stream().filter(one -> !one.isWriting()).forEach(this::warmUp);
    }

    private void warmUp(Scenario scenario) {
        String name = "warm-up " + scenario;
        populations.add(slice(name, request(scenario, name), scenario.users(), warmUp));
    }

    private static PopulationBuilder rest(String after, Duration rest) {
        return scenario("rest after " + after).exec(pause(rest)).injectOpen(atOnceUsers(1));
    }

    private void measure(List<Scenario> scenarios) {
        for (int round = 0; round < Measured.ROUNDS; round++) {
            for (Scenario scenario : scenarios) {
                String reference = Measured.reference(scenario, round);
                addMeasured(reference, get(reference, STATIC_FILE), Scenario.USERS);
                String name = Measured.name(scenario, round);
                addMeasured(name, request(scenario, name), scenario.users());
                if (scenario.isMail()) {
                    populations.add(rest(name, MAILS_LEAVE));
                }
            }
        }
    }

    private void addMeasured(String name, ChainBuilder request, int users) {
        populations.add(mark(name));
        populations.add(slice(name, request, users, measured));
    }

    /** Notes how much processor time the server and its database had spent when something began. */
    private PopulationBuilder mark(String name) {
        return scenario("before " + name)
                .exec(session -> {
                    write(name + "," + ProcessorTime.of(processes) + "\n");
                    return session;
                })
                .injectOpen(atOnceUsers(1));
    }

    private void write(String line) {
        try {
            Files.writeString(costs, line, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static PopulationBuilder slice(String name, ChainBuilder request, int users, int seconds) {
        return scenario(name)
                .during(Duration.ofSeconds(seconds), false)
                .on(request)
                .injectOpen(atOnceUsers(users));
    }

    private ChainBuilder request(Scenario scenario, String name) {
        return switch (scenario) {
            case THREAD_SIGNED_IN ->
                feed(lines("threads"))
                        .feed(lines("sessions"))
                        .exec(withSession(http(name).get("#{path}")));
            case THREAD_FIRST_TIME -> feed(lines("threads")).exec(firstTime()).exec(get(name, "#{path}?n=#{n}"));
            case THREAD_POSTS -> feed(lines("threads")).exec(get(name, "/api/v1/forum/threads/#{id}/posts"));
            case HOME -> feed(lines("sessions")).exec(withSession(http(name).get("/")));
            case ORDER_PAGE -> feed(lines("orders")).exec(withSession(http(name).get("/orders/#{order}")));
            case ORDERS_PAGE ->
                feed(lines("sessions")).exec(withSession(http(name).get("/orders")));
            case TICKETS_PAGE ->
                feed(lines("sessions")).exec(withSession(http(name).get("/tickets")));
            case DESK_LIST, DESK_OF_FEW, DESK_OF_MANY ->
                feed(lines("agents")).exec(withSession(http(name).get("/desk")));
            case DESK_TICKET -> deskTicket(name, "tickets");
            case SMALL_TICKET -> deskTicket(name, "small-ticket");
            case BIG_TICKET -> deskTicket(name, "big-ticket");
            case DESK_TICKET_API ->
                feed(lines("agents"))
                        .feed(lines("tickets"))
                        .exec(withToken(http(name).get("/api/v1/desk/tickets/#{ticket}")));
            case NEW_SEARCH -> feed(questions).exec(get(name, "/api/v1/search?q=#{q}"));
            case NEW_SUGGESTIONS -> feed(beginnings).exec(get(name, "/api/v1/suggestions?q=#{q}"));
            case POPULAR_THREAD_PAGE -> feed(lines("popular")).exec(get(name, "#{path}"));
            case CATEGORY_PAGE -> feed(lines("categories")).exec(get(name, "#{path}"));
            case FAQ_SEARCH -> feed(lines("queries")).exec(get(name, "/api/v1/search?in=faq&q=#{q}"));
            case SUGGESTIONS -> feed(lines("beginnings")).exec(get(name, "/api/v1/suggestions?q=#{q}"));
            case ORDER_LIST -> feed(lines("sessions")).exec(withToken(http(name).get("/api/v1/orders")));
            case ORDER -> feed(lines("orders")).exec(withToken(http(name).get("/api/v1/orders/#{order}")));
            case SMALL_THREAD -> thread(name, "small-thread");
            case BIG_THREAD -> thread(name, "big-thread");
            case BIG_HOME ->
                feed(lines("big-customer")).exec(withSession(http(name).get("/")));
            case BIG_ORDERS_PAGE ->
                feed(lines("big-customer")).exec(withSession(http(name).get("/orders")));
            case REPLY ->
                feed(lines("replies"))
                        .exec(http(name)
                                .post("/api/v1/forum/threads/#{thread}/posts")
                                .header("Content-Type", "application/json")
                                .header("Authorization", "Bearer #{token}")
                                .body(StringBody("{\"body\":\"#{body}\"}"))
                                .check(status().is(201)));
            case FILE -> feed(lines("files")).exec(withToken(http(name).get("/api/v1/files/#{file}")));
            case THUMBNAIL -> feed(lines("files")).exec(withToken(http(name).get("/api/v1/files/#{file}/thumbnail")));
            case SMALL_CONVERSATION -> ownTicket(name, "small-conversation");
            case BIG_CONVERSATION -> ownTicket(name, "big-conversation");
            case SMALL_CONVERSATION_DESK -> deskTicket(name, "small-conversation");
            case BIG_CONVERSATION_DESK -> deskTicket(name, "big-conversation");
            case UPLOAD -> upload(name);
            case MAIL -> mail(name, mails::withDocument);
            case MAIL_WITH_PHOTO -> mail(name, mails::withPhoto);
        };
    }

    private ChainBuilder ownTicket(String name, String tickets) {
        return feed(lines("requester"))
                .feed(lines(tickets))
                .exec(withSession(http(name).get("/tickets/#{ticket}")));
    }

    /** Each user is another customer, for nobody may send more than four files at once. */
    private ChainBuilder upload(String name) {
        List<Map<String, Object>> customers = records("sessions");
        return exec(session -> session.setAll(customers.get((int) (session.userId() % customers.size()))))
                .exec(http(name)
                        .post("/api/v1/files?name=IMG_2041.jpg")
                        .header("Content-Type", "image/jpeg")
                        .header("Authorization", "Bearer #{token}")
                        .body(ByteArrayBody(session -> photos.next()))
                        .check(status().is(201)));
    }

    private static ChainBuilder mail(String name, Supplier<byte[]> mail) {
        return exec(http(name)
                .post("/api/v1/integration/mail")
                .header("Content-Type", "message/rfc822")
                .header("Authorization", "Bearer " + BenchPortal.API_KEY)
                .body(ByteArrayBody(session -> mail.get()))
                .check(status().is(200), jsonPath("$.result").is("TICKET")));
    }

    private ChainBuilder deskTicket(String name, String tickets) {
        return feed(lines("agents"))
                .feed(lines(tickets))
                .exec(withSession(http(name).get("/desk/ticket/#{ticket}")));
    }

    private ChainBuilder thread(String name, String pages) {
        return feed(lines(pages))
                .feed(lines("sessions"))
                .exec(withSession(http(name).get("#{path}")));
    }

    /** An address nobody has asked for before, so that the page is made anew in a shop of any size. */
    private ChainBuilder firstTime() {
        return exec(session -> session.set("n", asked.incrementAndGet()));
    }

    private static ChainBuilder get(String name, String path) {
        return exec(http(name).get(path).check(status().is(200)));
    }

    private static HttpRequestActionBuilder withSession(HttpRequestActionBuilder request) {
        return request.header("Cookie", "atrium=#{session}").check(status().is(200));
    }

    private static HttpRequestActionBuilder withToken(HttpRequestActionBuilder request) {
        return request.header("Authorization", "Bearer #{token}").check(status().is(200));
    }

    private List<Map<String, Object>> records(String name) {
        return lines.computeIfAbsent(
                name, file -> csv(folder + "/" + file + ".csv").readRecords());
    }

    /** Lines of a file, at random; each file is read once. */
    private Iterator<Map<String, Object>> lines(String name) {
        List<Map<String, Object>> all = records(name);
        return Stream.generate(() -> all.get(ThreadLocalRandom.current().nextInt(all.size())))
                .iterator();
    }
}
