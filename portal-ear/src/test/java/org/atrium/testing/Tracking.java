package org.atrium.testing;

import java.util.Map;

/** Looking an order up as a guest does. */
public final class Tracking {

    private Tracking() {}

    /** The order's page, or the form again with the refusal. */
    public static Answer look(Pages visitor, String number, String email, String postcode) {
        Answer answer = visitor.submit(
                "/orders/track", "form", Map.of("number", number, "email", email, "postalCode", postcode));
        return answer.status() == 302 ? visitor.get("/orders/tracked").expect(200) : answer;
    }
}
