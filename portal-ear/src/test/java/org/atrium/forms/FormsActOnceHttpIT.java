package org.atrium.forms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertAll;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.atrium.testing.Answer;
import org.atrium.testing.Api;
import org.atrium.testing.Forum;
import org.atrium.testing.Json;
import org.atrium.testing.Mailbox;
import org.atrium.testing.Merchant;
import org.atrium.testing.Pages;
import org.atrium.testing.Pages.Filled;
import org.atrium.testing.Person;
import org.atrium.testing.Review;
import org.atrium.testing.SentMail;
import org.atrium.testing.Support;
import org.atrium.testing.inside.Concurrently;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A form that is sent twice acts once, and both presses lead to it: every form of the portal keeps this promise. */
@ArquillianTest
@RunAsClient
@Tag("once")
class FormsActOnceHttpIT {

    private static final int PRESSES = 4;

    private final Person owner = Person.aCustomer();
    private final Pages nora = Pages.as(Person.CUSTOMER);
    private final Pages own = Pages.as(owner);
    private final Pages admin = Pages.as(Person.ADMIN);
    private final Pages moderator = Pages.as(Person.MODERATOR);
    private final Api api = Api.as(Person.CUSTOMER);
    private final Map<String, Case> cases = new LinkedHashMap<>();

    /**
     * A form to be filled in anew with words that nobody else uses, and how often they stand where it acts.
     */
    private record Case(Function<String, Filled> fill, Count count) {}

    private interface Count {

        int of(String words);
    }

