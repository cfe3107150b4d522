package org.atrium.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.atrium.testing.Api;
import org.atrium.testing.Json;
import org.atrium.testing.Mailbox;
import org.atrium.testing.Pages;
import org.atrium.testing.Person;
import org.atrium.testing.Review;

/** The customers who come during the load: registered, signed in, no newcomers in the community any more. */
final class Audience {

    static final int CUSTOMERS = 16;
    static final int ORDERS_EACH = 40;

    private Audience() {}

    /** The categories whose questions escalate in turn; the first one to warm the server up. */
    static final List<String> SWEPT =
            List.of("general", "kettles-and-coffee", "pans-and-knives", "appliances-and-parts");

    /**
     * A customer.
     *
     * @param token theirs, for the API
     * @param session theirs, for the pages
     * @param orders numbers of their orders
     */
    record Customer(Person person, String token, String session, List<String> orders) {}

    /**
     * Registers and signs them in, each with orders and a first post that a moderator approved; one more than
     * {@link #CUSTOMERS}, who comes last.
     */
    static List<Customer> come(Importing importing, ShopData data) {
        List<Person> people = new ArrayList<>();
        for (int i = 0; i <= CUSTOMERS; i++) {
            people.add(new Person("load-" + i + "@example.org", "a long password " + i, "Load " + i));
        }
        people.forEach(Audience::register);
        importing.take("orders", 0, (CUSTOMERS + 1) * ORDERS_EACH, number -> {
            String email = people.get(number / ORDERS_EACH).email();
            return data.order(number(number), email, number);
        });
        String thread = Api.visitor().get("/forum/threads?limit=1").expect(200).text("/items/0/id");
        List<Customer> customers = new ArrayList<>();
        for (int i = 0; i <= CUSTOMERS; i++) {
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
        return new Customer(person, token, session(person), orders);
    }

    /** The session of somebody who signs in by the form. */
    static String session(Person person) {
        return Pages.as(person).cookie("atrium").orElseThrow();
    }

    private static String number(int order) {
        return "BL-%05d".formatted(order);
    }

    /** Escalates the questions of one category, those that wait for a week. */
    static void switchEscalationOn(String category) {
        Map<String, Object> terms =
                Json.of("unansweredAfter", "P7D", "affected", 10, "enabled", true, "calendar", "24x7");
        Api.visitor()
                .signedInAs(Person.ADMIN)
                .put("/admin/escalation-rules/" + category, terms)
                .expect(200);
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
