package org.atrium.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.atrium.testing.Answer;
import org.atrium.testing.Api;
import org.atrium.testing.Forum;
import org.atrium.testing.Json;
import org.atrium.testing.Merchant;
import org.atrium.testing.Pages;
import org.atrium.testing.Pages.Filled;
import org.atrium.testing.Person;
import org.atrium.testing.Review;
import org.atrium.testing.Support;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** What somebody wrote in a form is still there, with the reason on top, when what it is about changed meanwhile. */
@ArquillianTest
@RunAsClient
class WordsAreKeptHttpIT {

    private static final String WORDS = "Descale it with vinegar, twice.";

    private final Pages nora = Pages.as(Person.CUSTOMER);
    private final Pages moderator = Pages.as(Person.MODERATOR);
    private final Api second = Api.as(Person.SECOND);
    private final String thread = Forum.ask(second, "Does it keep what I write?", "For how long?");
    private final String path = "/forum/thread/" + thread;

    @Test
    void anAnswerToAThreadThatWasLockedMeanwhile() {
        Filled answer = answer();
        press("lock");

        Answer back = answer.send().expect(200);

        assertThat(Jsoup.parse(back.body()).select(".message--danger").text()).isNotEmpty();
        assertThat(kept(back)).isEqualTo(WORDS);
    }

    @Test
    void anAnswerToAThreadThatWasArchivedMeanwhile() {
        Filled answer = answer();
        press("archive");

        assertThat(kept(answer.send().expect(200))).isEqualTo(WORDS);
    }

    @Test
    void anAnswerToAThreadThatWasHiddenMeanwhile() {
        Filled answer = answer();
        String first = Forum.firstPost(second, thread);
        Api.as(Person.aCustomer()).post("/forum/posts/" + first + "/flags", Json.of("reason", "OTHER"));
        Review.judge(first, "HIDE", "OTHER", null);

        assertThat(kept(answer.send().expect(404))).isEqualTo(WORDS);
    }

    @Test
    void anAnswerToAThreadThatWentIntoAnotherIsInThatOnesForm() {
        Filled answer = answer();
        String into = Forum.ask(second, "Where does it all go?", "Here.");
        moderator.submit("/forum/tidy/" + thread, "merge", Map.of("into", into)).expect(302);

        String leads = answer.send().expect(302).header("Location");

        assertThat(leads).contains("/forum/thread/" + into);
        Document there = Jsoup.parse(nora.get(leads).expect(200).body());
        assertThat(there.expectFirst("[id=answer:body]").val()).isEqualTo(WORDS);
        assertThat(there.text()).contains("It has not been sent yet.");
        nora.fill(leads, "answer", Map.of()).send().expect(302);
        assertThat(nora.find(leads, "[id=answer:body]").val()).isEmpty();
    }

    @Test
    void anEditOfAPostWhoseThreadWasLockedMeanwhile() {
        String own = Forum.ask(Api.as(Person.CUSTOMER), "May I still change it?", "Not any more.");
        Filled edit = nora.fill(
                "/forum/edit/" + Forum.firstPost(Api.as(Person.CUSTOMER), own), "edit", Map.of("edit:body", WORDS));
        moderator.press(moderator.find("/forum/thread/" + own, "button[name=lock]"), Map.of());

        Document back = Jsoup.parse(edit.send().expect(200).body());

        assertThat(back.select(".message--danger").text()).isNotEmpty();
        assertThat(back.expectFirst("[id=edit:body]").val()).isEqualTo(WORDS);
    }

    @Test
    void anEditOfAPostThatSomebodyElseEditedMeanwhile() {
        Api author = Api.as(Person.CUSTOMER);
        String own = Forum.ask(author, "Who writes over whom?", "Nobody.");
        String post = Forum.firstPost(author, own);
        Filled edit = nora.fill("/forum/edit/" + post, "edit", Map.of("edit:body", WORDS));
        author.patch("/forum/posts/" + post, Json.of("body", "Written meanwhile."))
                .expect(200);

        Document back = Jsoup.parse(edit.send().expect(200).body());
        assertThat(back.expectFirst("[id=edit:body]").val()).isEqualTo(WORDS);
        assertThat(back.text())
                .contains("Somebody changed this while you had it open")
                .contains("Written meanwhile.");

        nora.press(back.expectFirst("[id=edit:save]"), Map.of()).expect(302);
        assertThat(author.get("/forum/posts/" + post).text("/html")).contains(WORDS);
    }