    {
        String thread = Forum.ask(Api.as(Person.SECOND), "Who hears a second press?", "Nobody should.");
        String post = Forum.reply(Api.as(Person.MODERATOR), thread, "A post to report.");
        String ticket = Support.ask(api, "Pressed twice", "It stops.");
        form(
                "a reply",
                words ->
                        nora.fill("/forum/thread/" + thread, "answer", Map.of("answer:body", words, "answer:send", "")),
                words -> count(nora.get("/forum/thread/" + thread).body(), ">" + words));
        form(
                "a new thread",
                words -> nora.fill(
                        "/forum/ask",
                        "ask",
                        Map.of("ask:title", words, "ask:category", "kitchen-table", "ask:body", "It hums.")),
                words -> count(nora.get("/community?show=mine").body(), ">" + words + "<"));
        form(
                "a follow-up ticket",
                words -> nora.fill("/ticket/new", "form", Map.of("form:subject", words, "form:body", "It stops.")),
                words -> count(api.get("/tickets?limit=100").body(), "\"" + words + "\""));
        form(
                "a message on a ticket",
                words -> nora.fill("/ticket/ticket/" + ticket, "form", Map.of("form:body", words)),
                words -> count(api.get("/tickets/" + ticket).body(), ">" + words));
        form(
                "an agent's note",
                words -> {
                    Pages agent = Pages.as(Person.AGENT);
                    return agent.fill(
                            agent.find("/desk/ticket/" + ticket, "[name='answer:send']"),
                            Map.of("answer:body", words, "visibility", "INTERNAL"));
                },
                words -> count(
                        Api.as(Person.AGENT).get("/desk/tickets/" + ticket).body(), ">" + words));
        form(
                "a call",
                words -> Pages.as(Person.AGENT)
                        .fill(
                                "/desk/call?ticket=" + ticket,
                                "form",
                                Map.of("direction", "OUT", "outcome", "BUSY", "notes", words)),
                words -> count(
                        Api.as(Person.AGENT).get("/desk/tickets/" + ticket).body(), ">" + words));
        form(
                "an address",
                words -> own.fill(
                        "/account/address",
                        "form",
                        Map.of("name", words, "country", "DE", "line1", "Hill 1", "postalCode", "10115", "city", "B")),
                words -> count(Api.as(owner).get("/me/addresses").body(), words));
        form(
                "a request to cancel an order",
                words -> own.fill("/ticket/cancel/" + Merchant.placedOrder(owner), "form", Map.of("reason", words)),
                words -> (int) Api.as(owner).all("/tickets?limit=100&cursor=").stream()
                        .filter(one -> Api.as(owner)
                                .get("/tickets/" + one.at("/number").asText())
                                .body()
                                .contains(words))
                        .count());
        form(
                "a system that calls the API",
                words -> admin.fill("/admin/clients", "form", Map.of("name", words, "scopes", "orders:write")),
                words -> count(admin.get("/admin/clients").body(), ">" + words + "</th>"));
        form(
                "a category of the community",
                words -> admin.fill("/admin/category", "form", Map.of("name", words, "queue", "support")),
                words -> count(admin.get("/admin/categories").body(), ">" + words + "<"));
        form(
                "a category of the help centre",
                words -> admin.fill("/admin/help-category", "form", Map.of("name", words)),
                words -> count(admin.get("/admin/help-categories").body(), ">" + words + "<"));
        form(
                "what may be uploaded",
                words -> admin.fill(
                        "/admin/files",
                        "form",
                        Map.of(
                                "refusedTypes",
                                admin.form("/admin/files", "form").get("refusedTypes") + "\n" + words)),
                words -> count(admin.get("/admin/files").body(), words.toLowerCase(Locale.ROOT)));
        form(
                "a mail that was set aside",
                words -> {
                    SentMail.from(owner.email())
                            .subject(words)
                            .header("Authentication-Results", "mx.portal.example; dmarc=fail")
                            .text("It hums.")
                            .send();
                    return admin.fill(
                            admin.find("/admin/mails", "article:contains(" + words + ") [name=receive]"), Map.of());
                },
                words -> count(Api.as(owner).get("/tickets?limit=100").body(), "\"" + words + "\""));
        form(
                "words of the search",
                words -> admin.fill("/admin/search-words/ru", "form", Map.of("TRACK", words)),
                words -> count(admin.get("/admin/search-words/ru").body(), words));
        form(
                "an article",
                words -> admin.fill("/faq/edit", "form", Map.of("title", words, "body", "Descale it.")),
                words -> count(
                        admin.get("/desk/articles?q=" + words.replace(" ", "+")).body(), ">" + words + "<"));
        form(
                "an invitation",
                words -> admin.fill(
                        "/admin/invite",
                        "form",
                        Map.of(
                                "displayName",
                                words,
                                "email",
                                words.replace(" ", "-") + "@example.org",
                                "roles",
                                "AGENT")),
                words -> count(
                        admin.get("/admin/accounts?q=" + words.replace(" ", "+"))
                                .body(),
                        ">" + words + "<"));
        form(
                "a watched word",
                words -> moderator.fill("/moderation/words", "form", Map.of("word", words.replace(" ", ""))),
                words -> count(
                        moderator.get("/moderation/words").body(),
                        "anywhere\" dir=\"auto\">" + words.replace(" ", "") + "<"));
        form(
                "a sanction",
                words -> moderator.fill(
                        "/forum/person/" + Api.as(owner).get("/me").text("/id"),
                        "sanction",
                        Map.of("kind", "WARNING", "rule", "OTHER", "note", words)),
                words -> count(
                        moderator
                                .get("/forum/person/" + Api.as(owner).get("/me").text("/id"))
                                .body(),
                        words));
        form(
                "a report of a post",
                words -> {
                    Pages reporter = Pages.as(Person.aCustomer());
                    return reporter.fill(
                            "/forum/flag/" + post, "flag", Map.of("flag:reason", "OTHER", "flag:comment", words));
                },
                words -> Api.as(Person.ADMIN).all("/moderation/queue?limit=100").stream()
                        .filter(item -> item.at("/post").asText().equals(post))
                        .mapToInt(item -> count(item.at("/flags").toString(), words))
                        .sum());
        form(
                "a message of a visitor to support",
                words -> Pages.visitor()
                        .fill(
                                "/contact",
                                "form",
                                Map.of(
                                        "form:name",
                                        "Nora",
                                        "form:email",
                                        words.replace(" ", "-") + "@example.org",
                                        "form:subject",
                                        words,
                                        "form:body",
                                        "It stops.")),
                words -> confirmationsMailedTo(words.replace(" ", "-") + "@example.org"));
        formsOfOwnThings();
        form(
                "a registration",
                words -> Pages.visitor()
                        .fill(
                                "/register",
                                "form",
                                Map.of(
                                        "displayName",
                                        words,
                                        "email",
                                        words.replace(" ", "-") + "@example.org",
                                        "password",
                                        "a long password " + words)),
                words -> count(
                        admin.get("/admin/accounts?q=" + words.replace(" ", "+"))
                                .body(),
                        ">" + words + "<"));
    }

