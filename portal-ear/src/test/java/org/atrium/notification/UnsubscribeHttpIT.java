package org.atrium.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.Map;
import java.util.UUID;
import org.atrium.testing.Answer;
import org.atrium.testing.Api;
import org.atrium.testing.Forum;
import org.atrium.testing.Mailbox;
import org.atrium.testing.Mailbox.Letter;
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

/** Every notice by mail can be the last one, by one click of its reader or of their mail program. */
@ArquillianTest
@RunAsClient
@Tag("once")
class UnsubscribeHttpIT {

    private final Person person = Person.aCustomer();
    private final Api customer = Api.as(person);
    private final Api agent = Api.as(Person.AGENT);
    private final String title = "Kettle " + UUID.randomUUID();

    @Test
    void oneClickEndsThatKindAlone() {
        Letter letter = noticeByMail();
        assertThat(letter.header("List-Unsubscribe-Post")).isEqualTo("List-Unsubscribe=One-Click");
        assertThat(letter.header("List-Id")).isNull();
        String path = pathOf(letter);
        assertThat(letter.text()).contains(path);
        assertThat(letter.html()).contains(path);
        Pages.visitor().post(path, Map.of("List-Unsubscribe", "One-Click")).expect(200);
        Pages.visitor().post(path, Map.of("List-Unsubscribe", "One-Click")).expect(200);
        assertThat(channel()).isEqualTo("EMAIL");

        String later = Support.ask(customer, "Lid of " + person.name(), "It is loose.");
        Support.reply(agent, later, "PRIVATE", "A new lid");
        Forum.reply(agent, publishedThread(), "Descale it");
        Mailbox.await(person.email(), "answered in “" + title);
        assertThat(Mailbox.to(person.email())).noneMatch(mail -> mail.subject().contains("Lid of"));
        assertThat(customer.get("/me/notifications").expect(200).body()).contains("Lid of");

        String token = path.substring(path.indexOf('=') + 1);
        assertThat(Pages.visitor()
                        .post(path + "&again=" + token, Map.of())
                        .expect(200)
                        .body())
                .contains("You get mails about this again: your messages with support.");
        Support.reply(agent, later, "PRIVATE", "Another one");
        Mailbox.await(person.email(), "“Lid of");
    }

    @Test
    void replyEndsWithItsThread() {
        String thread = publishedThread();
        Forum.reply(agent, thread, "Descale it");
        Letter letter = Mailbox.await(person.email(), "answered in “" + title);
        assertThat(letter.header("List-Id"))
                .isEqualTo("<thread-" + thread + ".forum."
                        + URI.create(Api.portal()).getHost() + ">");
        assertThat(letter.text()).containsSubsequence("> Descale it", "Before that:", "> It hums");
        assertThat(Pages.visitor().get(pathOf(letter)).expect(200).body()).contains("replies in “" + title + "”");

        Pages.visitor()
                .post(pathOf(letter), Map.of("List-Unsubscribe", "One-Click"))
                .expect(200);
        Forum.reply(Api.as(Person.MODERATOR), thread, "Tap it twice");
        noticeByMail();
        assertThat(notificationsAbout(title)).isEqualTo(1);
        assertThat(channel()).isEqualTo("EMAIL");
    }

    /** What a button ends is in its address: a body is no part of a post without the token of a form. */
    @Test
    void pageEndsOtherKindsAndSendsThemAgain() {
        String path = pathOf(noticeByMail());
        String end = buttonOf(path, "Stop mails about this: your returns");
        assertThat(Pages.visitor().post(end, Map.of()).expect(200).body())
                .contains(
                        "You get no more mails about this: your returns.",
                        "You get mails about this: your messages with support.");
        String again = buttonOf(path, "Send mails about this again: your returns");
        assertThat(Pages.visitor().post(again, Map.of()).expect(200).body())
                .contains("You get mails about this again: your returns.");
        assertThat(buttonOf(path, "Stop mails about this: your returns")).isEqualTo(end);
        assertThat(channel()).isEqualTo("EMAIL");
    }

