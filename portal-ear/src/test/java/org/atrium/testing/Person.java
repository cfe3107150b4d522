package org.atrium.testing;

import java.util.Map;
import java.util.UUID;

/**
 * Somebody who can sign in.
 *
 * @param email address
 * @param password as typed
 * @param name as others see it
 */
public record Person(String email, String password, String name) {

    private static final String DEMO_PASSWORD = "atrium-demo";

    /** People of the demo content. Others' tests use them too: count on none of their lists being empty or whole. */
    public static final Person CUSTOMER = demo("customer");

    public static final Person SECOND = demo("second");
    public static final Person MODERATOR = demo("moderator");
    public static final Person AGENT = demo("agent");
    public static final Person ADMIN = demo("admin");

    private static Person demo(String name) {
        return new Person(name + "@example.com", DEMO_PASSWORD, name);
    }

    /** Whether it is one of these, whom all tests share. */
    boolean isOfDemo() {
        return password.equals(DEMO_PASSWORD);
    }

    /** A new customer: registered, the address verified by the mailed link. */
    public static Person aCustomer() {
        return somebody().verified();
    }

    /** The same person, registered, the address verified by the mailed link. */
    public Person verified() {
        register();
        String token = Mailbox.await(email, "Confirm your e-mail address").token();
        Api.visitor().post("/accounts/verification", Json.of("token", token)).expect(204);
        return this;
    }

    /** Somebody the portal does not know yet. */
    public static Person somebody() {
        String id = UUID.randomUUID().toString().substring(0, 8);
        return new Person("p-" + id + "@example.org", "a long password " + id, "Person " + letters(id));
    }

    /** The same with letters for its digits, as names that differ in digits alone resemble each other. */
    public static String letters(String id) {
        return id.chars()
                .map(sign -> Character.isDigit(sign) ? "ghkpqrstuv".charAt(sign - '0') : sign)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** Asks for an account. */
    public Answer register() {
        Map<String, Object> request = Json.of("email", email, "password", password, "displayName", name);
        return Api.visitor().post("/accounts", request).expect(202);
    }
}
