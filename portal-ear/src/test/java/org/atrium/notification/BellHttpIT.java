package org.atrium.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.atrium.testing.Answer;
import org.atrium.testing.Api;
import org.atrium.testing.Forum;
import org.atrium.testing.Json;
import org.atrium.testing.Mailbox;
import org.atrium.testing.Pages;
import org.atrium.testing.Person;
import org.atrium.testing.Review;
import org.atrium.testing.Support;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The number at the bell is that of what can be read and was not. */
@ArquillianTest
@RunAsClient
@Tag("once")
class BellHttpIT {

    private final Person person = Person.aCustomer();
    private final Api reader = Api.as(person);
    private final Api moderator = Api.as(Person.MODERATOR);
    private final Api customer = Api.as(Person.CUSTOMER);
    private final Api agent = Api.as(Person.AGENT);
    private final String title = "Kettle " + UUID.randomUUID();

    @Test
    void notificationsOfAHiddenPostAreHiddenAndRestored() {
        String thread = followedThread();
        String answer = Forum.reply(customer, thread, "Descale it");
        assertThat(unread()).isEqualTo(1);
        String link = news().get(0);

        agent.post("/forum/posts/" + answer + "/flags", Json.of("reason", "SPAM"))
                .expect(204);
        assertThat(unread()).isZero();
        assertThat(news()).isEmpty();

        Review.approve(answer);
        assertThat(unread()).isEqualTo(1);

        Api.as(Person.ADMIN)
                .post("/forum/posts/" + answer + "/flags", Json.of("reason", "SPAM"))
                .expect(204);
        Review.judge(answer, "DELETE", "SPAM", "Not here");
        assertThat(unread()).isZero();
        Document page = Jsoup.parse(
                Pages.as(person).get(link.replaceFirst("#.*", "")).expect(200).body());
        assertThat(page.select("h1").text()).isEqualTo(title);
        assertThat(page.select("[data-post-gone]").text()).contains("no longer here");
    }

    @Test
    void listOfNotificationsLeadsToThemAndReadsNone() {
        String thread = followedThread();
        Forum.reply(moderator, thread, "Descale it");

        Pages pages = Pages.as(person);
        Document page = Jsoup.parse(pages.get("/notifications").expect(200).body());
        assertThat(unread()).isEqualTo(1);
        assertThat(page.select(".tabs a[aria-current] .count").text()).isEqualTo("1");
        String link = page.select("main .list a").attr("href");

        pages.get(link.replaceFirst("#.*", "")).expect(200);
        assertThat(unread()).isZero();
    }

    @Test
    void nobodyIsNotifiedOfTheirOwnActs() {
        Api staff = Api.as(Person.MODERATOR);
        String thread = Forum.ask(staff, title, "It hums");
        Forum.reply(staff, thread, "I found out");
        toggleLock(thread);
        reader.post("/tickets", Json.of("subject", title, "body", "It hums")).expect(201);

        assertThat(staff.get("/me/notifications").expect(200).body()).doesNotContain(title);
        assertThat(news()).isEmpty();
        assertThat(Mailbox.await(person.email(), "We received your request").text())
                .contains(title);
    }

    @Test
    void notificationsOfAHiddenThreadAreHidden() {
        String thread = followedThread(customer);
        Forum.reply(moderator, thread, "Descale it");
        Forum.reply(moderator, thread, "Or do not");
        assertThat(unread()).isEqualTo(2);
        String first = Forum.firstPost(customer, thread);

        agent.post("/forum/posts/" + first + "/flags", Json.of("reason", "SPAM"))
                .expect(204);
        assertThat(unread()).isZero();

        Review.approve(first);
        assertThat(unread()).isEqualTo(2);
    }

    @Test
    void openedThreadsAreMarkedRead() {
        String thread = followedThread();
        Forum.reply(moderator, thread, "Descale it");
        String other = followedThread();
        Forum.reply(moderator, other, "Descale it");
        assertThat(unread()).isEqualTo(2);

        Document page = Jsoup.parse(
                Pages.as(person).get("/forum/thread/" + thread).expect(200).body());

        assertThat(page.select(".count--new").text()).isEqualTo("1");
        assertThat(unread()).isEqualTo(1);
        assertThat(reader.get("/me/notifications").json().at("/items").findValuesAsText("read"))
                .containsExactlyInAnyOrder("true", "false");
    }

