package org.atrium.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.atrium.bench.Audience.Customer;
import org.atrium.testing.Answer;
import org.atrium.testing.Api;
import org.atrium.testing.Json;
import org.atrium.testing.Pages;
import org.atrium.testing.Person;

/**
 * What the load asks for, one CSV file a scenario, from which each request takes a line at random: every thread as
 * likely as every other. There are as many questions, customers and orders for a shop of any size: what is remembered of
 * them weighs the same in each.
 */
final class Targets {

    private static final int POPULAR = 200;
    private static final int QUESTIONS = 5_000;
    private static final int PAGES_OF_A_CATEGORY = 4;
    private static final int REPLIES = 1_000;

    private final Path folder;
    private final Api visitor = Api.visitor();
    private long smallThread;
    private long bigThread;

    Targets(Path folder) {
        this.folder = folder;
    }

    /** What is there before any of the big data. */
    void write(ShopData data, int articles, List<Customer> customers) throws IOException {
        Files.createDirectories(folder);
        List<JsonNode> threads = threads();
        List<String> paths =
                threads.stream().map(row -> row.at("/url").asText()).toList();
        write(
                "threads",
                "path,id",
                threads.stream()
                        .map(row ->
                                row.at("/url").asText() + "," + row.at("/id").asText())
                        .toList());
        write("popular", "path", paths.subList(0, Math.min(POPULAR, paths.size())));
        write("categories", "path", categoryPages());
        write("queries", "q", questions(number -> data.query(number, articles)));
        write("beginnings", "q", questions(number -> data.beginning(number, articles)));
        writeCustomers("sessions", customers);
        writeAgents();
        write(
                "orders",
                "token,session,order",
                customers.stream()
                        .flatMap(customer -> customer.orders().stream()
                                .map(order -> customer.token() + "," + customer.session() + "," + order))
                        .toList());
        List<JsonNode> open = threads.stream()
                .filter(row ->
                        !row.at("/locked").asBoolean() && !row.at("/archived").asBoolean())
                .toList();
        write(
                "replies",
                "token,thread,body",
                IntStream.range(0, REPLIES)
                        .mapToObj(number -> reply(number, open, customers, data))
                        .toList());
    }

    /** Tells which threads are compared. */
    void choose(long small, long big) {
        smallThread = small;
        bigThread = big;
    }

    /** The big twins and the small ones; each page was looked at once and shows whoever signed in. */
    void writeTwins(Customer bigCustomer, Originals.Written written) throws IOException {
        writeCustomers("big-customer", List.of(bigCustomer));
        write("small-thread", "path", pages(smallThread));
        write("big-thread", "path", pages(bigThread));
        write("small-ticket", "ticket", List.of(written.smallTicket()));
        write("big-ticket", "ticket", List.of(written.bigTicket()));
        check(bigCustomer.person(), "/", "/orders", "/tickets", "/forum/thread/" + bigThread);
        check(Person.AGENT, "/desk", "/desk/ticket/" + written.bigTicket());
    }

    private void writeAgents() throws IOException {
        String token = visitor.post(
                        "/sessions", Json.of("email", Person.AGENT.email(), "password", Person.AGENT.password()))
                .expect(201)
                .text("/token");
        write("agents", "session,token", List.of(Audience.session(Person.AGENT) + "," + token));
    }

    /** The tickets an agent may open. */
    void writeTickets(List<String> tickets) throws IOException {
        write("tickets", "ticket", tickets);
    }

    private void writeCustomers(String name, List<Customer> customers) throws IOException {
        write(
                name,
                "token,session",
                customers.stream()
                        .map(customer -> customer.token() + "," + customer.session())
                        .toList());
    }

    private static void check(Person person, String... paths) {
        Pages pages = Pages.as(person);
        for (String path : paths) {
            Answer answer = pages.get(path);
            if (answer.status() == 301 || answer.status() == 302 || answer.status() == 308) {
                answer = pages.get(URI.create(answer.header("Location")).getRawPath());
            }
            if (!answer.expect(200).body().contains("/signout")) {
                throw new IllegalStateException(path + " shows nobody signed in");
            }
        }
    }

    /** The addresses of all pages of a thread. */
    private List<String> pages(long thread) {
        String path = visitor.get("/forum/threads/" + thread).expect(200).text("/url");
        List<String> pages = new ArrayList<>(List.of(path));
        String list = "/forum/threads/" + thread + "/posts";
        JsonNode next = visitor.get(list).expect(200).at("/next");
        while (!next.isNull()) {
            String cursor = "?cursor=" + encoded(next.asText());
            pages.add(path + cursor);
            next = visitor.get(list + cursor).expect(200).at("/next");
        }
        return pages;
    }

    private List<JsonNode> threads() {
        List<JsonNode> all = new ArrayList<>();
        String cursor = "";
        while (cursor != null) {
            JsonNode page = visitor.get("/forum/threads?limit=100&cursor=" + cursor)
                    .expect(200)
                    .json();
            page.at("/items").forEach(all::add);
            cursor = page.at("/next").isNull() ? null : page.at("/next").asText();
        }
        return all;
    }

    /** The first pages of each category, and its solved questions. */
    private List<String> categoryPages() {
        List<String> paths = new ArrayList<>();
        for (JsonNode category : visitor.get("/forum/categories").expect(200).at("/items")) {
            String slug = category.at("/slug").asText();
            String path = "/forum/category/" + slug;
            paths.add(path);
            paths.add(path + "?show=solved");
            String cursor = "";
            for (int i = 1; i < PAGES_OF_A_CATEGORY && cursor != null; i++) {
                JsonNode next = visitor.get("/forum/threads?limit=20&category=" + slug + "&cursor=" + cursor)
                        .expect(200)
                        .at("/next");
                cursor = next.isNull() ? null : next.asText();
                if (cursor != null) {
                    paths.add(path + "?cursor=" + encoded(cursor));
                }
            }
        }
        return paths;
    }

    private static List<String> questions(java.util.function.IntFunction<String> made) {
        return IntStream.range(0, QUESTIONS)
                .mapToObj(made)
                .map(Targets::encoded)
                .toList();
    }

    private static String reply(int number, List<JsonNode> threads, List<Customer> customers, ShopData data) {
        Customer customer = customers.get(number % customers.size());
        JsonNode thread = threads.get((int) (number * 7919L % threads.size()));
        String body = data.reply(number).replace("\n", "\\n").replace("\"", "");
        return customer.token() + "," + thread.at("/id").asText() + ",\"" + body + "\"";
    }

    private static String encoded(String words) {
        return URLEncoder.encode(words, StandardCharsets.UTF_8);
    }

    /** Writes a file of them. */
    void write(String name, String header, List<String> lines) throws IOException {
        List<String> all = new ArrayList<>();
        all.add(header);
        all.addAll(lines);
        Files.write(folder.resolve(name + ".csv"), all);
    }
}
