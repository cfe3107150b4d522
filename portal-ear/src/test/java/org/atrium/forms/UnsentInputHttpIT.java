package org.atrium.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
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
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What somebody wrote in a form is still there, with the reason on top, when what it is about changed meanwhile. */
@ArquillianTest
@RunAsClient
@Tag("once")
class UnsentInputHttpIT {

    private static final String WORDS = "Descale it with vinegar, twice.";
    private static final String COOKIE = "atrium-kept";

    private final Pages nora = Pages.as(Person.CUSTOMER);
    private final Pages moderator = Pages.as(Person.MODERATOR);
    private final Api second = Api.as(Person.SECOND);
    private final String thread = Forum.ask(second, "Does it keep what I write?", "For how long?");
    private final String path = "/forum/thread/" + thread;

    @Test
    void replyToAThreadLockedMeanwhile() {
        Filled answer = answer();
        press("lock");

        Answer back = answer.send().expect(200);

        assertThat(Jsoup.parse(back.body()).select(".message--danger").text())
                .contains("your reply was not posted. To continue, start a new thread.");
        assertThat(kept(back)).isEqualTo(WORDS);
    }

    @Test
    void replyToAThreadArchivedMeanwhile() {
        Filled answer = answer();
        press("archive");

        assertThat(kept(answer.send().expect(200))).isEqualTo(WORDS);
    }

    @Test
    void replyToAThreadHiddenMeanwhile() {
        Filled answer = answer();
        String first = Forum.firstPost(second, thread);
        Api.as(Person.aCustomer()).post("/forum/posts/" + first + "/flags", Json.of("reason", "OTHER"));
        Review.judge(first, "HIDE", "OTHER", null);

        Answer back = answer.send().expect(404);
        assertThat(kept(back)).isEqualTo(WORDS);
        assertThat(Jsoup.parse(back.body()).select(".trouble").text())
                .contains("This thread was removed while you wrote. Your reply was not posted.")
                .doesNotContain("mistyped");
    }

    @Test
    void editOfADeletedPostReportsThatNothingWasSaved() {
        Api author = Api.as(Person.CUSTOMER);
        String post = Forum.firstPost(author, Forum.ask(author, "Who takes it away?", "Somebody."));
        Filled edit = nora.fill("/forum/edit/" + post, "edit", Map.of("edit:body", WORDS));
        Api.as(Person.aCustomer()).post("/forum/posts/" + post + "/flags", Json.of("reason", "OTHER"));
        Review.judge(post, "DELETE", "OTHER", null);

        Answer back = edit.send().expect(404);

        assertThat(Jsoup.parse(back.body()).select(".kept textarea").eachText())
                .containsExactly("Who takes it away?", WORDS);
        assertThat(Jsoup.parse(back.body()).select(".trouble").text()).contains("What you sent was not saved.");
    }

    @Test
    void mistypedAddressIsReported() {
        assertThat(Jsoup.parse(nora.get("/forum/thread/0").expect(404).body())
                        .select(".trouble")
                        .text())
                .contains("mistyped");
    }

    @Test
    void replyToAMergedThreadMovesToTheTargetsForm() {
        Filled answer = answer();
        String into = Forum.ask(second, "Where does it all go?", "Here.");
        moderator
                .submit("/forum/merge/" + thread, "merge", Map.of("into", into))
                .expect(302);

        String leads = answer.send().expect(302).header("Location");

        assertThat(leads).contains("/forum/thread/" + into);
        Document there = Jsoup.parse(nora.get(leads).expect(200).body());
        assertThat(there.expectFirst("[id=answer:body]").val()).isEqualTo(WORDS);
        assertThat(there.text()).contains("It has not been sent yet.");
        nora.fill(leads, "answer", Map.of()).send().expect(302);
        assertThat(nora.find(leads, "[id=answer:body]").val()).isEmpty();
    }

    @Test
    void replyToAThreadMergedIntoALockedOneIsShownToBeCopied() {
        Filled answer = answer();
        String into = Forum.ask(second, "Where does it all end?", "Here.");
        moderator
                .submit("/forum/merge/" + thread, "merge", Map.of("into", into))
                .expect(302);
        moderator.press(moderator.find("/forum/thread/" + into, "button[name=lock]"), Map.of());

        String leads = answer.send().expect(302).header("Location");

        Document there = Jsoup.parse(nora.get(leads).expect(200).body());
        assertThat(there.select("[id=answer:body]")).isEmpty();
        assertThat(there.select("textarea[readonly]").val()).isEqualTo(WORDS);
    }

    @Test
    void editOfAPostWhoseThreadWasLockedMeanwhile() {
        String own = Forum.ask(Api.as(Person.CUSTOMER), "May I still change it?", "Not any more.");
        Filled edit = nora.fill(
                "/forum/edit/" + Forum.firstPost(Api.as(Person.CUSTOMER), own), "edit", Map.of("edit:body", WORDS));
        moderator.press(moderator.find("/forum/thread/" + own, "button[name=lock]"), Map.of());

        Document back = Jsoup.parse(edit.send().expect(200).body());

        assertThat(back.select(".message--danger").text()).isNotEmpty();
        assertThat(back.expectFirst("[id=edit:body]").val()).isEqualTo(WORDS);
    }

