package org.atrium.bench;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import org.atrium.testing.Json;

/**
 * An invented shop's documents, in the shape of the import API. The same number always makes the same document (its
 * times are relative to the start of the run), so that a larger shop holds everything a smaller one does.
 */
final class ShopData {

    static final int POSTS = 10;

    private static final List<String> FORUM =
            List.of("kettles-and-coffee", "pans-and-knives", "appliances-and-parts", "orders-and-delivery", "general");
    private static final List<String> HELP =
            List.of("Orders and payment", "Delivery", "Returns and refunds", "Use and care", "Warranty and parts");
    private static final List<String> CITIES = List.of("Berlin", "Warszawa", "Lyon", "Porto", "Graz", "Gent", "Malmö");
    private static final int PEOPLE = 5_000;

    private final Vocabulary vocabulary = new Vocabulary();
    private final Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);

    /** A question or a discussion, with nine replies by others; three questions of five are solved. */
    Map<String, Object> thread(int number) {
        return thread(Integer.toString(number), number, POSTS);
    }

    /** The same under another name, with another number of posts. */
    Map<String, Object> thread(String id, int number, int posts) {
        var random = random("thread", number);
        Instant asked = now.minus(Duration.ofMinutes(random.nextLong(60L * 24 * 700) + 60 * 24));
        List<Map<String, Object>> replies = new ArrayList<>();
        Instant at = asked;
        int accepted = random.nextInt(5) < 3 ? random.nextInt(1, Math.max(2, posts - 1)) : -1;
        for (int i = 0; i < posts - 1; i++) {
            at = past(at.plus(Duration.ofMinutes(random.nextLong(1, 150))));
            replies.add(Json.of(
                    "author", author(random),
                    "createdAt", at.toString(),
                    "accepted", i == accepted,
                    "body", vocabulary.text(random, 1, 4)));
        }
        return Json.of(
                "id", "bench-" + id,
                "title", title(random),
                "author", author(random),
                "createdAt", asked.toString(),
                "category", FORUM.get(random.nextInt(FORUM.size())),
                "kind", random.nextInt(5) == 0 ? "DISCUSSION" : "QUESTION",
                "tags", List.of(vocabulary.word(random), vocabulary.word(random)),
                "body", vocabulary.text(random, 2, 5),
                "posts", replies);
    }

    Map<String, Object> article(int number) {
        var random = random("article", number);
        return Json.of(
                "id", "bench-" + number,
                "title", title(random),
                "category", HELP.get(random.nextInt(HELP.size())),
                "body", vocabulary.text(random, 4, 12));
    }

    /** The title of an article, for those who look for it. */
    String titleOfArticle(int number) {
        return title(random("article", number));
    }

    /** An order of one of the shop's many customers, who have no account. */
    Map<String, Object> order(int number) {
        int customer = random("customer", number).nextInt(PEOPLE * 4);
        return order("BN-%07d".formatted(number), "bench-" + customer, "bench-" + customer + "@example.net", number);
    }

    /** One of the many orders of somebody who has one. */
    Map<String, Object> order(String number, String email, int seed) {
        return order(number, "bench-" + email, email, -1 - seed);
    }

    private Map<String, Object> order(String number, String reference, String email, int seed) {
        var random = random("order", seed);
        Instant placed = now.minus(Duration.ofMinutes(random.nextLong(60L * 24 * 700)));
        String status = List.of("PLACED", "CONFIRMED", "PACKED", "SHIPPED", "DELIVERED", "DELIVERED", "DELIVERED")
                .get(random.nextInt(7));
        Instant changed = past(placed.plus(Duration.ofHours(random.nextLong(1, 120))));
        boolean sent = status.equals("SHIPPED") || status.equals("DELIVERED");
        List<Map<String, Object>> lines = new ArrayList<>();
        BigDecimal total = BigDecimal.ZERO;
        int count = random.nextInt(1, 4);
        for (int i = 0; i < count; i++) {
            int quantity = random.nextInt(1, 4);
            BigDecimal price = BigDecimal.valueOf(random.nextLong(290, 19_900), 2);
            total = total.add(price.multiply(BigDecimal.valueOf(quantity)));
            lines.add(Json.of(
                    "sku",
                    "SKU-" + random.nextInt(3_000),
                    "name",
                    vocabulary.phrase(random, 2, 5),
                    "category",
                    vocabulary.word(random),
                    "quantity",
                    quantity,
                    "unitPrice",
                    price.toPlainString(),
                    "returnable",
                    random.nextInt(10) > 0));
        }
        return Json.of(
                "number",
                number,
                "customer",
                Json.of("ref", reference, "email", email),
                "status",
                status,
                "placedAt",
                placed.toString(),
                "updatedAt",
                changed.toString(),
                "promisedBy",
                placed.plus(Duration.ofDays(7)).toString(),
                "deliveredAt",
                status.equals("DELIVERED") ? changed.toString() : null,
                "currency",
                "EUR",
                "total",
                total.toPlainString(),
                "shippingAddress",
                address(random),
                "lines",
                lines,
                "shipments",
                sent ? List.of(parcel(random, placed, changed, status)) : List.of());
    }

    /** The portal takes nothing that is said to happen later. */
    private Instant past(Instant at) {
        return at.isAfter(now) ? now : at;
    }

    private Map<String, Object> address(SplittableRandom random) {
        return Json.of(
                "name", vocabulary.phrase(random, 2, 2),
                "line1", vocabulary.phrase(random, 1, 1) + " street " + random.nextInt(1, 200),
                "postalCode", "%05d".formatted(random.nextInt(100_000)),
                "city", CITIES.get(random.nextInt(CITIES.size())),
                "country", "DE");
    }

    private static Map<String, Object> parcel(SplittableRandom random, Instant placed, Instant changed, String status) {
        Instant handed = placed.plus(Duration.between(placed, changed).dividedBy(2));
        return Json.of(
                "carrier",
                "Swiftpost",
                "trackingNumber",
                "SW%010d".formatted(random.nextLong(10_000_000_000L)),
                "shippedAt",
                handed.toString(),
                "events",
                List.of(
                        Json.of("at", handed.toString(), "status", "IN_TRANSIT", "place", "Depot 4"),
                        Json.of(
                                "at",
                                changed.toString(),
                                "status",
                                status.equals("DELIVERED") ? "DELIVERED" : "IN_TRANSIT",
                                "place",
                                CITIES.get(random.nextInt(CITIES.size())))));
    }

    /** What somebody asks for who knows some words of an article's title, one time in five mistyped. */
    String query(int number, int articles) {
        var random = random("query", number);
        String[] words = titleOfArticle(random.nextInt(articles))
                .toLowerCase(Locale.ROOT)
                .split(" ");
        List<String> asked = new ArrayList<>();
        int wanted = random.nextInt(2, 5);
        for (int i = 0; i < wanted; i++) {
            asked.add(words[random.nextInt(words.length)]);
        }
        String question = String.join(" ", asked);
        if (random.nextInt(5) == 0) {
            int at = random.nextInt(question.length());
            question = question.substring(0, at) + question.substring(at + 1);
        }
        return question.strip();
    }

    /** The beginning of such a title, as it is being typed. */
    String beginning(int number, int articles) {
        var random = random("beginning", number);
        String title = titleOfArticle(random.nextInt(articles)).toLowerCase(Locale.ROOT);
        return title.substring(0, random.nextInt(3, Math.min(30, title.length())))
                .strip();
    }

    /** Three to five words of a title, in any order. */
    String newQuestion(int number, int articles) {
        var random = random("new question", number);
        List<String> words = new ArrayList<>(List.of(titleOfArticle(random.nextInt(articles))
                .toLowerCase(Locale.ROOT)
                .split(" ")));
        List<String> asked = new ArrayList<>();
        int wanted = random.nextInt(3, 6);
        for (int i = 0; i < wanted; i++) {
            asked.add(words.remove(random.nextInt(words.size())));
        }
        return String.join(" ", asked);
    }

    /** A question whose last word is not complete yet. */
    String begun(String question, int number) {
        int last = question.lastIndexOf(' ') + 1;
        int typed = random("begun", number).nextInt(question.length() - last) + 1;
        return question.substring(0, last + typed);
    }

    /** What somebody replies. */
    String reply(int number) {
        return vocabulary.text(random("reply", number), 1, 3);
    }

    private String title(SplittableRandom random) {
        return vocabulary.phrase(random, 5, 11);
    }

    private static String author(SplittableRandom random) {
        return "bench author " + random.nextInt(PEOPLE);
    }

    private static SplittableRandom random(String kind, int number) {
        return new SplittableRandom(kind.hashCode() * 1_000_003L + number);
    }
}
