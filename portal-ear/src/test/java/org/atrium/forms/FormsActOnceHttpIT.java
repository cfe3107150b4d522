package org.atrium.forms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertAll;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.atrium.testing.Answer;
import org.atrium.testing.Api;
import org.atrium.testing.Forum;
import org.atrium.testing.Merchant;
import org.atrium.testing.Pages;
import org.atrium.testing.Pages.Filled;
import org.atrium.testing.Person;
import org.atrium.testing.Support;
import org.atrium.testing.inside.AtOnce;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/** A form that is sent twice acts once, and both presses lead to it: every form of the portal keeps this promise. */
@ArquillianTest
@RunAsClient
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
                "a new ticket",
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
                words -> admin.fill("/admin/topic", "form", Map.of("name", words)),
                words -> count(admin.get("/admin/topics").body(), ">" + words + "<"));
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
                words -> 1);
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

    private void form(String name, Function<String, Filled> fill, Count count) {
        cases.put(name, new Case(fill, count));
    }

    @Test
    void oneAfterTheOther() {
        each((form, words) -> {
            Filled filled = form.fill.apply(words);
            return List.of(filled.send(), filled.send());
        });
    }

    @Test
    void allAtOnce() {
        each((form, words) -> {
            Filled filled = form.fill.apply(words);
            return AtOnce.by(PRESSES, i -> filled.send());
        });
    }

    private void each(Press press) {
        assertAll(cases.entrySet().stream().map(entry -> () -> {
            String words =
                    "once " + UUID.randomUUID().toString().substring(0, 13).replace("-", "x");
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
    void bothSayTheSameAndOtherWordsAreAnotherAct() {
        String ticket = Support.ask(api, "Once more", "It stops.");
        Filled form = nora.fill("/ticket/ticket/" + ticket, "form", Map.of("form:body", "first"));
        String first = nora.get(form.send().expect(302).header("Location")).body();
        String second = nora.get(form.send().expect(302).header("Location")).body();
        assertThat(message(second)).isEqualTo(message(first)).isNotEmpty();

        form.send(Map.of("form:body", "something else")).expect(302);

        assertThat(api.get("/tickets/" + ticket).at("/messages")).hasSize(3);
    }

    @Test
    void whatWasRefusedCanBeSentAgain() {
        String ticket = Support.ask(api, "Refused", "It stops.");
        Filled form = nora.fill("/ticket/ticket/" + ticket, "form", Map.of("form:body", " "));
        form.send().expect(200);
        form.send().expect(200);
        form.send(Map.of("form:body", "now")).expect(302);
        assertThat(api.get("/tickets/" + ticket).at("/messages")).hasSize(2);
    }

    @Test
    void theKeyOfAClientIsShownByTheSecondPressToo() {
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
    void nobodyElseIsLedWhereAFormLed() {
        String ticket = Support.ask(api, "Mine", "It stops.");
        Filled form = nora.fill("/ticket/ticket/" + ticket, "form", Map.of("form:body", "private"));
        form.send().expect(302);

        Answer other = Pages.as(Person.SECOND).resend(form);

        assertThat(other.status()).isNotEqualTo(302);
        assertThat(other.body()).doesNotContain("Your message is sent");
    }

    @Test
    void aDraftThatArrivesAfterTheAnswerIsNone() {
        String thread = Forum.ask(Api.as(Person.SECOND), "Who saves too late?", "The script.");
        String path = "/forum/thread/" + thread;
        Filled send = nora.fill(path, "answer", Map.of("answer:body", "Descale it."));
        Map<String, String> late = new LinkedHashMap<>(send.fields());
        late.remove("answer:send");
        late.putAll(Map.of("answer:body", "Descale", "answer:draft", "", "quietly", "true"));
        send.send().expect(302);

        assertThat(nora.post(send.address(), late).status()).isEqualTo(409);

        assertThat(nora.find(path, "[id=answer:body]").val()).isEmpty();
    }

    @Test
    void aDraftAndTheAnswerAtOnceLeaveNoDraft() {
        String thread = Forum.ask(Api.as(Person.SECOND), "Who saves while it is sent?", "The script.");
        String path = "/forum/thread/" + thread;
        for (int i = 0; i < 5; i++) {
            Filled send = nora.fill(path, "answer", Map.of("answer:body", "Descale it, " + i));
            Map<String, String> late = new LinkedHashMap<>(send.fields());
            late.remove("answer:send");
            late.putAll(Map.of("answer:body", "Descale", "answer:draft", "", "quietly", "true"));

            AtOnce.by(2, caller -> caller == 0 ? send.send() : nora.post(send.address(), late));

            assertThat(nora.find(path, "[id=answer:body]").val()).isEmpty();
        }
    }

    private static String message(String page) {
        return Jsoup.parse(page).select(".message").text();
    }

    private static int count(String text, String words) {
        return text.split(Pattern.quote(words), -1).length - 1;
    }
}
