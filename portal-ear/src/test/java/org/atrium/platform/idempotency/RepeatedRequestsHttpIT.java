package org.atrium.platform.idempotency;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.atrium.testing.Answer;
import org.atrium.testing.Api;
import org.atrium.testing.Forum;
import org.atrium.testing.Json;
import org.atrium.testing.Person;
import org.atrium.testing.Support;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The first answer to a request is given again to whom it may still be given. */
@ArquillianTest
@Tag("builtin")
@RunAsClient
class RepeatedRequestsHttpIT {

    private final Api admin = Api.as(Person.ADMIN);
    private final Person lena = Person.aCustomer();
    private final String account = Api.as(lena).get("/me").expect(200).text("/id");

    @Test
    void lostRoleHidesTheStoredResponse() {
        roles("CUSTOMER", "AGENT");
        String ticket = Support.ask(Api.as(Person.CUSTOMER), "Kettle", "It stops.");
        Api agent = Api.as(lena).with("Idempotency-Key", UUID.randomUUID().toString());
        String note = note(agent, ticket).expect(201).body();

        roles("CUSTOMER");
        assertThat(note(agent, ticket).expect(404).body()).doesNotContain("owes us");

        roles("CUSTOMER", "AGENT", "MODERATOR");
        assertThat(note(agent, ticket).expect(201).body()).isEqualTo(note);
    }

    /** Here who lost the role may still call: what they were told with it is not told again. */
    @Test
    void storedResponseOfALostRoleIsHiddenDespiteAccess() {
        String thread = Forum.ask(Api.as(Person.SECOND), "Whose answer is it?", "Whoever reads it first.");
        roles("CUSTOMER", "MODERATOR");
        Api moderator = Api.as(lena).with("Idempotency-Key", UUID.randomUUID().toString());
        String said = reply(moderator, thread).expect(201).body();
        roles("CUSTOMER");
        assertThat(reply(moderator, thread).expect(404).body()).doesNotContain("as a moderator");
        roles("CUSTOMER", "MODERATOR");
        assertThat(reply(moderator, thread).expect(201).body()).isEqualTo(said);
    }

    private static Answer reply(Api author, String thread) {
        return author.post("/forum/threads/" + thread + "/posts", Json.of("body", "I say so as a moderator."));
    }

    private static Answer note(Api agent, String ticket) {
        return agent.post(
                "/desk/tickets/" + ticket + "/messages", Json.of("body", "He owes us one.", "visibility", "INTERNAL"));
    }

    private void roles(String... roles) {
        admin.patch("/admin/accounts/" + account, Json.of("roles", List.of(roles)))
                .expect(200);
    }
}
