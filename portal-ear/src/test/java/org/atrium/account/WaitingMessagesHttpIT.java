package org.atrium.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.atrium.testing.Answer;
import org.atrium.testing.Pages;
import org.atrium.testing.Person;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/** What an action says on the page after it is read once, by who acted, and travels in no cookie. */
@ArquillianTest
@RunAsClient
class WaitingMessagesHttpIT {

    @Test
    void theKeyOfAnApiClientIsShownOnceToWhoMadeIt() {
        Pages admin = Pages.as(Person.ADMIN);
        Pages other = Pages.as(Person.ADMIN);
        String name = "Shop " + UUID.randomUUID();
        Answer made = admin.submit("/admin/clients", "form", Map.of("name", name, "scopes", "orders:write"))
                .expect(302);
        assertThat(cookies(made)).isEmpty();
        assertThat(keys(other)).isEmpty();
        Answer after = admin.get("/admin/clients").expect(200);
        List<String> key = Jsoup.parse(after.body()).select("#key").eachText();
        assertThat(key).hasSize(1);
        assertThat(cookies(after)).isEmpty();
        assertThat(keys(admin)).isEmpty();
        assertThat(keys(other)).isEmpty();
    }

    @Test
    void aMessageIsReadOnce() {
        Person nora = Person.aCustomer();
        Pages hers = Pages.as(nora);
        Pages elsewhere = Pages.as(nora);
        Answer saved = hers.submit("/account/profile", "form", Map.of("fullName", "Nora " + UUID.randomUUID()))
                .expect(302);
        assertThat(cookies(saved)).isEmpty();
        assertThat(messages(elsewhere)).isEmpty();
        assertThat(messages(hers)).hasSize(1);
        assertThat(messages(hers)).isEmpty();
    }

    @Test
    void aCookieMeansNoMessage() {
        for (String cookie : List.of("csfcfc=1X1X", "csfcfc=flash", "csfcfc=%00", "csfcfc=3Xx")) {
            Answer page = Pages.visitor().get("/signin", "Cookie", cookie).expect(200);
            assertThat(Jsoup.parse(page.body()).select(".message")).isEmpty();
        }
        assertThat(Pages.visitor()
                        .get("/community", "Cookie", "csfcfc=1X1X")
                        .expect(200)
                        .header("Cache-Control"))
                .startsWith("public");
    }

    private static List<String> keys(Pages admin) {
        return Jsoup.parse(admin.get("/admin/clients").expect(200).body())
                .select("#key")
                .eachText();
    }

    private static List<String> messages(Pages person) {
        return Jsoup.parse(person.get("/account/profile").expect(200).body())
                .select(".message")
                .eachText();
    }

    private static List<String> cookies(Answer answer) {
        return answer.http().headers().allValues("Set-Cookie");
    }
}
