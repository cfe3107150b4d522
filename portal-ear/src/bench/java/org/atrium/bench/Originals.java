package org.atrium.bench;

import java.util.List;
import java.util.Map;
import org.atrium.bench.Audience.Customer;
import org.atrium.testing.Api;
import org.atrium.testing.Json;
import org.atrium.testing.Person;
import org.atrium.testing.Support;

/** Writes through the portal what {@link BigData} multiplies: one of each kind. */
final class Originals {

    private static final int POSTS = 20;

    private final Importing importing;
    private final ShopData data;
    private final Api visitor = Api.visitor();
    private final Api agent = Api.as(Person.AGENT);

    Originals(Importing importing, ShopData data) {
        this.importing = importing;
        this.data = data;
    }

    /**
     * What was written.
     *
     * @param smallThread import id of a thread; so are those of the big one and the discussion
     * @param smallTicket number of a ticket; so are those of all others
     * @param bigCustomer address of the customer
     * @param question id of a thread
     */
    record Written(
            String smallThread,
            String bigThread,
            String smallTicket,
            String bigTicket,
            List<String> unsolvedTickets,
            String solvedTicket,
            String bigCustomer,
            String question,
            String discussion) {}

    Written write(List<Customer> customers, Customer bigCustomer) {
        importing.take("threads", 0, 3, number -> switch (number) {
            case 0 -> data.thread("small", number, POSTS);
            case 1 -> data.thread("big", number, POSTS);
            default -> data.thread("alone", number, 1);
        });
        Api asker = visitor.with("Authorization", "Bearer " + customers.get(0).token());
        String question = asker.post(
                        "/forum/threads",
                        Json.of(
                                "category",
                                Audience.SWEPT.get(0),
                                "kind",
                                "QUESTION",
                                "title",
                                "Does the lid have to whistle?",
                                "body",
                                data.reply(0)))
                .expect(201)
                .text("/id");
        return new Written(
                "bench-small",
                "bench-big",
                ticket(asker, "PENDING"),
                ticket(asker, "PENDING"),
                List.of(newTicket(asker), ticket(asker, "OPEN"), ticket(asker, "PENDING")),
                ticket(asker, "SOLVED"),
                bigCustomer.person().email(),
                question,
                "bench-alone");
    }

    private String newTicket(Api asker) {
        return Support.ask(asker, "The handle is loose", data.reply(1));
    }

    /** Three messages and a note, taken by an agent, and in some status. */
    private String ticket(Api asker, String status) {
        String ticket = newTicket(asker);
        agent.patch("/desk/tickets/" + ticket, Json.of("assignee", "me")).expect(200);
        answer(ticket, "INTERNAL", data.reply(2), null);
        answer(ticket, "PUBLIC", data.reply(3), "PENDING");
        asker.post("/tickets/" + ticket + "/messages", Json.of("body", data.reply(4)))
                .expect(201);
        answer(ticket, "PUBLIC", data.reply(5), status);
        return ticket;
    }

    private void answer(String ticket, String visibility, String body, String status) {
        Map<String, Object> message = Json.of("body", body, "visibility", visibility, "status", status);
        agent.post("/desk/tickets/" + ticket + "/messages", message).expect(201);
    }
}
