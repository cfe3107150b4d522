package org.atrium.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.atrium.testing.Api;
import org.atrium.testing.Forum;
import org.atrium.testing.Json;
import org.atrium.testing.Mailbox;
import org.atrium.testing.Person;
import org.atrium.testing.Review;
import org.atrium.testing.SentMail;
import org.atrium.testing.Support;
import org.atrium.testing.browser.BrowserTest;
import org.atrium.testing.inside.Eventually;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * Whatever people type stays text: on the real pages in the real browser nothing of it runs, becomes part of the page,
 * makes it wider than a phone or reads otherwise than it was written.
 */
class HostileInputBrowserIT extends BrowserTest {

    /** One line in this many is typed: all of them take longer than a build has time for. */
    private static final int EVERY = Integer.getInteger("hostile.every", 10);

    /** The same of our own, on a dozen pages each. */
    private static final int OWN_EVERY = Math.min(EVERY, 3);

    /** A search page in fifty is opened, the others are fetched and taken apart. */
    private static final int OPENED = 50;

    /** By the time a fourth of the pages is seen, the index has what was brought in. */
    private static final int INDEXED_BY = 4;

    private static final String TITLES = ".thread-row__title a";
    private static final String HEADING = "h1";

    /** Texts may show pictures: those from nowhere do not load, and those without encryption are not let in. */
    @AfterEach
    void picturesMayBeMissing() {
        expectBrowserError("img-src");
        expectBrowserError("net::ERR_NAME_NOT_RESOLVED");
        expectRefusal(404);
    }

    @Test
    void hostileDataSetIsEscapedEverywhere() throws IOException {
        List<String> all = HostileLines.ofTheFolder();
        assertThat(all).hasSizeGreaterThan(3_000);
        throughTheForum(IntStream.range(0, all.size())
                .filter(i -> i % EVERY == 0)
                .mapToObj(all::get)
                .toList());
    }

    @Test
    void ownHostileLinesAreEscaped() {
        throughTheForum(HostileLines.OWN);
    }

    /**
     * Titles and names in lists, bodies and names in threads, words asked for, and texts found. The searches, which find
     * these texts, go on in a second window: they keep the server busy, the pages keep the browser.
     */
    private void throughTheForum(List<String> lines) {
        HostileTalks talks = new HostileTalks(lines);
        Inspection inspection = new Inspection(page());
        Inspection searching = new Inspection(newWindow());
        for (int group = 0; group < talks.groups(); group++) {
            if (group == talks.groups() / INDEXED_BY) {
                awaitIndex(talks);
                searching.search(lines);
            }
            inspection.open("/community?tag=" + talks.tag(group), TITLES, talks.titles(group));
            inspection.open(talks.talk(group));
        }
        searching.searched();
        IntStream.range(0, lines.size())
                .filter(i -> i % OPENED == 0)
                .forEach(i -> inspection.open("/search?q=" + encoded(lines.get(i))));
        inspection.hits(IntStream.range(0, talks.groups()).mapToObj(talks::tag).toList());
        assertThat(inspection.wrong()).isEmpty();
        assertThat(searching.wrong()).isEmpty();
    }

    private static void awaitIndex(HostileTalks talks) {
        Api customer = Api.as(Person.CUSTOMER);
        String last = talks.tag(talks.groups() - 1);
        Eventually.so(
                "the last talk to be found",
                Duration.ofSeconds(60),
                () -> customer.get("/search?in=forum&q=" + last).body().contains(last));
    }

    /** Names, subjects and addresses, on the pages of the one who typed them and of everybody who looks after them. */
    @Test
    void ownHostileLinesAreEscapedOnStaffPages() {
        Inspection agent = new Inspection(windowOf(Person.AGENT));
        Inspection moderator = new Inspection(windowOf(Person.MODERATOR));
        Inspection admin = new Inspection(windowOf(Person.ADMIN));
        for (String line : HostileLines.one(OWN_EVERY)) {
            Person person = named(line);
            Api api = Api.as(person);
            api.post("/me/addresses", address(line)).expect(201);
            String ticket = Support.ask(api, line, line);
            String thread = Forum.ask(api, line, line);
            String post = Forum.firstPost(api, thread);

            Page window = windowOf(person);
            Inspection own = new Inspection(window);
            own.open("/");
            own.open("/account/profile");
            own.open("/account/addresses");
            own.open("/tickets", "main", List.of());
            own.open("/tickets/" + ticket, HEADING, List.of(line));
            own.open("/forum/thread/" + thread, HEADING, List.of(line));
            own.open("/forum/edit/" + post);
            own.open("/community?show=mine", TITLES, List.of(line));
            own.open("/notifications");
            agent.open("/desk");
            agent.open("/desk/ticket/" + ticket);
            moderator.open("/moderation?item=" + Review.of(post));
            admin.open("/admin/accounts?q=" + person.email());
            admin.open("/admin/account/" + api.get("/me").expect(200).text("/id"), HEADING, List.of(line));
            SentMail.from("nobody").subject(line).text(line).send();
            Person contact = Person.somebody();
            Api.visitor()
                    .post("/contact", Json.of("name", line, "email", contact.email(), "subject", line, "body", line))
                    .expect(202);
            String token =
                    Mailbox.await(contact.email(), "Confirm your message").token();
            own.open("/confirm-contact?token=" + token, "main h2", List.of(line));
            assertThat(own.wrong()).isEmpty();
            window.context().close();
        }
        admin.open("/admin/mails");
        assertThat(agent.wrong()).isEmpty();
        assertThat(moderator.wrong()).isEmpty();
        assertThat(admin.wrong()).isEmpty();
    }

    private static Person named(String line) {
        Person person = Person.somebody();
        return new Person(person.email(), person.password(), line).verified();
    }

    private static Object address(String line) {
        return Json.of(
                "name", line, "line1", line, "postalCode", "10115", "city", line, "country", "DE", "default", true);
    }

    private static String encoded(String words) {
        return URLEncoder.encode(words, StandardCharsets.UTF_8);
    }
}