    @Test
    void editOfAPostEditedMeanwhile() {
        Api author = Api.as(Person.CUSTOMER);
        String own = Forum.ask(author, "Who writes over whom?", "Nobody.");
        String post = Forum.firstPost(author, own);
        Filled edit = nora.fill("/forum/edit/" + post, "edit", Map.of("edit:body", WORDS));
        author.patch("/forum/posts/" + post, Json.of("body", "Written meanwhile."))
                .expect(200);

        Document back = Jsoup.parse(edit.send().expect(200).body());
        assertThat(back.expectFirst("[id=edit:body]").val()).isEqualTo(WORDS);
        assertThat(back.text())
                .contains("Somebody changed this while you were editing it")
                .contains("Written meanwhile.");

        nora.press(back.expectFirst("[id=edit:save]"), Map.of()).expect(302);
        assertThat(author.get("/forum/posts/" + post).text("/html")).contains(WORDS);
    }

    @Test
    void profileChangedMeanwhile() {
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
    void notificationSettingsChangedMeanwhile() {
        Person person = Person.aCustomer();
        Pages pages = Pages.as(person);
        Filled form = pages.fill("/account/notifications", "form", Map.of("digest", "DAILY"));
        Api.as(person)
                .put(
                        "/me/notification-settings",
                        Json.of(
                                "kinds",
                                Map.of(),
                                "digest",
                                "OFF",
                                "quietHours",
                                Json.of("from", "22:00", "to", "07:00")))
                .expect(200);

        Document back = Jsoup.parse(form.send().expect(200).body());

        pages.press(back.expectFirst("[type=submit].btn--primary"), Map.of()).expect(302);
        assertThat(Api.as(person).get("/me/notification-settings").body()).contains("DAILY", "22:00");
    }

    @Test
    void conflictingChangesAreShownNextToTheInput() {
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
    void replyWithoutSessionIsRestoredAfterSignIn() {
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
    void nextAccountDoesNotSeeTheInput() {
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
    void inputIsBoundToItsBrowser() {
        Person person = Person.aCustomer();
        Pages pages = Pages.as(person);
        sendByNobody(pages);

        Pages elsewhere = Pages.as(person);

        assertThat(elsewhere.find(path, "[id=answer:body]").val()).isEmpty();
        assertThat(elsewhere.cookie(COOKIE)).isEmpty();
    }

    @Test
    void signOutDeletesUnsentInput() {
        Person person = Person.aCustomer();
        Pages pages = Pages.as(person);
        sendByNobody(pages);
        assertThat(pages.signedInAs(person).find(path, "[id=answer:body]").val())
                .isEqualTo(WORDS);
        String secret = pages.cookie(COOKIE).orElseThrow();

        pages.post("/signout", Map.of()).expect(302);

        assertThat(pages.cookie(COOKIE)).isEmpty();
        assertThat(Jsoup.parse(pages.signedInAs(person)
                                .get(path, "Cookie", COOKIE + "=" + secret)
                                .expect(200)
                                .body())
                        .select("[id=answer:body]")
                        .val())
                .isEmpty();
    }

    @Test
    void cookieIsDeletedWhenNothingIsStored() {
        Person person = Person.aCustomer();
        Pages pages = Pages.as(person);
        sendByNobody(pages);
        pages.signedInAs(person);

        pages.fill(path, "answer", Map.of()).send().expect(302);

        assertThat(pages.cookie(COOKIE)).isEmpty();
        assertThat(pages.find(path, "[id=answer:body]").val()).isEmpty();
    }

    @Test
    void crossSiteInputIsNotStored() {
        Filled answer = answer();

        Answer refused = nora.send("POST", answer.address(), answer.fields(), "Sec-Fetch-Site", "cross-site")
                .expect(403);

        assertThat(kept(refused)).isEmpty();
        assertThat(nora.find(path, "[id=answer:body]").val()).isEmpty();
    }

    /** In a tab that was left open: they would act as who signed in after them. */
    @Test
    void formOfAnotherAccountsPageIsRefused() {
        Pages pages = Pages.as(Person.aCustomer());
        Filled answer = pages.fill(path, "answer", Map.of("answer:body", WORDS));
        pages.post("/signout", Map.of()).expect(302);
        pages.signedInAs(Person.aCustomer());

        Answer refused = answer.send().expect(409);

        assertThat(refused.body()).contains("opened by somebody else");
        assertThat(kept(refused)).isEqualTo(WORDS);
        assertThat(nora.get(path).body()).doesNotContain(WORDS);
        assertThat(pages.cookie(COOKIE)).isEmpty();
    }

    /** The database would be anybody's to fill; and nobody puts words into somebody else's form. */
    @Test
    void forgedOwnerIsNotStored() {
        Pages pages = Pages.as(Person.aCustomer());
        Filled answer = pages.fill(path, "answer", Map.of("answer:body", WORDS));
        pages.post("/signout", Map.of()).expect(302);
        String[] secret = answer.fields().get("formToken").split("\\.");
        String other = Api.as(Person.SECOND).get("/me").text("/id");

        for (String forged : new String[] {
            secret[0] + "." + secret[1] + "." + "0".repeat(64),
            secret[0] + "." + other + "." + secret[2],
            "A".repeat(43) + "." + secret[1] + "." + secret[2]
        }) {
            assertThat(answer.send(Map.of("formToken", forged)).expect(302).header("Location"))
                    .startsWith("/signin");
            assertThat(pages.cookie(COOKIE)).as(forged).isEmpty();
        }

        answer.send().expect(302);
        assertThat(pages.cookie(COOKIE)).isPresent();
    }

    /** Whoever can set cookies for the portal's domain would know where words will be. */
    @Test
    void plantedCookieIsNotUsed() {
        Person person = Person.aCustomer();
        Pages pages = Pages.as(person);
        Filled answer = pages.fill(path, "answer", Map.of("answer:body", WORDS));
        pages.post("/signout", Map.of()).expect(302);
        String planted = "P".repeat(43);

        pages.send(
                        "POST",
                        answer.address(),
                        answer.fields(),
                        "Sec-Fetch-Site",
                        "same-origin",
                        "Cookie",
                        COOKIE + "=" + planted)
                .expect(302);

        assertThat(pages.cookie(COOKIE)).isPresent().get().isNotEqualTo(planted);
    }

    private void sendByNobody(Pages pages) {
        Filled answer = pages.fill(path, "answer", Map.of("answer:body", WORDS));
        pages.post("/signout", Map.of()).expect(302);
        answer.send().expect(302);
    }

    @Test
    void silencedAuthorKeepsTheInputWithoutAForm() {
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
    void noteOfAFormerAgent() {
        String ticket = Support.ask(Api.as(Person.CUSTOMER), "Whose is it?", "Mine.");
        Person leaver = Person.aCustomer();
        become(leaver, "CUSTOMER", "AGENT");
        Pages agent = Pages.as(leaver);
        Filled note = agent.fill(
                agent.find("/desk/ticket/" + ticket, "[name='answer:send']"),
                Map.of("answer:body", WORDS, "visibility", "INTERNAL"));
        become(leaver, "CUSTOMER");

        assertThat(kept(agent.signedInAs(leaver).resend(note).expect(404))).isEqualTo(WORDS);
    }

    @Test
    void callOfAFormerAgent() {
        String ticket = Support.ask(Api.as(Person.CUSTOMER), "Who called?", "Me.");
        Person leaver = Person.aCustomer();
        become(leaver, "CUSTOMER", "AGENT");
        Pages agent = Pages.as(leaver);
        Filled call = agent.fill(
                "/desk/call?ticket=" + ticket, "form", Map.of("direction", "OUT", "outcome", "BUSY", "notes", WORDS));
        become(leaver, "CUSTOMER");

        assertThat(kept(agent.signedInAs(leaver).resend(call).expect(404))).isEqualTo(WORDS);
    }

    @Test
    void reasonSurvivesChoosingAnAddress() {
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
    void silencedAuthorGetsNoNewThreadFormAndKeepsTheInput() {
        Person person = Person.aCustomer();
        Pages pages = Pages.as(person);
        Filled question = pages.fill(
                "/forum/ask",
                "ask",
                Map.of("ask:title", "Why does it hum?", "ask:category", "kitchen-table", "ask:body", WORDS));
        Api.as(Person.MODERATOR)
                .post(
                        "/moderation/accounts/" + Api.as(person).get("/me").text("/id") + "/suspension",
                        Json.of("rule", "OTHER"))
                .expect(204);

        Document refused = Jsoup.parse(question.send().expect(200).body());
        assertThat(refused.select(".message--danger").text()).contains("read in the community");
        assertThat(refused.select("form[id=ask]")).isEmpty();
        assertThat(refused.select(".kept textarea").eachText()).contains("Why does it hum?", WORDS);

        Document fresh = Jsoup.parse(pages.get("/forum/ask").expect(200).body());
        assertThat(fresh.select("form[id=ask]")).isEmpty();
        assertThat(fresh.text()).contains("read in the community");
        assertThat(pages.find("/forum/ask", "a[href='/forum/verdicts']")).isNotNull();
        assertThat(nora.find("/forum/ask", "form[id=ask]")).isNotNull();
    }

    private static void become(Person person, String... roles) {
        Api admin = Api.as(Person.ADMIN);
        String id = admin.get("/admin/accounts?q=" + person.email()).text("/items/0/id");
        admin.patch("/admin/accounts/" + id, Json.of("roles", List.of(roles))).expect(200);
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