    private static int confirmationsMailedTo(String email) {
        Mailbox.await(email, "Confirm your message");
        return Mailbox.to(email).size();
    }

    /** Each is about something that is made for it, as it can be done to one thing once. */
    private void formsOfOwnThings() {
        Map<String, String> made = new ConcurrentHashMap<>();
        Person newcomer = Person.aCustomer();
        Pages theirs = Pages.as(newcomer);
        form(
                "a question that is handed to support",
                words -> {
                    made.put(words, Forum.ask(api, "Who hears it? " + words, "Support does."));
                    return nora.fill(
                            nora.find("/forum/thread/" + made.get(words), "[name='thread:askSupport']"),
                            Map.of("thread:reason", "please, " + words));
                },
                words -> count(
                        Api.as(Person.AGENT)
                                .get("/desk/tickets/"
                                        + api.get("/forum/threads/" + made.get(words))
                                                .text("/ticket"))
                                .expect(200)
                                .body(),
                        ">please, " + words));
        form(
                "a return",
                words -> {
                    made.put(words, Merchant.deliveredOrder(owner));
                    return own.fill(
                            "/returns/new/" + made.get(words)
                                    + "?step=CHECK&quantity-1=1&reason-1=DAMAGED&resolution-1=REFUND",
                            "form",
                            Map.of());
                },
                words -> (int) Api.as(owner).all("/returns?limit=100").stream()
                        .filter(one -> one.toString().contains(made.get(words)))
                        .count());
        form(
                "a return of a guest",
                words -> {
                    Person guest = Person.somebody();
                    made.put(words, guest.email());
                    String order = Merchant.deliveredOrder(guest);
                    Pages visitor = Pages.visitor();
                    visitor.submit(
                                    "/orders/track",
                                    "form",
                                    Map.of("number", order, "email", guest.email(), "postalCode", "10115"))
                            .expect(302);
                    return visitor.fill(
                            "/returns/guest/" + order,
                            "form",
                            Map.of("quantity-1", "1", "reason-1", "DAMAGED", "comment-1", words));
                },
                words -> {
                    Mailbox.await(made.get(words), "Confirm your return");
                    return Mailbox.to(made.get(words)).size();
                });
        form(
                "a verdict on a post",
                words -> {
                    String item = Review.of(firstPostOf(newcomer));
                    Api.as(Person.MODERATOR)
                            .post("/moderation/queue/" + item + "/claim")
                            .expect(200);
                    return moderator.fill(
                            moderator.find("/moderation?item=" + item, "[name='review:hide']"),
                            Map.of("review:rule", "OTHER", "review:note", words));
                },
                words -> count(Api.as(newcomer).all("/me/verdicts?limit=100").toString(), words));
        form(
                "an appeal",
                words -> {
                    String post = firstPostOf(newcomer);
                    Review.judge(post, "HIDE", "OTHER", null);
                    return theirs.fill("/forum/verdict?post=" + post, "appeal", Map.of("appeal:reason", words));
                },
                words -> (int) Api.as(newcomer).all("/me/verdicts?limit=100").stream()
                        .filter(verdict -> Api.as(newcomer)
                                .get("/me/verdicts/" + verdict.at("/id").asText())
                                .body()
                                .contains(words))
                        .count());
        form(
                "a verdict on an appeal",
                words -> {
                    String post = firstPostOf(newcomer);
                    Review.judge(post, "HIDE", "OTHER", null);
                    theirs.submit("/forum/verdict?post=" + post, "appeal", Map.of("appeal:reason", "It was right."))
                            .expect(302);
                    String item = Review.of(post);
                    Api.as(Person.ADMIN)
                            .post("/moderation/queue/" + item + "/claim")
                            .expect(200);
                    return admin.fill(
                            admin.find("/moderation?item=" + item, "[name='review:overturn']"),
                            Map.of("review:why", words));
                },
                words -> count(
                        Api.as(Person.MODERATOR)
                                .get("/moderation/log?limit=100")
                                .expect(200)
                                .body(),
                        words));
        form(
                "a vote on an article",
                words -> {
                    made.put(words, article(words));
                    return Pages.visitor().fill(noOf(made.get(words)), Map.of());
                },
                words -> votes(made.get(words)));
        form(
                "what an article lacks",
                words -> {
                    made.put(words, article(words));
                    Pages reader = Pages.visitor();
                    String asked = reader.press(noOf(made.get(words)), Map.of())
                            .expect(302)
                            .header("Location");
                    return reader.fill(
                            reader.find(asked, "[name=explain]"), Map.of("reason", "NOT_ANSWERED", "comment", words));
                },
                words -> votes(made.get(words)));
    }

