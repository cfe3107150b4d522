package org.atrium.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.atrium.access.Readers.SIGN_IN;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.atrium.testing.Answer;
import org.atrium.testing.Api;
import org.atrium.testing.Forum;
import org.atrium.testing.Json;
import org.atrium.testing.Mailbox;
import org.atrium.testing.Merchant;
import org.atrium.testing.Pages;
import org.atrium.testing.Person;
import org.atrium.testing.Review;
import org.atrium.testing.SearchWaiting;
import org.atrium.testing.Sitemaps;
import org.atrium.testing.Support;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Who may open which page: for each object and each page that leads to it, what a visitor, its owner, another customer,
 * a moderator, an agent and an administrator get. What is not theirs does not exist for them, nor is it found by its
 * words.
 */
@Tag("once")
@ArquillianTest
@RunAsClient
class PageAccessHttpIT {

    private final Person owner = Person.aCustomer();
    private final Api api = Api.as(owner);
    private final Api agent = Api.as(Person.AGENT);
    private final String word = "w" + UUID.randomUUID().toString().substring(0, 8);
    private Readers readers;

    @BeforeEach
    void signIn() {
        readers = new Readers(owner, Person.aCustomer());
    }

    @AfterEach
    void nobodyGotWhatIsNotTheirs() {
        assertThat(readers.asked()).isPositive();
        assertThat(readers.wrong()).isEmpty();
    }

    //                                                     visitor, owner, other, moderator, agent, admin

    @Test
    void anAddress() {
        String path = "/account/address/"
                + api.post("/me/addresses", address("Hill of " + word))
                        .expect(201)
                        .text("/id");
        readers.open("/account/addresses", SIGN_IN, 200, 200, 200, 200, 200);
        readers.open("/account/address", SIGN_IN, 200, 200, 200, 200, 200);
        readers.open(path, SIGN_IN, 200, 404, 404, 404, 404);
        readers.shows(path, word, false, true, false, false, false, false);
        readers.shows("/account/addresses", word, false, true, false, false, false, false);
    }

    /** The page that is shown is not the one that is saved: the form goes to an address that is another's. */
    @Test
    void addressOfAnotherAccountThroughOwnForm() {
        String theirs = api.post("/me/addresses", address("Hill of " + word))
                .expect(201)
                .text("/id");
        readers.other()
                .submit("/account/address", "form", "/account/address/" + theirs, Map.of("line1", "Mine now"))
                .expect(404);
        readers.shows("/account/addresses", word, false, true, false, false, false, false);
        readers.hide("/account/addresses", "Mine now");
    }

    @Test
    void anOrder() {
        String number = Merchant.deliveredOrder(owner);
        readers.open("/orders", SIGN_IN, 200, 200, 200, 200, 200);
        readers.open("/orders/" + number, SIGN_IN, 200, 404, 404, 200, 200);
        readers.open("/orders/order/" + number, SIGN_IN, 200, 404, 404, 200, 200);
        readers.open("/returns/new/" + number, SIGN_IN, 200, 404, 404, 404, 404);
        readers.shows("/returns/choose", "/returns/new/" + number, false, true, false, false, false, false);
        readers.shows("/orders", number, false, true, false, false, false, false);
        readers.shows("/orders?q=" + number, "/orders/" + number, false, true, false, false, false, false);
        readers.shows("/search?q=" + number, "/orders/" + number, false, true, false, false, false, false);
        readers.shows("/", number, false, true, false, false, false, false);
    }

    @Test
    void aReturn() {
        String number = aReturnOf(Merchant.deliveredOrder(owner));
        readers.open("/returns", SIGN_IN, 200, 200, 200, 200, 200);
        readers.open("/returns/choose", SIGN_IN, 200, 200, 200, 200, 200);
        readers.open("/returns/" + number, SIGN_IN, 200, 404, 404, 404, 404);
        readers.open("/returns/return/" + number, SIGN_IN, 200, 404, 404, 404, 404);
        readers.open("/desk/returns", SIGN_IN, 404, 404, 404, 200, 200);
        readers.open("/desk/return/" + number, SIGN_IN, 404, 404, 404, 200, 200);
        readers.shows("/returns", number, false, true, false, false, false, false);
    }

