package org.atrium.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.atrium.testing.Api;
import org.atrium.testing.Forum;
import org.atrium.testing.Json;
import org.atrium.testing.Merchant;
import org.atrium.testing.Person;
import org.atrium.testing.SearchWaiting;
import org.atrium.testing.SentMail;
import org.atrium.testing.Uploads;
import org.atrium.testing.inside.Eventually;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Who may do what over the API: for each object and each path to it, what a visitor, its owner, another customer, a
 * moderator, an agent and an administrator get. What is not theirs does not exist for them.
 */
@Tag("once")
@ArquillianTest
@RunAsClient
class ApiAccessHttpIT {

    private static final Map<String, Object> NOTHING = Json.of();

    private final Person owner = Person.aCustomer();
    private ApiViewers viewers;

    @BeforeEach
    void signIn() {
        viewers = new ApiViewers(owner, Person.aCustomer());
    }

    @AfterEach
    void nobodyGotWhatIsNotTheirs() {
        assertThat(viewers.asked()).isPositive();
        assertThat(viewers.wrong()).isEmpty();
    }

    //                                                     visitor, owner, other, moderator, agent, admin

    @Test
    void anAddress() {
        String path = "/me/addresses/"
                + viewers.owner().post("/me/addresses", address()).expect(201).text("/id");
        viewers.get("/me/addresses", 401, 200, 200, 200, 200, 200);
        viewers.act("POST", "/me/phone/code", NOTHING, 401, 409, 409, 409, 409, 409);
        viewers.act("POST", "/me/phone/confirmation", Json.of("code", ""), 401, 422, 422, 422, 422, 422);
        viewers.get(path, 401, 200, 404, 404, 404, 404);
        viewers.act("PUT", path, address(), 401, 200, 404, 404, 404, 404);
        viewers.act("DELETE", path, NOTHING, 401, 0, 404, 404, 404, 404);
        viewers.shows("/me/addresses", "Owner’s hill", false, true, false, false, false, false);
    }

    @Test
    void anOrder() {
        String number = Merchant.deliveredOrder(owner);
        viewers.get("/orders", 401, 200, 200, 200, 200, 200);
        viewers.get("/orders/" + number, 401, 200, 404, 404, 200, 200);
        viewers.shows("/orders", number, false, true, false, false, false, false);
        viewers.shows("/orders?q=" + number, number, false, true, false, false, false, false);
        viewers.act(
                "PUT", "/integration/orders/" + number, Merchant.order(number, owner), 401, 404, 404, 404, 404, 404);
    }

    @Test
    void aReturn() {
        String order = Merchant.deliveredOrder(owner);
        var line = viewers.owner().get("/orders/" + order).expect(200).at("/lines/0/id");
        Map<String, Object> request = Json.of(
                "order",
                order,
                "lines",
                List.of(Json.of("line", line, "quantity", 1, "reason", "DAMAGED", "resolution", "REFUND")));
        viewers.act("POST", "/returns", request, 401, 0, 404, 404, 404, 404);
        String number = viewers.owner().post("/returns", request).expect(201).text("/number");
        String desk = "/desk/returns/" + number;
        viewers.get("/returns/" + number, 401, 200, 404, 404, 404, 404);
        viewers.get(desk, 401, 404, 404, 404, 200, 200);
        viewers.get("/desk/returns", 401, 404, 404, 404, 200, 200);
        viewers.shows("/returns", number, false, true, false, false, false, false);
        viewers.shows("/desk/returns", number, false, false, false, false, true, true);
        viewers.act("POST", "/returns/" + number + "/cancellation", NOTHING, 401, 0, 404, 404, 404, 404);
        viewers.act("POST", desk + "/authorization", NOTHING, 401, 404, 404, 404, 0, 0);
        viewers.act("POST", desk + "/denial", Json.of("reason", "no"), 401, 404, 404, 404, 0, 0);
        viewers.act("POST", desk + "/receipt", Json.of("lines", List.of()), 401, 404, 404, 404, 0, 0);
        viewers.act("POST", desk + "/completion", NOTHING, 401, 404, 404, 404, 0, 0);
    }