    private static String firstPostOf(Person author) {
        return Forum.firstPost(
                Api.as(author), Forum.ask(Api.as(author), "Held " + UUID.randomUUID(), "It waits for review."));
    }

    private static String article(String title) {
        return Api.as(Person.ADMIN)
                .post("/faq/articles", Json.of("title", title, "body", "Descale it."))
                .expect(201)
                .text("/slug");
    }

    private static Element noOf(String article) {
        return Pages.visitor().find("/faq/article/" + article, "[name=no]");
    }

    private static int votes(String article) {
        Answer now = Api.as(Person.ADMIN).get("/faq/articles/" + article).expect(200);
        return now.at("/helpful").asInt() + now.at("/unhelpful").asInt();
    }

    private void form(String name, Function<String, Filled> fill, Count count) {
        cases.put(name, new Case(fill, count));
    }

    @Test
    void sequentialSubmissionsActOnce() {
        each((form, words) -> {
            Filled filled = form.fill.apply(words);
            return List.of(filled.send(), filled.send());
        });
    }

    @Test
    @Tag("database")
    void concurrentSubmissionsActOnce() {
        each((form, words) -> {
            Filled filled = form.fill.apply(words);
            return Concurrently.by(PRESSES, i -> filled.send());
        });
    }

    private void each(Press press) {
        assertAll(cases.entrySet().stream().map(entry -> () -> {
            String words = "once "
                    + Person.letters(
                            UUID.randomUUID().toString().substring(0, 13).replace("-", "x"));
            List<Answer> answers = press.of(entry.getValue(), words);
            assertThat(answers).as(entry.getKey()).allSatisfy(answer -> answer.expect(302));
            assertThat(answers.stream().map(answer -> answer.header("Location")).distinct())
                    .as(entry.getKey())
                    .hasSize(1);
            assertThat(entry.getValue().count.of(words)).as(entry.getKey()).isEqualTo(1);
        }));
    }

    private interface Press {

        List<Answer> of(Case form, String words);
    }

    @Test
    void repeatedSubmissionAnswersTheSameAndOtherInputActsAgain() {
        String ticket = Support.ask(api, "Once more", "It stops.");
        Filled form = nora.fill("/ticket/ticket/" + ticket, "form", Map.of("form:body", "first"));
        String first = nora.get(form.send().expect(302).header("Location")).body();
        String second = nora.get(form.send().expect(302).header("Location")).body();
        assertThat(message(second)).isEqualTo(message(first)).isNotEmpty();

        form.send(Map.of("form:body", "something else")).expect(302);

        assertThat(api.get("/tickets/" + ticket).at("/messages")).hasSize(3);
    }

    /** The Enter key sends a form by its first button, and a finger may press the one that is shown before the page is gone. */
    @Test
    void enterAndAClickAreOneSubmission() {
        String words = "entered " + UUID.randomUUID();
        Map<String, String> fields = Map.of(
                "form:subject",
                words,
                "form:body",
                "It stops.",
                "form:name",
                "Eve",
                "form:email",
                words.replace(" ", "-") + "@example.org");

        enterAndPress(nora, "/ticket/new", fields);
        assertThat(count(api.get("/tickets?limit=100").body(), "\"" + words + "\""))
                .isEqualTo(1);

        enterAndPress(Pages.visitor(), "/contact", fields);
        assertThat(confirmationsMailedTo(fields.get("form:email"))).isEqualTo(1);
    }

    private static void enterAndPress(Pages writer, String path, Map<String, String> fields) {
        Element first = writer.find(path, "form[id=form] [type=submit]");
        Element shown = first.closest("form").expectFirst(".btn--primary[type=submit]");
        assertThat(first.attr("name")).isEqualTo(shown.attr("name"));
        Filled form = writer.fill(first, fields);

        String entered = form.send().expect(302).header("Location");

        assertThat(form.send(Map.of(shown.attr("name"), shown.val()))
                        .expect(302)
                        .header("Location"))
                .isEqualTo(entered);
    }

