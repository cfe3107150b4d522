package org.atrium.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.atrium.testing.Api;
import org.atrium.testing.Json;
import org.atrium.testing.Mailbox;
import org.atrium.testing.Person;
import org.atrium.testing.Review;

/** The customers who come during the load: registered, signed in, no newcomers in the community any more. */
final class Audience {

    static final int CUSTOMERS = 16;
    static final int ORDERS_EACH = 40;

    private Audience() {}

    /** A customer, a token that is theirs, and the numbers of their orders. */
    record Customer(Person person, String token, List<String> orders) {}

    /** Registers and signs them in, each with orders and a first post that a moderator approved. */
    static List<Customer> come(Importing importing, ShopData data) {
        List<Person> people = new ArrayList<>();
        for (int i = 0; i < CUSTOMERS; i++) {
            people.add(new Person("load-" + i + "@example.org", "a long password " + i, "Load " + i));
        }
        people.forEach(Audience::register);
        importing.take("orders", 0, CUSTOMERS * ORDERS_EACH, number -> {
            String email = people.get(number / ORDERS_EACH).email();
            return data.order(number(number), email, number);
        });
        String thread = Api.visitor().get("/forum/threads?limit=1").expect(200).text("/items/0/id");
        List<Customer> customers = new ArrayList<>();
        for (int i = 0; i < CUSTOMERS; i++) {
            customers.add(customer(people.get(i), i, thread));
        }
        return customers;
    }

    private static void register(Person person) {
        person.register();
        String token = Mailbox.await(person.email(), "").token();
        Api.visitor().post("/accounts/verification", Json.of("token", token)).expect(204);
    }

    private static Customer customer(Person person, int place, String thread) {
        String token = Api.visitor()
                .post("/sessions", Json.of("email", person.email(), "password", person.password()))
                .expect(201)
                .text("/token");
        String post = Api.visitor()
                .with("Authorization", "Bearer " + token)
                .post("/forum/threads/" + thread + "/posts", Json.of("body", "A first post."))
                .expect(201)
                .text("/id");
        Review.judge(post, "APPROVE", null, null);
        List<String> orders = new ArrayList<>();
        for (int i = place * ORDERS_EACH; i < (place + 1) * ORDERS_EACH; i++) {
            orders.add(number(i));
        }
        return new Customer(person, token, orders);
    }

    private static String number(int order) {
        return "BL-%05d".formatted(order);
    }

    /** Keeps imported questions with the community: nothing else works while the load is measured. */
    static void switchEscalationOff() {
        Api admin = Api.visitor().signedInAs(Person.ADMIN);
        for (JsonNode rule : admin.get("/admin/escalation-rules").expect(200).at("/items")) {
            Map<String, Object> terms =
                    Json.of("enabled", false, "calendar", rule.at("/calendar").asText());
            admin.put("/admin/escalation-rules/" + rule.at("/category").asText(), terms)
                    .expect(200);
        }
    }
}