    @Test
    void filesAreReadByWhoeverReadsWhatTheyHangOn() {
        Api owning = viewers.owner();
        String message = Uploads.picture(owning, "message.png");
        String ticket = owning.post(
                        "/tickets", Json.of("subject", "Kettle", "body", "It drips.", "files", List.of(message)))
                .expect(201)
                .text("/number");
        readFile(message, 404, 200, 404, 404, 200, 200);

        String note = Uploads.picture(viewers.agent(), "note.png");
        viewers.agent()
                .post(
                        "/desk/tickets/" + ticket + "/messages",
                        Json.of("body", "Look.", "visibility", "INTERNAL", "files", List.of(note)))
                .expect(201);
        readFile(note, 404, 404, 404, 404, 200, 200);

        String photo = Uploads.picture(owning, "photo.png");
        String order = Merchant.deliveredOrder(owner);
        var line = owning.get("/orders/" + order).expect(200).at("/lines/0/id");
        owning.post(
                        "/returns",
                        Json.of(
                                "order",
                                order,
                                "lines",
                                List.of(Json.of(
                                        "line", line, "quantity", 1, "reason", "DAMAGED", "resolution", "REFUND")),
                                "files",
                                List.of(photo)))
                .expect(201);
        readFile(photo, 404, 200, 404, 404, 200, 200);

        String shown = Uploads.picture(viewers.moderator(), "post.png");
        String thread = Forum.ask(viewers.moderator(), "Which kettle is it?", "There are several.");
        viewers.moderator()
                .post("/forum/threads/" + thread + "/posts", Json.of("body", "This one.", "files", List.of(shown)))
                .expect(201);
        readFile(shown, 200, 200, 200, 200, 200, 200);

        String drawn = Uploads.picture(viewers.moderator(), "draft.png");
        viewers.moderator()
                .post(
                        "/faq/articles",
                        Json.of(
                                "title",
                                "Kettles " + UUID.randomUUID(),
                                "body",
                                "![Kettle](/files/" + drawn + ")",
                                "status",
                                "DRAFT"))
                .expect(201);
        readFile(drawn, 404, 404, 404, 200, 200, 200);

        readFile(Uploads.picture(owning, "unsent.png"), 404, 200, 404, 404, 404, 404);

        String mailed = SentMail.from(owner.email()).text("It drips.").send().text("/ticket");
        viewers.get("/files/" + mailOf(mailed), 404, 404, 404, 404, 200, 200);
    }

    private String mailOf(String ticket) {
        return viewers.agent().get("/desk/tickets/" + ticket).expect(200).text("/messages/0/mail");
    }

    private void readFile(String file, int... statuses) {
        viewers.get("/files/" + file, statuses);
        viewers.get("/files/" + file + "/thumbnail", statuses);
    }

    @Test
    void aTicket() {
        String word = "w" + UUID.randomUUID().toString().substring(0, 8);
        String number = viewers.owner()
                .post("/tickets", Json.of("subject", "Kettle " + word, "body", "It hums."))
                .expect(201)
                .text("/number");
        String own = "/tickets/" + number;
        String desk = "/desk" + own;
        viewers.agent()
                .post(desk + "/messages", Json.of("body", "Only for you: lantern", "visibility", "PRIVATE"))
                .expect(201);
        viewers.agent()
                .post(desk + "/messages", Json.of("body", "Among us: turnip", "visibility", "INTERNAL"))
                .expect(201);
        viewers.get("/tickets", 401, 200, 200, 200, 200, 200);
        viewers.get("/desk/tickets", 401, 404, 404, 404, 200, 200);
        viewers.get(desk, 401, 404, 404, 404, 200, 200);
        viewers.shows(own, "lantern", false, true, false, false, false, false);
        viewers.shows(desk, "lantern", false, false, false, false, true, true);
        viewers.shows(desk, "turnip", false, false, false, false, true, true);
        assertThat(viewers.owner().get(own).expect(200).body()).doesNotContain("turnip");
        viewers.get(own, 401, 200, 404, 404, 404, 404);
        viewers.shows("/tickets", number, false, true, false, false, false, false);
        viewers.shows("/search?q=" + number, number, false, true, false, false, true, true);
        Eventually.so(
                "the ticket to be found",
                Duration.ofSeconds(20),
                () -> viewers.owner().get("/search?q=" + word).body().contains(number));
        viewers.shows("/search?q=" + word, number, false, true, false, false, true, true);
        viewers.shows("/suggestions?q=" + word, number, new boolean[6]);
        viewers.shows("/search?in=tickets&q=lantern", number, new boolean[6]);
        viewers.shows("/search?in=tickets&q=turnip", number, new boolean[6]);
        viewers.act("POST", own + "/messages", Json.of("body", "Me too"), 401, 201, 404, 404, 404, 404);
        viewers.act(
                "POST",
                desk + "/messages",
                Json.of("body", "No", "visibility", "PUBLIC"),
                401,
                404,
                404,
                404,
                201,
                201);
        viewers.act(
                "POST",
                desk + "/calls",
                Json.of("direction", "OUT", "outcome", "BUSY", "notes", "No"),
                401,
                404,
                404,
                404,
                201,
                201);
        viewers.act("POST", "/desk/tickets/calls", NOTHING, 401, 404, 404, 404, 422, 422);
        viewers.act("PATCH", desk, Json.of("priority", "HIGH"), 401, 404, 404, 404, 200, 200);
    }