    /** The links of earlier releases said whose mails they end, and nothing else. */
    @Test
    void linkOfAllEndsAll() {
        String path = pathOf(noticeByMail());
        Document page = Jsoup.parse(Pages.visitor().get(path).expect(200).body());
        String all = page.select("button:contains(Stop all mails)").attr("formaction");
        assertThat(all).startsWith(path + "&end=").matches(".*&end=[0-9a-z]+-[A-Za-z0-9_-]{43}");
        assertThat(channel()).isEqualTo("EMAIL");
        String former = "/unsubscribe?token=" + all.substring(all.lastIndexOf('=') + 1);
        assertThat(Pages.visitor().post(former, Map.of()).expect(200).body()).contains("You are unsubscribed.");
        assertThat(channel()).isEqualTo("IN_APP");
        assertThat(Pages.visitor().post(all, Map.of()).expect(200).body()).contains("You are unsubscribed.");
    }

    @Test
    void onlyTheFormUnsubscribes() {
        String path = pathOf(noticeByMail());
        assertThat(Pages.visitor().get(path).expect(200).body())
                .contains("action=\"" + path, "You get mails about this: your messages with support.");
        assertThat(Pages.visitor().get(path).expect(200).body()).contains("You get mails about this");
        assertThat(Pages.visitor().post(path, Map.of()).expect(200).body())
                .contains("You get no more mails about this: your messages with support.");
    }

    /** One answer alone may have styles, and it belongs to nobody. */
    @Test
    void administratorsPreviewEveryMail() {
        Pages admin = Pages.as(Person.ADMIN);
        Document list =
                Jsoup.parse(admin.get("/admin/mail-previews").expect(200).body());
        assertThat(list.select("a[href*='mail-previews?mail=']")).hasSizeGreaterThan(40);
        Document page = Jsoup.parse(admin.get("/admin/mail-previews?mail=notification.mail.ticketAnswer")
                .expect(200)
                .body());
        assertThat(page.select("pre").text()).contains("Before that:");
        assertThat(page.select("iframe[sandbox]")).hasSize(2);
        Answer frame = admin.get(page.select("iframe").last().attr("src")).expect(200);
        assertThat(frame.header("Content-Security-Policy"))
                .contains("default-src 'none'", "frame-ancestors 'self'", "sandbox");
        assertThat(Jsoup.parse(frame.body()).select("script, .m-words img")).isEmpty();
        assertThat(frame.body()).contains("@media all");
        admin.get("/admin/mail-preview?mail=nope").expect(404);
        admin.get("/admin/mail-previews?mail=nope").expect(404);
    }

    @Test
    void forgedLinksAreRefused() {
        String path = pathOf(noticeByMail());
        String another = path.substring(0, path.length() - 4) + "AAAA";
        assertThat(Pages.visitor().get(another).expect(200).body()).contains("This link is incomplete");
        Pages.visitor().post(another, Map.of()).expect(422);
        Pages.visitor().post("/unsubscribe", Map.of()).expect(422);
        assertThat(channel()).isEqualTo("EMAIL");
    }

    @Test
    void unknownAccountsAreRefused() {
        String path = "/unsubscribe?token=" + "z".repeat(13) + "-" + "A".repeat(43);
        assertThat(Pages.visitor().get(path).expect(200).body()).contains("This link is incomplete");
        Pages.visitor().post(path, Map.of()).expect(422);
    }

    @Test
    void accountMailsHaveNoUnsubscribeLink() {
        assertThat(Mailbox.await(person.email(), "").header("List-Unsubscribe")).isNull();
    }

    private String publishedThread() {
        String thread = Forum.ask(customer, title, "It hums");
        Review.approve(Forum.firstPost(customer, thread));
        return thread;
    }

    private static String buttonOf(String path, String label) {
        Document page = Jsoup.parse(Pages.visitor().get(path).expect(200).body());
        return page.select("button[aria-label='" + label + "']").attr("formaction");
    }

    private long notificationsAbout(String words) {
        return customer.all("/me/notifications?limit=50").stream()
                .filter(row -> row.toString().contains(words) && row.toString().contains("answered"))
                .count();
    }

    private Letter noticeByMail() {
        String subject = "Kettle of " + person.name();
        String ticket = Support.ask(customer, subject, "It stops.");
        Support.reply(agent, ticket, "PRIVATE", "A new lid");
        return Mailbox.await(person.email(), "“" + subject);
    }

    private static String pathOf(Letter letter) {
        String header = letter.header("List-Unsubscribe");
        assertThat(header)
                .startsWith("<" + Api.portal() + "/unsubscribe?token=")
                .endsWith(">");
        return header.substring(1 + Api.portal().length(), header.length() - 1);
    }

    private String channel() {
        return customer.get("/me").expect(200).text("/preferredChannel");
    }
}