    @Test
    void aProfileThatWasChangedElsewhereMeanwhile() {
        Person person = Person.aCustomer();
        Pages pages = Pages.as(person);
        Filled form = pages.fill("/account/profile", "form", Map.of("fullName", "Nora Lindqvist"));
        Api.as(person).patch("/me", Json.of("displayName", "Elsewhere")).expect(200);

        Document back = Jsoup.parse(form.send().expect(200).body());

        assertThat(back.expectFirst("#fullName").val()).isEqualTo("Nora Lindqvist");
        assertThat(back.expectFirst("#displayName").val()).isEqualTo("Elsewhere");
        pages.press(back.expectFirst("[type=submit].btn--primary"), Map.of()).expect(302);
        assertThat(Api.as(person).get("/me").text("/fullName")).isEqualTo("Nora Lindqvist");
        assertThat(Api.as(person).get("/me").text("/displayName")).isEqualTo("Elsewhere");
    }

    @Test
    void whatTwoChangedIsShownBesideWhatWasTyped() {
        Person person = Person.aCustomer();
        Pages pages = Pages.as(person);
        Filled form = pages.fill("/account/profile", "form", Map.of("displayName", "Mine"));
        Api.as(person).patch("/me", Json.of("displayName", "Elsewhere")).expect(200);

        Document back = Jsoup.parse(form.send().expect(200).body());

        assertThat(back.expectFirst("#displayName").val()).isEqualTo("Mine");
        assertThat(back.text()).contains("Now: Elsewhere");
        pages.press(back.expectFirst("[type=submit].btn--primary"), Map.of()).expect(302);
        assertThat(Api.as(person).get("/me").text("/displayName")).isEqualTo("Mine");
    }

    @Test
    void anAnswerSentByNobodyIsInItsFormAfterSigningIn() {
        Person person = Person.aCustomer();
        Pages pages = Pages.as(person);
        Filled answer = pages.fill(path, "answer", Map.of("answer:body", WORDS));
        pages.post("/signout", Map.of()).expect(302);

        String signIn = answer.send().expect(302).header("Location");
        assertThat(signIn).startsWith("/signin");
        String back = pages.submit(signIn, "form", Map.of("email", person.email(), "password", person.password()))
                .expect(302)
                .header("Location");

        assertThat(pages.find(back, "[id=answer:body]").val()).isEqualTo(WORDS);
    }

    @Test
    void whoSignsInNextGetsNothingOfIt() {
        Person person = Person.aCustomer();
        Pages pages = Pages.as(person);
        Filled answer = pages.fill(path, "answer", Map.of("answer:body", WORDS));
        pages.post("/signout", Map.of()).expect(302);
        String signIn = answer.send().expect(302).header("Location");

        String back = pages.submit(
                        signIn, "form", Map.of("email", Person.SECOND.email(), "password", Person.SECOND.password()))
                .expect(302)
                .header("Location");

        assertThat(pages.get(back).expect(200).body()).doesNotContain(WORDS);
    }

    @Test
    void anAnswerSentTooLateIsInItsFormAgain() {
        Filled answer = answer();

        String expired = answer.send(Map.of("jakarta.faces.ViewState", "1:1"))
                .expect(302)
                .header("Location");
        String back = Jsoup.parse(nora.get(expired).expect(200).body())
                .expectFirst("main .btn--primary")
                .attr("href");

        assertThat(nora.find(back, "[id=answer:body]").val()).isEqualTo(WORDS);
    }

    @Test
    void aSilencedPersonKeepsTheirWordsAndGetsNoFormAgain() {
        Person person = Person.aCustomer();
        Pages pages = Pages.as(person);
        Filled answer = pages.fill(path, "answer", Map.of("answer:body", WORDS));
        Api.as(Person.MODERATOR)
                .post(
                        "/moderation/accounts/" + Api.as(person).get("/me").text("/id") + "/suspension",
                        Json.of("rule", "OTHER"))
                .expect(204);

        Answer back = answer.send().expect(200);
        assertThat(kept(back)).isEqualTo(WORDS);
        assertThat(Jsoup.parse(back.body()).select(".message--danger").text()).contains("read in the community");

        Document fresh = Jsoup.parse(pages.get(path).expect(200).body());
        assertThat(fresh.select("[id=answer:body]")).isEmpty();
        assertThat(fresh.text()).contains("read in the community");
    }