    /** A first post is held until a moderator has seen it. */
    @Test
    void aHeldThread() {
        String word = "w" + UUID.randomUUID().toString().substring(0, 8);
        String id = viewers.owner()
                .post("/forum/threads", question(word))
                .expect(201)
                .text("/id");
        String path = "/forum/threads/" + id;
        viewers.get(path, 404, 200, 404, 200, 404, 200);
        viewers.get(path + "/posts", 404, 200, 404, 200, 404, 200);
        viewers.act("POST", path + "/posts", Json.of("body", "I see it"), 401, 0, 404, 0, 404, 0);
        viewers.shows("/forum/threads", word, false, true, false, false, false, false);
        viewers.shows("/search?q=" + word, word, false, false, false, false, false, false);
        viewers.shows("/suggestions?q=" + word, word, false, false, false, false, false, false);
        viewers.get("/moderation/queue", 401, 404, 404, 200, 404, 200);
        viewers.get("/moderation/log", 401, 404, 404, 200, 404, 200);
        viewers.shows("/moderation/queue?limit=100", word, false, false, false, true, false, true);
    }

    @Test
    void aPublishedThread() {
        String id = Api.visitor().get("/forum/threads").expect(200).text("/items/0/id");
        String path = "/forum/threads/" + id;
        viewers.get(path, 200, 200, 200, 200, 200, 200);
        viewers.get(path + "/posts", 200, 200, 200, 200, 200, 200);
        var post = Api.visitor().get(path + "/posts").at("/items/0/id");
        viewers.act("PATCH", "/forum/posts/" + post.asText(), Json.of("body", "Mine now"), 401, 404, 404, 0, 404, 0);
        viewers.act("POST", path + "/acceptance", Json.of("post", post), 401, 404, 404, 0, 0, 0);
    }

    @Test
    void anArticleNotYetPublished() {
        String word = "w" + UUID.randomUUID().toString().substring(0, 8);
        String category = Api.visitor().get("/faq/categories").expect(200).text("/items/0/slug");
        String slug = viewers.agent()
                .post(
                        "/faq/articles",
                        Json.of("title", "About " + word, "body", word, "category", category, "status", "DRAFT"))
                .expect(201)
                .text("/slug");
        String path = "/faq/articles/" + slug;
        viewers.get(path, 404, 404, 404, 200, 200, 200);
        viewers.act("POST", "/faq/articles", Json.of("title", "T", "body", "B"), 401, 404, 404, 0, 0, 0);
        viewers.act("PATCH", path, Json.of("title", "Mine"), 401, 404, 404, 0, 0, 0);
        viewers.shows("/faq/articles?q=" + word, word, false, false, false, false, false, false);
        viewers.shows("/search?q=" + word, word, false, false, false, false, false, false);
    }