    @Test
    void refusedFormsCanBeSubmittedAgain() {
        String ticket = Support.ask(api, "Refused", "It stops.");
        Filled form = nora.fill("/ticket/ticket/" + ticket, "form", Map.of("form:body", " "));
        form.send().expect(200);
        form.send().expect(200);
        form.send(Map.of("form:body", "now")).expect(302);
        assertThat(api.get("/tickets/" + ticket).at("/messages")).hasSize(2);
    }

    @Test
    void repeatedSubmissionShowsTheApiKeyAgain() {
        String name = "client " + UUID.randomUUID();
        Filled form = admin.fill("/admin/clients", "form", Map.of("name", name, "scopes", "orders:write"));
        form.send().expect(302);
        form.send().expect(302);

        String key = Jsoup.parse(admin.get("/admin/clients").body())
                .expectFirst("#key")
                .text();
        Api.visitor()
                .with("Authorization", "Bearer " + key)
                .get("/integration/jobs/none")
                .expect(404);
        assertThat(Jsoup.parse(admin.get("/admin/clients").body()).select("#key"))
                .isEmpty();
    }

    @Test
    void anotherClientOfTheSameFormHasAKeyOfItsOwn() {
        Filled form = admin.fill(
                "/admin/clients", "form", Map.of("name", "client " + UUID.randomUUID(), "scopes", "orders:write"));
        form.send().expect(302);
        String first = Jsoup.parse(admin.get("/admin/clients").body())
                .expectFirst("#key")
                .text();

        form.send(Map.of("name", "client " + UUID.randomUUID())).expect(302);

        String second = Jsoup.parse(admin.get("/admin/clients").body())
                .expectFirst("#key")
                .text();
        assertThat(second).isNotEqualTo(first);
        for (String key : List.of(first, second)) {
            Api.visitor()
                    .with("Authorization", "Bearer " + key)
                    .get("/integration/jobs/none")
                    .expect(404);
        }
    }

    /** Without scripts a preview is a page of its own; who goes back from it and sends the same words has sent them. */
    @Test
    void aPageAndItsPreviewAreOneForm() {
        String path = "/forum/thread/" + Forum.ask(Api.as(Person.SECOND), "Who looks before they send?", "Some do.");
        String words = "looked at " + UUID.randomUUID();
        Filled before = nora.fill(path, "answer", Map.of("answer:body", words));
        Map<String, String> look = new LinkedHashMap<>(before.fields());
        look.remove("answer:send");
        look.put("preview", "body");
        Document preview =
                Jsoup.parse(nora.post(before.address(), look).expect(200).body());

        String first = nora.press(preview.expectFirst("[id=answer:send]"), Map.of())
                .expect(302)
                .header("Location");

        assertThat(before.send().expect(302).header("Location")).isEqualTo(first);
        assertThat(count(nora.get(path).body(), ">" + words)).isEqualTo(1);
        before.send(Map.of("answer:body", "other " + words)).expect(302);
        assertThat(count(nora.get(path).body(), ">other " + words)).isEqualTo(1);
    }

    /** What is written in a form that comes back after it was sent is another one, of which a draft can be kept. */
    @Test
    void aFormThatComesBackAfterItWasSentIsAnother() {
        String path = "/forum/thread/" + Forum.ask(Api.as(Person.SECOND), "Who writes once more?", "Some do.");
        Filled form = nora.fill(path, "answer", Map.of("answer:body", "first"));
        form.send().expect(302);
        Map<String, String> look = new LinkedHashMap<>(form.fields());
        look.remove("answer:send");
        look.put("preview", "body");
        look.put("answer:body", "second");

        Document back = Jsoup.parse(nora.post(form.address(), look).expect(200).body());

        assertThat(back.expectFirst("form[id=answer] [name=formToken]").val())
                .isNotEqualTo(form.fields().get("formToken"));
    }

    @Test
    void otherViewersAreNotRedirectedToTheResult() {
        String ticket = Support.ask(api, "Mine", "It stops.");
        Filled form = nora.fill("/ticket/ticket/" + ticket, "form", Map.of("form:body", "private"));
        form.send().expect(302);

        Answer other = Pages.as(Person.SECOND).resend(form);

        other.expect(409);
        assertThat(other.body()).contains("opened by somebody else").doesNotContain("Your message is sent");
    }

    private static String message(String page) {
        return Jsoup.parse(page).select(".message").text();
    }

    private static int count(String text, String words) {
        return text.split(Pattern.quote(words), -1).length - 1;
    }
}