    @Test
    void aNoteByWhoIsNoAgentAnyMore() {
        String ticket = Support.ask(Api.as(Person.CUSTOMER), "Whose is it?", "Mine.");
        Pages agent = Pages.as(Person.AGENT);
        Filled note = agent.fill(
                agent.find("/desk/ticket/" + ticket, "[name='answer:send']"),
                Map.of("answer:body", WORDS, "visibility", "INTERNAL"));

        assertThat(kept(nora.resend(note).expect(404))).isEqualTo(WORDS);
    }

    @Test
    void aReasonIsStillThereAfterChoosingAnAddress() {
        Person person = Person.aCustomer();
        Api.as(person)
                .post(
                        "/me/addresses",
                        Json.of(
                                "name",
                                "Work",
                                "line1",
                                "Ring 7",
                                "postalCode",
                                "04103",
                                "city",
                                "Leipzig",
                                "country",
                                "DE"))
                .expect(201);
        Pages pages = Pages.as(person);
        String page = "/ticket/address/" + Merchant.placedOrder(person);

        Document chosen = Jsoup.parse(pages.press(pages.find(page, "[name=useAddress]"), Map.of("reason", WORDS))
                .expect(200)
                .body());

        assertThat(chosen.expectFirst("#reason").val()).isEqualTo(WORDS);
        assertThat(chosen.expectFirst("#line1").val()).isEqualTo("Ring 7");
    }

    @Test
    void nothingIsMadeNewByAnEditThatChangedNothing() {
        Api author = Api.as(Person.CUSTOMER);
        String own = author.post(
                        "/forum/threads",
                        Json.of(
                                "category",
                                "kitchen-table",
                                "kind",
                                "QUESTION",
                                "title",
                                "Two lines?",
                                "body",
                                "One\n\nTwo"))
                .expect(201)
                .text("/id");
        String post = Forum.firstPost(author, own);
        Map<String, String> asBrowsersDo = new LinkedHashMap<>();
        asBrowsersDo.put("edit:body", "One\r\n\r\nTwo");

        nora.fill("/forum/edit/" + post, "edit", asBrowsersDo).send().expect(302);

        assertThat(Jsoup.parse(nora.get("/forum/thread/" + own).body()).select("[href^=/forum/history]"))
                .isEmpty();
    }

    @Test
    void nothingIsMadeNewByAnArticleThatIsSavedAsItWas() {
        Pages writer = Pages.as(Person.ADMIN);
        String edit = writer.fill("/faq/edit", "form", Map.of("title", "Saved as it was", "body", "One\r\n\r\nTwo"))
                .send()
                .expect(302)
                .header("Location")
                .replaceFirst("/faq/article/", "/faq/edit/");
        String before = Jsoup.parse(writer.get(edit).expect(200).body())
                .select(".history__text")
                .outerHtml();

        writer.fill(edit, "form", Map.of("body", "One\r\n\r\nTwo")).send().expect(302);

        assertThat(Jsoup.parse(writer.get(edit).body()).select(".history__text").outerHtml())
                .isEqualTo(before);
    }

    @Test
    void nothingIsNotedOfACategoryThatIsSavedAsItWas() {
        Pages admin = Pages.as(Person.ADMIN);
        String name = "unchanged " + UUID.randomUUID().toString().substring(0, 8);
        admin.fill("/admin/topic", "form", Map.of("name", name)).send().expect(302);
        String topic = "/admin/topic/" + name.replace(' ', '-');

        admin.fill(topic, "form", Map.of()).send().expect(302);

        assertThat(Api.as(Person.ADMIN)
                        .get("/admin/audit?q=" + name.replace(' ', '-'))
                        .expect(200)
                        .body())
                .contains("faq.category_open")
                .doesNotContain("faq.category_change");
    }

    private Filled answer() {
        return nora.fill(path, "answer", Map.of("answer:body", WORDS));
    }

    private void press(String button) {
        moderator
                .press(moderator.find(path, "button[name=" + button + "]"), Map.of())
                .expect(302);
    }

    private static String kept(Answer page) {
        return Jsoup.parse(page.body()).select(".kept textarea").val();
    }
}