    @Test
    void aPublishedArticle() {
        String word = "w" + UUID.randomUUID().toString().substring(0, 8);
        String category = Api.visitor().get("/faq/categories").expect(200).text("/items/0/slug");
        viewers.agent()
                .post("/faq/articles", Json.of("title", "About " + word, "body", "It is " + word, "category", category))
                .expect(201);
        SearchWaiting.await("the article to be found", "/search?q=" + word, answer -> answer.body()
                .contains(word));
        viewers.shows("/faq/articles?q=" + word, word, true, true, true, true, true, true);
        viewers.shows("/search?q=" + word, word, true, true, true, true, true, true);
    }

    @Test
    void administratorCalls() {
        viewers.get("/admin/accounts", 401, 404, 404, 404, 404, 200);
        viewers.get("/admin/escalation-rules", 401, 404, 404, 404, 404, 200);
        viewers.get("/admin/forum-categories/kitchen-table", 401, 404, 404, 404, 404, 200);
        viewers.act("PUT", "/admin/forum-categories/kitchen-table", NOTHING, 401, 404, 404, 404, 404, 422);
        viewers.get("/admin/faq-categories", 401, 404, 404, 404, 404, 200);
        viewers.get("/admin/forum-categories", 401, 404, 404, 404, 404, 200);
        viewers.act("POST", "/admin/faq-categories", Json.of("name", ""), 401, 404, 404, 404, 404, 422);
        viewers.act("POST", "/admin/forum-categories", Json.of("name", ""), 401, 404, 404, 404, 404, 422);
        viewers.get("/admin/api-clients", 401, 404, 404, 404, 404, 200);
        viewers.get("/admin/audit", 401, 404, 404, 404, 404, 200);
        viewers.get("/admin/mails", 401, 404, 404, 404, 404, 200);
        viewers.act("POST", "/admin/mails/0/take-in", NOTHING, 401, 404, 404, 404, 404, 404);
        viewers.act("POST", "/admin/mails/0/discard", NOTHING, 401, 404, 404, 404, 404, 404);
        viewers.act("POST", "/admin/accounts", Json.of("email", "x"), 401, 404, 404, 404, 404, 422);
    }

    @Test
    void apiClientCalls() {
        viewers.get("/integration/jobs/" + UUID.randomUUID(), 401, 404, 404, 404, 404, 404);
        viewers.sendLines("/integration/orders", 401, 404, 404, 404, 404, 404);
        viewers.sendLines("/integration/articles", 401, 404, 404, 404, 404, 404);
        viewers.sendLines("/integration/threads", 401, 404, 404, 404, 404, 404);
        viewers.send("/integration/mail", "message/rfc822", "", 401, 404, 404, 404, 404, 404);
        viewers.act("POST", "/integration/messages", NOTHING, 401, 404, 404, 404, 404, 404);
        viewers.send("/integration/messages/files", "text/plain", "x", 401, 404, 404, 404, 404, 404);
        viewers.get("/integration/messages/answers?channel=OTHER", 401, 404, 404, 404, 404, 404);
        viewers.act("POST", "/integration/messages/answers/1/reports", NOTHING, 401, 404, 404, 404, 404, 404);
        viewers.send(
                "/integration/twilio/messages", "application/x-www-form-urlencoded", "", 404, 404, 404, 404, 404, 404);
        viewers.send(
                "/integration/twilio/status", "application/x-www-form-urlencoded", "", 404, 404, 404, 404, 404, 404);
    }

    @Test
    void badTokenIsNotServedAsVisitor() {
        Api visitor = Api.visitor().with("Authorization", "Bearer not-a-token");
        visitor.get("/faq/categories").expect(401).header("WWW-Authenticate");
        visitor.get("/me").expect(401);
        viewers.get("/me", 401, 200, 200, 200, 200, 200);
        viewers.get("/me/notification-settings", 401, 200, 200, 200, 200, 200);
    }

    private static Map<String, Object> address() {
        return Json.of(
                "name",
                "O",
                "line1",
                "Owner’s hill 1",
                "postalCode",
                "10115",
                "city",
                "Berlin",
                "country",
                "DE",
                "default",
                false);
    }

    private static Map<String, Object> question(String word) {
        String category = Api.visitor().get("/forum/categories").expect(200).text("/items/0/slug");
        return Json.of("category", category, "kind", "QUESTION", "title", "Why " + word + "?", "body", "So " + word);
    }
}