    @Test
    void aTicket() {
        String number = aTicketSaying("It says " + word);
        Support.reply(agent, number, "PRIVATE", "private" + word);
        Support.reply(agent, number, "INTERNAL", "internal" + word);
        String own = "/tickets/" + number;
        String desk = "/desk/ticket/" + number;
        readers.open("/tickets", SIGN_IN, 200, 200, 200, 200, 200);
        readers.open("/desk", SIGN_IN, 404, 404, 404, 200, 200);
        readers.open("/desk?view=all", SIGN_IN, 404, 404, 404, 200, 200);
        readers.open(own, SIGN_IN, 200, 404, 404, 404, 404);
        readers.open("/ticket/ticket/" + number, SIGN_IN, 200, 404, 404, 404, 404);
        readers.open(desk, SIGN_IN, 404, 404, 404, 200, 200);
        readers.open("/desk/call", SIGN_IN, 404, 404, 404, 200, 200);
        readers.open("/desk/call?ticket=" + number, SIGN_IN, 404, 404, 404, 200, 200);
        readers.shows(own, "private" + word, false, true, false, false, false, false);
        readers.hide(own, "internal" + word);
        readers.shows(desk, "internal" + word, false, false, false, false, true, true);
        readers.shows("/tickets", number, false, true, false, false, false, false);
        String search = "/search?q=" + number;
        readers.shows(search, "\"/tickets/" + number, false, true, false, false, false, false);
        readers.shows(search, "\"/desk/ticket/" + number, false, false, false, false, true, true);
        for (String secret : List.of("private" + word, "internal" + word)) {
            readers.hide("/tickets", secret);
            readers.hide("/community", secret);
            readers.hide("/feeds/community.atom", secret);
            readers.hide("/search?q=" + secret, ">Kettle<");
            readers.hide("/api/v1/search?q=" + secret, number);
            readers.hide("/api/v1/suggestions?q=" + secret, number);
        }
        readers.hide("/notifications", "internal" + word);
    }

    @Test
    void aHeldThread() {
        String id = ask();
        held("/forum/thread/" + id, 200);
        String post = Forum.firstPost(api, id);
        readers.open("/forum/edit/" + post, SIGN_IN, 200, 404, 200, 404, 200);
        readers.open("/forum/history/" + post, 404, 200, 404, 200, 404, 200);
        readers.open("/forum/flag/" + post, SIGN_IN, 200, 404, 200, 404, 200);
        String item = Review.of(post);
        readers.open("/moderation", SIGN_IN, 404, 404, 200, 404, 200);
        readers.open("/moderation/log", SIGN_IN, 404, 404, 200, 404, 200);
        readers.open("/moderation/words", SIGN_IN, 404, 404, 200, 404, 200);
        readers.open("/moderation?item=" + item, SIGN_IN, 404, 404, 200, 404, 200);
        readers.shows("/moderation?item=" + item, word, false, false, false, true, false, true);
    }

    @Test
    void aHiddenThread() {
        String id = ask();
        String post = Forum.firstPost(api, id);
        Review.approve(post);
        SearchWaiting.await("the thread to be found", "/search?q=" + word, answer -> answer.body()
                .contains("/forum/thread/" + id));
        readers.open("/forum/thread/" + id, 200, 200, 200, 200, 200, 200);
        besideATicket("/forum/thread/" + id, true);
        readers.open("/forum/merge/" + id, SIGN_IN, 404, 404, 200, 404, 200);
        agent.post("/forum/posts/" + post + "/flags", Json.of("reason", "OFFENSIVE"))
                .expect(204);
        held("/forum/thread/" + id, 200);
    }

    @Test
    void aDeletedThread() {
        String id = ask();
        Review.judge(Forum.firstPost(api, id), "DELETE", "SPAM", "Gone");
        held("/forum/thread/" + id, 404);
    }

    /**
     * The community knows a person by what it can read of them, and everybody can see what that is of themselves; what
     * moderators did about them is among moderators.
     */
    @Test
    void aPerson() {
        String path = "/forum/person/" + api.get("/me").expect(200).text("/id");
        String post = Forum.firstPost(api, ask());
        readers.open(path, 404, 200, 404, 200, 404, 200);
        readers.hide(path, word);
        Review.approve(post);
        readers.open(path, 200, 200, 200, 200, 200, 200);
        readers.shows(path, word, true, true, true, true, true, true);
        readers.shows(path, "id=\"sanctions\"", false, false, false, true, false, true);
    }

