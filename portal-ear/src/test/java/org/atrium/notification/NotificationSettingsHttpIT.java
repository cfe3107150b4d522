package org.atrium.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.atrium.testing.Answer;
import org.atrium.testing.Api;
import org.atrium.testing.DueEntities;
import org.atrium.testing.Forum;
import org.atrium.testing.Json;
import org.atrium.testing.Mailbox;
import org.atrium.testing.Pages;
import org.atrium.testing.Person;
import org.atrium.testing.Review;
import org.atrium.testing.Support;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** People choose by which channels they are notified of what, when they want quiet, and how often they get a digest. */
@ArquillianTest
@RunAsClient
@Tag("once")
class NotificationSettingsHttpIT {

    private static final String SETTINGS = "/me/notification-settings";
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("HH:mm").withZone(ZoneOffset.UTC);

    private final Person person = Person.aCustomer();
    private final Api nora = Api.as(person);
    private final Api agent = Api.as(Person.AGENT);
    private final String title = "Kettle " + UUID.randomUUID();

    @Test
    void choicesAreKeptWithAVersion() {
        Answer before = nora.get(SETTINGS).expect(200);
        assertThat(before.text("/digest")).isEqualTo("OFF");
        assertThat(before.body()).contains("\"ANSWER\":[\"PORTAL\",\"EMAIL\"]").doesNotContain("TEXT", "ASSIGNMENT");

        Answer chosen = nora.with("If-Match", before.header("ETag"))
                .put(SETTINGS, settings(Map.of("ANSWER", List.of("PORTAL")), "WEEKLY", hours("22:00", "07:00")))
                .expect(200);
        assertThat(chosen.body()).contains("\"ANSWER\":[\"PORTAL\"]", "\"MENTION\":[\"PORTAL\",\"EMAIL\"]");
        assertThat(chosen.text("/quietHours/from")).isEqualTo("22:00");
        assertThat(nora.get(SETTINGS).expect(200).body()).isEqualTo(chosen.body());
        nora.with("If-Match", before.header("ETag"))
                .put(SETTINGS, settings(Map.of(), "OFF", null))
                .expect(412);
    }

    @Test
    void allThatIsWrongIsNamedAtOnce() {
        Answer refused = nora.put(
                        SETTINGS,
                        settings(
                                Map.of("ASSIGNMENT", List.of(), "ANSWER", List.of("TEXT")),
                                "HOURLY",
                                hours("22:00", "22:00")))
                .expect(422);
        assertThat(refused.body()).contains("kinds.ASSIGNMENT", "kinds.ANSWER[0]", "\"digest\"", "\"quietHours.to\"");
        Api.visitor().get(SETTINGS).expect(401);
    }

    /** What one click of a mail ends is off in the settings, and on again there. */
    @Test
    void settingsShowWhatALinkEnded() {
        String ticket = Support.ask(nora, title, "It stops.");
        String header = Mailbox.await(person.email(), title).header("List-Unsubscribe");
        String path = header.substring(1 + Api.portal().length(), header.length() - 1);
        Pages.visitor().post(path, Map.of("List-Unsubscribe", "One-Click")).expect(200);
        assertThat(nora.get(SETTINGS).expect(200).body()).contains("\"SUPPORT\":[\"PORTAL\"]");

        nora.put(SETTINGS, settings(Map.of("SUPPORT", List.of("EMAIL")), "OFF", null))
                .expect(200);
        Support.reply(agent, ticket, "PRIVATE", "A new lid");
        Mailbox.await(person.email(), "About “" + title);
        assertThat(nora.get("/me/notifications").expect(200).body()).doesNotContain("wrote to you about");
    }

    @Test
    void pageSavesChoices() {
        Pages pages = Pages.as(person);
        pages.submit(
                "/account/notifications",
                "form",
                Map.of("MENTION", "PORTAL", "digest", "DAILY", "quietFrom", "21:30", "quietTo", "06:00"));
        Answer chosen = nora.get(SETTINGS).expect(200);
        assertThat(chosen.body()).contains("\"MENTION\":[\"PORTAL\"]", "21:30", "06:00", "DAILY");
        Answer refused = pages.submit("/account/notifications", "form", Map.of("quietFrom", "06:00"));
        assertThat(refused.body()).contains("begin and end at the same time");
    }

    /** Exactly one mail, when the hours are over; nothing of what was taken down meanwhile. */
    @Test
    @Tag("database")
    void mailsWaitForTheEndOfQuietHours() {
        String thread = publishedThread();
        beQuiet();
        String taken = Forum.reply(agent, thread, "Descale it");
        String ticket = Support.ask(nora, "Lid of " + title, "It is loose.");
        Support.reply(agent, ticket, "PRIVATE", "A new lid");
        Api.visitor().post("/password-resets", Json.of("email", person.email())).expect(202);
        DueEntities.makeDue("KeptMessage");
        Mailbox.await(person.email(), "password");
        assertThat(subjects()).noneMatch(subject -> subject.contains("answered in") || subject.contains("Lid of"));
        assertThat(nora.get("/me/notifications").expect(200).body()).contains("wrote to you about", "answered in");

        Api.as(Person.ADMIN)
                .post("/forum/posts/" + taken + "/flags", Json.of("reason", "SPAM"))
                .expect(204);
        nora.put(SETTINGS, settings(Map.of(), "OFF", null)).expect(200);
        Mailbox.await(person.email(), "About “Lid of " + title);
        assertThat(subjects())
                .filteredOn(subject -> subject.startsWith("About"))
                .hasSize(1);
        assertThat(subjects()).noneMatch(subject -> subject.contains("answered in"));
    }

