package org.atrium.testing;

/** What customers and support write to each other: {@code Support.reply(agent, Support.ask(nora, "Kettle", "It stops."), …)}. */
public final class Support {

    private Support() {}

    /** Asks support; gives the ticket's number. */
    public static String ask(Api customer, String subject, String body) {
        return customer.post("/tickets", Json.of("subject", subject, "body", body))
                .expect(201)
                .text("/number");
    }

    /** Asks support about a thread; gives the number of its ticket. */
    public static String escalate(Api asker, String thread) {
        return asker.post("/forum/threads/" + thread + "/escalation")
                .expect(201)
                .text("/ticket");
    }

    /** Writes in a ticket as support, to be read by those a visibility says. */
    public static Answer reply(Api agent, String ticket, String visibility, String body) {
        return agent.post("/desk/tickets/" + ticket + "/messages", Json.of("body", body, "visibility", visibility))
                .expect(201);
    }

    /** Answers in a ticket for everybody, and says what state it is in now. */
    public static Answer answer(Api agent, String ticket, String status, String body) {
        return agent.post(
                        "/desk/tickets/" + ticket + "/messages",
                        Json.of("body", body, "visibility", "PUBLIC", "status", status))
                .expect(201);
    }
}