    @Test
    void aVerdict() {
        String post = Forum.firstPost(api, ask());
        Review.judge(post, "REJECT", "SPAM", "Because of " + word);
        String verdict = api.get("/me/verdicts").expect(200).text("/items/0/id");
        readers.open("/forum/verdicts", SIGN_IN, 200, 200, 200, 200, 200);
        readers.shows("/forum/verdicts", "/forum/verdict/" + verdict, false, true, false, false, false, false);
        for (String path : List.of("/forum/verdict/" + verdict, "/forum/verdict?post=" + post)) {
            readers.open(path, SIGN_IN, 200, 404, 404, 404, 404);
            readers.shows(path, "Because of " + word, false, true, false, false, false, false);
        }
    }

    /** A reply that waits for review, in a thread everybody reads. */
    @Test
    void aHeldReply() {
        String id = Api.visitor().get("/forum/threads?status=OPEN").expect(200).text("/items/0/id");
        String post = Forum.reply(api, id, "Held " + word);
        readers.shows("/forum/thread/" + id, word, false, true, false, true, false, true);
        readers.open("/forum/edit/" + post, SIGN_IN, 200, 404, 200, 404, 200);
        readers.open("/forum/history/" + post, 404, 200, 404, 200, 404, 200);
        readers.shows("/search?q=" + word, "/forum/thread/" + id, new boolean[6]);
    }

    /** The desk shows agents what a customer wrote for everybody, beside the ticket. */
    private void besideATicket(String path, boolean shown) {
        String ticket = aTicketSaying("It hums");
        readers.shows("/desk/ticket/" + ticket, path, false, false, false, false, shown, shown);
    }

    private void held(String path, int own) {
        besideATicket(path, false);
        readers.open(path, 404, own, 404, 200, 404, 200);
        readers.shows(path, word, false, own == 200, false, true, false, true);
        readers.shows("/community?show=mine", word, false, own == 200, false, false, false, false);
        readers.hide("/api/v1/forum/threads?q=" + word, path);
        SearchWaiting.await("it to be found no more", "/search?q=" + word, answer -> !answer.body()
                .contains(path));
        readers.hide("/search?q=" + word, path);
        readers.hide("/api/v1/search?q=" + word, path);
        readers.hide("/api/v1/suggestions?q=" + word, path);
        readers.hide("/feeds/community.atom", word);
        readers.hide("/feeds/category/kitchen-table.atom", word);
        Sitemaps.parts().forEach(part -> readers.hide(part, path));
    }

    @Test
    void anArticleNotYetPublished() {
        String slug = anArticle("DRAFT");
        readers.open("/faq/article/" + slug, 404, 404, 404, 200, 200, 200);
        readers.open("/faq/edit/" + slug, SIGN_IN, 404, 404, 200, 200, 200);
        readers.open("/desk/articles", SIGN_IN, 404, 404, 200, 200, 200);
        Sitemaps.parts().forEach(part -> readers.hide(part, slug));
        readers.hide("/search?q=" + word, "/faq/article/" + slug);
        readers.hide("/api/v1/search?q=" + word, slug);
        readers.hide("/api/v1/suggestions?q=" + word, slug);
    }

    @Test
    void aPublishedArticle() {
        String path = "/faq/article/" + anArticle("PUBLISHED");
        readers.open(path, 200, 200, 200, 200, 200, 200);
        SearchWaiting.await("the article to be found", "/search?q=" + word, answer -> answer.body()
                .contains(path));
        readers.shows("/search?q=" + word, path, true, true, true, true, true, true);
    }

    @Test
    void administratorPages() {
        String account = api.get("/me").expect(200).text("/id");
        for (String page : List.of(
                "/admin",
                "/admin/accounts?q=" + owner.email(),
                "/admin/account/" + account,
                "/admin/invite",
                "/admin/help-categories",
                "/admin/help-category",
                "/admin/help-category/delivery",
                "/admin/categories",
                "/admin/category",
                "/admin/category/kitchen-table",
                "/admin/rules",
                "/admin/rule/kitchen-table",
                "/admin/search",
                "/admin/search-words/en",
                "/admin/files",
                "/admin/clients",
                "/admin/mails",
                "/admin/mail-previews",
                "/admin/mail-previews?mail=contact.mail.answer",
                "/admin/audit",
                "/admin/outbox")) {
            readers.open(page, SIGN_IN, 404, 404, 404, 404, 200);
        }
        readers.open("/admin/mail-preview?mail=contact.mail.answer", 401, 404, 404, 404, 404, 200);
        readers.shows("/admin/accounts?q=" + owner.email(), account, false, false, false, false, false, true);
    }