    /** Somebody who comes to live elsewhere is woken by the clock there. */
    @Test
    void quietHoursMoveWithTheTimeZone() {
        nora.patch("/me", Json.of("timeZone", "UTC")).expect(200);
        beQuiet();
        String ticket = Support.ask(nora, title, "It is loose.");
        Support.reply(agent, ticket, "PRIVATE", "A new lid");
        DueEntities.makeDue("KeptMessage");
        nora.patch("/me", Json.of("timeZone", "Pacific/Honolulu")).expect(200);
        Mailbox.await(person.email(), "About “" + title);
    }

    /** What is new in what they follow and have not read, once; nothing new, no mail. */
    @Test
    @Tag("database")
    void digestNamesWhatIsNew() {
        nora.put(SETTINGS, settings(Map.of("ANSWER", List.of(), "FURTHER_ANSWERS", List.of()), "DAILY", null))
                .expect(200);
        String thread = publishedThread();
        Forum.reply(agent, thread, "Descale it");
        Forum.reply(Api.as(Person.MODERATOR), thread, "Tap it twice");
        String hidden = Forum.reply(agent, thread, "Sell it");
        Api.as(Person.ADMIN)
                .post("/forum/posts/" + hidden + "/flags", Json.of("reason", "SPAM"))
                .expect(204);
        DueEntities.makeDue("NotificationSettings");
        assertThat(Mailbox.await(person.email(), "New in what you follow").text())
                .contains(title, "2 new replies", "/forum/thread/" + thread + "/");
        DueEntities.makeDue("NotificationSettings");
        Support.ask(nora, "Lid", "It is loose.");
        Mailbox.await(person.email(), "“Lid”");
        assertThat(subjects()).filteredOn("New in what you follow"::equals).hasSize(1);
    }

    /** Each of them once, and nobody of what they did themselves. */
    @Test
    @Tag("database")
    void followersAndWhoHasTheProblemTooAreNotified() {
        String thread = publishedThread();
        Person kim = Person.aCustomer();
        Api.as(kim).post("/forum/threads/" + thread + "/subscription").expect(204);
        Api.as(kim).post("/forum/threads/" + thread + "/affected").expect(204);
        Support.escalate(nora, thread);
        Mailbox.await(kim.email(), "Support is handling “" + title);
        assertThat(subjects()).noneMatch(("Support is handling “" + title + "”")::equals);

        String answer = Forum.reply(Api.as(Person.MODERATOR), thread, "Descale it");
        for (int i = 0; i < 2; i++) {
            nora.post("/forum/threads/" + thread + "/acceptance", Json.of("post", Long.valueOf(answer)))
                    .expect(204);
            nora.delete("/forum/threads/" + thread + "/acceptance").expect(204);
        }
        assertThat(Mailbox.await(kim.email(), "“" + title + "” is solved").text())
                .contains("Descale it");
        Support.ask(Api.as(kim), "Lid", "It is loose.");
        Mailbox.await(kim.email(), "“Lid”");
        assertThat(Mailbox.to(kim.email()))
                .filteredOn(letter -> letter.subject().endsWith("is solved"))
                .hasSize(1);
        assertThat(subjects()).noneMatch(subject -> subject.endsWith("is solved"));
    }

    /** The answer that support gives and solves with is one mail. */
    @Test
    void answerThatSolvesAtOnceIsMailedOnce() {
        String thread = publishedThread();
        String ticket = Support.escalate(nora, thread);
        Support.answer(Api.as(Person.AGENT), ticket, "SOLVED", "Descale it");
        Mailbox.await(person.email(), " answered in “" + title + "”");
        Support.ask(nora, "Lid", "It is loose.");
        Mailbox.await(person.email(), "“Lid”");
        assertThat(Mailbox.to(person.email()))
                .filteredOn(letter -> letter.text().contains("Descale it"))
                .hasSize(1);
        assertThat(nora.get("/me/notifications").expect(200).body()).contains("questionSolved");
    }

    private String publishedThread() {
        String thread = Forum.ask(nora, title, "It hums");
        Review.approve(Forum.firstPost(nora, thread));
        return thread;
    }

    /** From an hour ago, for two hours. */
    private void beQuiet() {
        Instant now = Instant.now();
        nora.patch("/me", Json.of("timeZone", "UTC")).expect(200);
        nora.put(
                        SETTINGS,
                        settings(
                                Map.of(),
                                "OFF",
                                hours(TIME.format(now.minusSeconds(3600)), TIME.format(now.plusSeconds(3600)))))
                .expect(200);
    }

    private List<String> subjects() {
        return Mailbox.to(person.email()).stream().map(Mailbox.Letter::subject).toList();
    }

    private static Map<String, Object> settings(Object kinds, String digest, Object quietHours) {
        return Json.of("kinds", kinds, "digest", digest, "quietHours", quietHours);
    }

    private static Map<String, Object> hours(String from, String to) {
        return Json.of("from", from, "to", to);
    }
}
