package org.atrium.platform.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.atrium.testing.Api;
import org.atrium.testing.EventStream;
import org.atrium.testing.Json;
import org.atrium.testing.Mailbox;
import org.atrium.testing.Person;
import org.atrium.testing.browser.PortalServer;
import org.atrium.testing.browser.PortalServer.Ports;
import org.atrium.testing.inside.Eventually;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** A portal without demo content, from what a shop can do right after it has installed it until an operator stops it. */
@Tag("startup")
@TestMethodOrder(OrderAnnotation.class)
class FirstStartIT {

    private static final Duration LIMIT = Duration.ofSeconds(20);
    private static final Person ADMIN = new Person("first@example.org", "the first password", "first");

    private static Ports ports;
    private static PortalServer server;

    @BeforeAll
    static void start() throws IOException {
        ports = Ports.free();
        server = PortalServer.startEmpty(
                "first", ports, Map.of("PORTAL_ADMIN_EMAIL", ADMIN.email(), "PORTAL_ADMIN_PASSWORD", ADMIN.password()));
    }

    @AfterAll
    static void close() {
        server.close();
    }

    @Test
    @Order(1)
    void administratorPublishesAndCustomerAsks() {
        Api visitor = Api.at(ports.portal());

        visitor.signedInAs(ADMIN)
                .post("/faq/articles", Json.of("title", "When are you open?", "body", "From nine to five."))
                .expect(201);
        assertThat(visitor.get("/faq/articles/when-are-you-open").expect(200).text("/html"))
                .contains("From nine to five.");

        Person nora = Person.somebody();
        visitor.post(
                        "/accounts",
                        Json.of("email", nora.email(), "password", nora.password(), "displayName", nora.name()))
                .expect(202);
        String token = Mailbox.await(server.mails(), nora.email()).token();
        visitor.post("/accounts/verification", Json.of("token", token)).expect(204);
        visitor.signedInAs(nora)
                .post(
                        "/forum/threads",
                        Json.of(
                                "category",
                                onlySlug(visitor, "/forum/categories"),
                                "kind",
                                "QUESTION",
                                "title",
                                "Do you repair kettles?",
                                "body",
                                "Mine leaks at the spout."))
                .expect(201);

        visitor.with("Authorization", "Bearer " + System.getenv("PORTAL_API_KEY"))
                .send(
                        "POST",
                        "/integration/articles",
                        "application/x-ndjson",
                        "{\"id\":\"1\",\"title\":\"Parcels\",\"body\":\"By post.\",\"category\":\"Delivery\"}\n"
                                + "{\"id\":\"2\",\"title\":\"Paying\",\"body\":\"By card.\"}")
                .expect(202);
        Eventually.so("the import's category beside the first one", LIMIT, () -> visitor.get("/faq/categories")
                .json()
                .findValuesAsText("slug")
                .equals(List.of("general", "delivery")));
    }

    /** An operator's stop takes no new requests and finishes those that run; streams of events, which never finish, end. */
    @Test
    @Order(2)
    void runningRequestsFinishAndStreamsEndOnShutdown() throws IOException {
        try (EventStream stream = Api.at(ports.portal()).signedInAs(ADMIN).listen("/me/stream");
                RunningRequest request = RunningRequest.of(ports)) {
            server.requestStop();
            Eventually.so("the stream to end", LIMIT, stream::hasEnded);
            Eventually.so("new requests to be refused", LIMIT, () -> !takesRequests());
            assertThat(server.isRunning()).isTrue();
            assertThat(request.finish()).containsExactly("HTTP/1.1 201 Created");
            Eventually.so("the server to be gone", LIMIT, () -> !server.isRunning());
        }
    }

    private static boolean takesRequests() {
        try {
            return Api.at(ports.portal()).get("/faq/categories").status() == 200;
        } catch (UncheckedIOException gone) {
            return false;
        }
    }

    private static String onlySlug(Api visitor, String categories) {
        List<String> slugs = visitor.get(categories).expect(200).json().findValuesAsText("slug");
        assertThat(slugs).hasSize(1);
        return slugs.get(0);
    }
}
