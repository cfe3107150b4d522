package org.atrium.statements;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.atrium.testing.Api;
import org.atrium.testing.Forum;
import org.atrium.testing.Imports;
import org.atrium.testing.Json;
import org.atrium.testing.Merchant;
import org.atrium.testing.Pages;
import org.atrium.testing.Person;
import org.atrium.testing.Review;
import org.atrium.testing.Support;
import org.atrium.testing.inside.Eventually;

/**
 * A customer with a number of orders, returns, tickets, threads and addresses, and as many threads and articles of
 * others under a word of its own. The first order has as many lines, the first ticket as many messages, the
 * first thread as many replies: what a page shows one of in one portion, it shows twenty of in another.
 */
final class Portion {

    private final int size;
    private final Person person = Person.aCustomer();
    private final String word = "w" + UUID.randomUUID().toString().substring(0, 8);
    private final Api api = Api.as(person);
    private final Api agent = Api.as(Person.AGENT);
    private final Pages pages = Pages.as(person);

    private final Map<String, String> names = new HashMap<>();

    Portion(int size) {
        this.size = size;
        names.put("word", word);
        names.put("account", api.get("/me").expect(200).text("/id"));
        bringOrdersAndReturns();
        writeTickets();
        names.put(
                "address",
                each(i -> api.post("/me/addresses", addressDetails())
                                .expect(201)
                                .text("/id"))
                        .get(0));
        askQuestions();
        bringTalksAndArticles();
    }

    private void bringOrdersAndReturns() {
        List<String> orders = each(i -> i == 0 ? longOrder() : Merchant.deliveredOrder(person));
        names.put("order", orders.get(0));
        names.put("return", each(i -> returnOf(orders.get(i))).get(0));
    }

    private void writeTickets() {
        List<String> tickets = each(i -> Support.ask(api, "Kettle " + word, "It hums"));
        tickets.forEach(ticket -> answer(ticket, "PRIVATE"));
        IntStream.range(1, size).forEach(i -> answer(tickets.get(0), i % 2 == 0 ? "PRIVATE" : "INTERNAL"));
        names.put("ticket", tickets.get(0));
    }

    /** The first is held until a moderator has seen it; all of them are in the list of the customer's own. */
    private void askQuestions() {
        String first = ask();
        names.put("post", Forum.firstPost(api, first));
        Review.approve(names.get("post"));
        IntStream.range(1, size).forEach(i -> ask());
    }

    private void bringTalksAndArticles() {
        Imports.importLines("threads", each(this::talk));
        names.put("thread", api.get("/forum/threads?tag=" + word).expect(200).text("/items/0/id"));
        Imports.importLines("articles", each(this::article));
        names.put("faqCategory", "category-" + word);
        names.put("article", "article-0-of-" + word);
        Eventually.so(
                "what was written to be found",
                Duration.ofSeconds(20),
                () -> found("faq") == size && found("tickets") == size);
    }

    private int found(String kind) {
        return api.get("/search?in=" + kind + "&limit=100&q=" + word)
                .expect(200)
                .at("/items")
                .size();
    }

    Api api() {
        return api;
    }

    Pages pages() {
        return pages;
    }

    /** A path with the names of this portion's things in it: {@code /orders/{order}}. */
    String path(String pattern) {
        String path = pattern;
        for (var name : names.entrySet()) {
            path = path.replace("{" + name.getKey() + "}", name.getValue());
        }
        return path;
    }

    private <T> List<T> each(IntFunction<T> make) {
        return IntStream.range(0, size).mapToObj(make).toList();
    }

    private String longOrder() {
        String number = "IT-" + word.toUpperCase(Locale.ROOT);
        Map<String, Object> order = Merchant.order(number, person);
        order.put("lines", each(i -> Merchant.line("KET-" + i, "Kettle " + i, 2, "49.00")));
        order.put("shipments", each(i -> Merchant.shipment("SW" + number + i, Instant.now())));
        Api.merchant().put("/integration/orders/" + number, order).expect(201);
        return number;
    }

    private String returnOf(String order) {
        List<Object> lines = new ArrayList<>();
        for (JsonNode line : api.get("/orders/" + order).expect(200).at("/lines")) {
            lines.add(Json.of("line", line.at("/id"), "quantity", 1, "reason", "DAMAGED", "resolution", "REFUND"));
        }
        return api.post("/returns", Json.of("order", order, "lines", lines))
                .expect(201)
                .text("/number");
    }

    private void answer(String ticket, String visibility) {
        Support.reply(agent, ticket, visibility, "Look inside");
    }

    private String ask() {
        return Forum.ask(api, "Why does it hum " + word, "It hums");
    }

    /** A thread of others, each by somebody else; the first is the latest and has replies, each by somebody else. */
    private Map<String, Object> talk(int index) {
        Instant at = Instant.now().minus(Duration.ofHours(index + 1L));
        return Json.of(
                "id",
                word + index,
                "title",
                "Talk of " + word,
                "author",
                word + " author " + index,
                "createdAt",
                at.toString(),
                "tags",
                List.of(word),
                "body",
                "About " + word,
                "posts",
                index > 0
                        ? List.of()
                        : each(i -> Json.of(
                                "author",
                                word + " helper " + i,
                                "createdAt",
                                at.plusSeconds(i + 1L).toString(),
                                "accepted",
                                i == 0,
                                "body",
                                "Helps with " + word)));
    }

    private Map<String, Object> article(int index) {
        return Json.of(
                "id",
                word + index,
                "title",
                "Article " + index + " of " + word,
                "body",
                "About " + word,
                "category",
                "Category " + word);
    }

    private static Map<String, Object> addressDetails() {
        return Json.of("name", "N", "line1", "Hill 1", "postalCode", "10115", "city", "B", "country", "DE");
    }
}