    @Test
    void openedTicketsAreMarkedRead() {
        String ticket = answeredTicket();
        long before = unread();
        assertThat(before).isPositive();

        Pages.as(person).get("/tickets/" + ticket).expect(200);

        assertThat(unread()).isZero();
    }

    @Test
    void notificationOfATicketIsCountedOnAThreadsPage() {
        answeredTicket();
        String thread = Forum.ask(moderator, title, "It hums");
        long before = unread();
        assertThat(before).isPositive();

        Document page = Jsoup.parse(
                Pages.as(person).get("/forum/thread/" + thread).expect(200).body());

        assertThat(page.select(".count--new").text()).isEqualTo(String.valueOf(before));
        assertThat(unread()).isEqualTo(before);
    }

    @Test
    void notificationLinksToItsPostOnALaterPage() {
        String thread = followedThread();
        String last = null;
        for (int i = 0; i < 31; i++) {
            last = Forum.reply(moderator, thread, "Answer " + i);
        }
        String link = news().get(0);
        assertThat(link).endsWith("?post=" + last + "#post-" + last);

        String place =
                Pages.as(person).get(link.replaceFirst("#.*", "")).expect(302).header("Location");

        assertThat(place).contains("?cursor=").endsWith("#post-" + last);
    }

    @Test
    void notificationsOfMovedPostsFollowThem() {
        String thread = followedThread();
        String answer = Forum.reply(moderator, thread, "Descale it");
        String own = moderator
                .post(
                        "/forum/threads/" + thread + "/split",
                        Json.of("posts", List.of(Long.valueOf(answer)), "title", "Own"))
                .expect(201)
                .text("/id");
        assertThat(unread()).isEqualTo(1);

        Pages.as(person).get("/forum/thread/" + own).expect(200);

        assertThat(unread()).isZero();
    }

    @Test
    void notificationOfAMergedThreadIsReadWhereItsPostsAre() {
        String thread = followedThread();
        Forum.reply(moderator, thread, "Descale it");
        String into = Forum.ask(moderator, title, "It hums");
        moderator
                .post("/forum/threads/" + thread + "/merge", Json.of("into", Long.valueOf(into)))
                .expect(200);
        assertThat(unread()).isPositive();

        Pages.as(person).get("/forum/thread/" + into).expect(200);

        assertThat(unread()).isZero();
    }

    @Test
    void unlockingIsAnnouncedAsLockingIs() {
        String thread = Forum.ask(reader, title, "It hums");
        Review.approve(Forum.firstPost(reader, thread));
        toggleLock(thread);
        assertThat(newest()).isEqualTo("“" + title + "” was locked: no more replies");

        toggleLock(thread);

        assertThat(newest()).isEqualTo("“" + title + "” was unlocked: replies are possible again");
        assertThat(Mailbox.await(person.email(), "was unlocked").text()).contains("everybody can reply again");
    }

    private static void toggleLock(String thread) {
        Pages pages = Pages.as(Person.MODERATOR);
        pages.press(pages.find("/forum/thread/" + thread, "button[name=lock]"), Map.of())
                .expect(302);
    }

    private String newest() {
        return reader.get("/me/notifications").expect(200).text("/items/0/text");
    }

    private String answeredTicket() {
        String ticket = reader.post("/tickets", Json.of("subject", title, "body", "It hums"))
                .expect(201)
                .text("/number");
        Support.reply(agent, ticket, "PUBLIC", "Descale it");
        return ticket;
    }

    private String followedThread() {
        return followedThread(moderator);
    }

    private String followedThread(Api author) {
        String thread = Forum.ask(author, title, "It hums");
        reader.post("/forum/threads/" + thread + "/subscription").expect(204);
        return thread;
    }

    private long unread() {
        return reader.get("/me/notifications/unread").expect(200).at("/unread").asLong();
    }

    private List<String> news() {
        Answer all = reader.get("/me/notifications").expect(200);
        return all.json().at("/items").findValuesAsText("link");
    }
}
