package org.atrium.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.atrium.testing.Answer;
import org.atrium.testing.Api;
import org.atrium.testing.Json;
import org.atrium.testing.Mailbox;
import org.atrium.testing.Pages;
import org.atrium.testing.Person;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What an action says on the page after it is read once, by who acted, and by nobody on the way there. */
@ArquillianTest
@RunAsClient
@Tag("once")
class PendingMessagesHttpIT {

    private static final String COOKIE = "atrium-said";

    @Test
    void apiKeyIsShownOnceToItsCreator() {
        Pages admin = Pages.as(Person.ADMIN);
        Pages other = Pages.as(Person.ADMIN);
        String name = "Shop " + UUID.randomUUID();
        Answer made = admin.submit("/admin/clients", "form", Map.of("name", name, "scopes", "orders:write"))
                .expect(302);
        String carried = admin.cookie(COOKIE).orElseThrow();
        assertThat(keys(other)).isEmpty();
        Answer after = admin.get("/admin/clients").expect(200);
        List<String> key = Jsoup.parse(after.body()).select("#key").eachText();
        assertThat(key).hasSize(1);
        assertThat(carried + made.body()).doesNotContain(key.get(0));
        assertThat(cookies(after))
                .singleElement()
                .asString()
                .startsWith(COOKIE + "=; ")
                .contains("Max-Age=0");
        assertThat(admin.cookie(COOKIE)).isEmpty();
        assertThat(keys(admin)).isEmpty();
        assertThat(keys(other)).isEmpty();
    }

    @Test
    void messageIsShownOnce() {
        Person nora = Person.aCustomer();
        Pages hers = Pages.as(nora);
        Pages elsewhere = Pages.as(nora);
        Answer saved = hers.submit("/account/profile", "form", Map.of("fullName", "Nora " + UUID.randomUUID()))
                .expect(302);
        assertThat(cookies(saved)).singleElement().asString().contains("; HttpOnly", "; SameSite=Lax", "Max-Age=300");
        assertThat(messages(elsewhere)).isEmpty();
        assertThat(messages(hers)).hasSize(1);
        assertThat(messages(hers)).isEmpty();
    }

    @Test
    void messageCookieIsEncryptedAndAuthenticated() {
        Pages hers = Pages.as(Person.aCustomer());
        String name = "Nora " + UUID.randomUUID();
        hers.submit("/account/profile", "form", Map.of("fullName", name)).expect(302);
        String carried = hers.cookie(COOKIE).orElseThrow();
        String read = new String(Base64.getUrlDecoder().decode(carried), StandardCharsets.ISO_8859_1);
        assertThat(read).doesNotContain("profile").doesNotContain("saved");
        for (int i = 0; i < carried.length() - 1; i += 11) {
            String altered =
                    carried.substring(0, i) + (carried.charAt(i) == 'A' ? 'B' : 'A') + carried.substring(i + 1);
            assertThat(said(altered)).isEmpty();
        }
        assertThat(said(carried)).as("somebody who copied it").isEmpty();
        assertThat(messages(hers)).hasSize(1);
    }

    private static List<String> said(String cookie) {
        Answer page =
                Pages.visitor().get("/signin", "Cookie", COOKIE + "=" + cookie).expect(200);
        return Jsoup.parse(page.body()).select(".message").eachText();
    }

    @Test
    void visitorsGetMessagesToo() {
        Pages visitor = Pages.visitor();
        Person nora = Person.aCustomer();
        Api.visitor().post("/password-resets", Json.of("email", nora.email())).expect(202);
        String token = Mailbox.await(nora.email(), "Set a new password").token();

        visitor.submit("/reset?token=" + token, "form", Map.of("password", "another long password 4711"))
                .expect(302);

        assertThat(Jsoup.parse(visitor.get("/signin").body()).select(".message").text())
                .isNotEmpty();
        assertThat(Jsoup.parse(visitor.get("/signin").body()).select(".message").text())
                .isEmpty();
    }

    @Test
    void foreignCookiesAreIgnored() {
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