    /** Who on the staff looked at a record is told to the one whom it is about. */
    @Test
    void recordAccess() {
        String number = aTicketSaying("It says " + word);
        agent.get("/desk/tickets/" + number).expect(200);
        readers.open("/account/access", SIGN_IN, 200, 200, 200, 200, 200);
        readers.shows("/account/access", number, false, true, false, false, false, false);
    }

    /** It says itself whose mails it ends, and is of use to whoever holds it. */
    @Test
    void unsubscribeLink() {
        Support.reply(agent, aTicketSaying("It says " + word), "PRIVATE", "A new lid");
        String link = Mailbox.await(owner.email(), "“Kettle").header("List-Unsubscribe");
        String path = link.substring(link.indexOf("/unsubscribe"), link.length() - 1);
        readers.open(path, 200, 200, 200, 200, 200, 200);
        readers.shows(path, "action=\"/unsubscribe", true, true, true, true, true, true);
        readers.open(path + "x", 200, 200, 200, 200, 200, 200);
        readers.hide(path + "x", "action=\"/unsubscribe");
    }

    /** A guest is known by what they looked up, not by who they are. */
    @Test
    void guestReturnPages() {
        readers.open("/returns/guest/1", 200, 200, 200, 200, 200, 200);
        readers.hide("/returns/guest/1", "id=\"form\"");
        readers.open("/open-return?token=x", 200, 200, 200, 200, 200, 200);
        readers.open("/orders/tracked?token=x", 200, 200, 200, 200, 200, 200);
        readers.open("/confirm-return?token=x", 200, 200, 200, 200, 200, 200);
    }

    @Test
    void ownAccountPages() {
        for (String page : List.of(
                "/account/profile",
                "/account/security",
                "/account/email",
                "/account/notifications",
                "/account/password",
                "/messenger/phone",
                "/notifications",
                "/forum/answers",
                "/forum/drafts",
                "/ticket/new")) {
            readers.open(page, SIGN_IN, 200, 200, 200, 200, 200);
        }
    }

    /** A cookie is nobody to the API, and a bearer's token nobody to the pages. */
    @Test
    void apiTokensDoNotOpenPages() {
        Pages.as(owner).get("/api/v1/me").expect(401);
        String token = Api.visitor()
                .post("/sessions", Json.of("email", owner.email(), "password", owner.password()))
                .expect(201)
                .text("/token");
        Answer page = Pages.visitor().get("/orders", "Authorization", "Bearer " + token);
        assertThat(page.status()).isEqualTo(SIGN_IN);
        readers.open("/orders", SIGN_IN, 200, 200, 200, 200, 200);
    }

    private String aTicketSaying(String body) {
        return Support.ask(api, "Kettle", body);
    }

    private String aReturnOf(String order) {
        var line = api.get("/orders/" + order).expect(200).at("/lines/0/id");
        return api.post(
                        "/returns",
                        Json.of(
                                "order",
                                order,
                                "lines",
                                List.of(Json.of(
                                        "line", line, "quantity", 1, "reason", "DAMAGED", "resolution", "REFUND"))))
                .expect(201)
                .text("/number");
    }

    private String anArticle(String status) {
        return agent.post(
                        "/faq/articles",
                        Json.of(
                                "title",
                                "About " + word,
                                "body",
                                "All of " + word,
                                "category",
                                Api.visitor().get("/faq/categories").expect(200).text("/items/0/slug"),
                                "status",
                                status))
                .expect(201)
                .text("/slug");
    }

    /** The first post of a newcomer is held. */
    private String ask() {
        return Forum.ask(api, "Why " + word, "So " + word);
    }

    private static Map<String, Object> address(String line1) {
        return Json.of("name", "O", "line1", line1, "postalCode", "10115", "city", "Berlin", "country", "DE");
    }
}
