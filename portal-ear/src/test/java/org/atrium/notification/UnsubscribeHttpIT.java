package org.atrium.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.atrium.testing.Api;
import org.atrium.testing.Mailbox;
import org.atrium.testing.Mailbox.Letter;
import org.atrium.testing.Pages;
import org.atrium.testing.Person;
import org.atrium.testing.Support;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Every notice by mail can be the last one, by one click of its reader or of their mail program. */
@ArquillianTest
@RunAsClient
@Tag("once")
class UnsubscribeHttpIT {

    private final Person person = Person.aCustomer();
    private final Api customer = Api.as(person);

    @Test
    void oneClickUnsubscribeWorks() {
        Letter letter = noticeByMail();
        assertThat(letter.header("List-Unsubscribe-Post")).isEqualTo("List-Unsubscribe=One-Click");
        String path = pathOf(letter);
        assertThat(letter.text()).contains(path);
        assertThat(letter.html()).contains(path.replace("=", "&#61;"));
        Pages.visitor().post(path, Map.of("List-Unsubscribe", "One-Click")).expect(200);
        assertThat(channel()).isEqualTo("IN_APP");
        Pages.visitor().post(path, Map.of("List-Unsubscribe", "One-Click")).expect(200);
        assertThat(channel()).isEqualTo("IN_APP");
    }

    @Test
    void onlyTheFormUnsubscribes() {
        String path = pathOf(noticeByMail());
        assertThat(Pages.visitor().get(path).expect(200).body()).contains("action=\"" + path);
        assertThat(channel()).isEqualTo("EMAIL");
        assertThat(Pages.visitor().post(path, Map.of()).expect(200).body()).contains("Unsubscribe from mails");
        assertThat(channel()).isEqualTo("IN_APP");
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

    private Letter noticeByMail() {
        String subject = "Kettle of " + person.name();
        String ticket = Support.ask(customer, subject, "It stops.");
        Support.reply(Api.as(Person.AGENT), ticket, "PRIVATE", "A new lid");
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
