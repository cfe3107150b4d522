package org.atrium.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.atrium.testing.Answer;
import org.atrium.testing.Api;
import org.atrium.testing.Forum;
import org.atrium.testing.Json;
import org.atrium.testing.Pages;
import org.atrium.testing.Person;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A form that is sent as it was shown changes nothing: no version, no history, no line in the trail. */
@ArquillianTest
@RunAsClient
@Tag("once")
class SavedAsItWasHttpIT {

    private final Pages nora = Pages.as(Person.CUSTOMER);

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
    void linesOfAFormEndWithALineFeed() {
        Api reader = Api.as(Person.CUSTOMER);
        String thread = Forum.ask(reader, "Who writes in lines?", "Somebody.");

        nora.fill("/forum/thread/" + thread, "answer", Map.of("answer:body", "One\r\n\r\nTwo"))
                .send()
                .expect(302);

        assertThat(reader.get("/forum/threads/" + thread + "/posts").text("/items/1/body"))
                .isEqualTo("One\n\nTwo");
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
        admin.fill("/admin/help-category", "form", Map.of("name", name)).send().expect(302);
        String category = "/admin/help-category/" + name.replace(' ', '-');

        admin.fill(category, "form", Map.of()).send().expect(302);

        assertThat(Api.as(Person.ADMIN)
                        .get("/admin/audit?q=" + name.replace(' ', '-'))
                        .expect(200)
                        .body())
                .contains("faq.category_open")
                .doesNotContain("faq.category_change");
    }

    @Test
    void nothingChangesByAProfileThatIsSavedAsItWas() {
        Person person = Person.aCustomer();
        Api own = Api.as(person);
        own.patch("/me", Json.of("fullName", "Nora Lindqvist", "phone", "+49 30 901820", "timeZone", "Asia/Tokyo"))
                .expect(200);

        savedAsItWas(Pages.as(person), "/account/profile", own, "/me");
    }

    @Test
    void nothingChangesByNotificationSettingsThatAreSavedAsTheyWere() {
        Person person = Person.aCustomer();
        Api own = Api.as(person);
        own.put(
                        "/me/notification-settings",
                        Json.of(
                                "kinds",
                                Map.of("ANSWER", List.of("EMAIL"), "RETURN", List.of()),
                                "digest",
                                "WEEKLY",
                                "quietHours",
                                Map.of("from", "21:30", "to", "06:00")))
                .expect(200);

        savedAsItWas(Pages.as(person), "/account/notifications", own, "/me/notification-settings");
    }

    @Test
    void nothingChangesByAnAddressThatIsSavedAsItWas() {
        Person person = Person.aCustomer();
        Api own = Api.as(person);
        for (String country : List.of("DE", "US", "JP")) {
            String region = Map.of("US", "CA", "JP", "Tokyo").get(country);
            String code = Map.of("DE", "04103", "US", "94105", "JP", "100-0001").get(country);
            String id = own.post(
                            "/me/addresses",
                            Json.of(
                                    "name",
                                    "Nora Lindqvist",
                                    "line1",
                                    "Ring 7",
                                    "line2",
                                    "Back yard",
                                    "postalCode",
                                    code,
                                    "city",
                                    "Somewhere",
                                    "region",
                                    region,
                                    "country",
                                    country))
                    .expect(201)
                    .text("/id");

            savedAsItWas(Pages.as(person), "/account/address/" + id, own, "/me/addresses/" + id);
        }
    }

    @Test
    void nothingChangesByARuleThatIsSavedAsItWas() {
        Api admin = Api.as(Person.ADMIN);
        String category = admin.post(
                        "/admin/forum-categories",
                        Json.of("name", "Rule " + UUID.randomUUID(), "queue", "Products", "position", 99))
                .expect(201)
                .text("/slug");
        String rule = "/admin/escalation-rules/" + category;
        Map<String, Object> terms = Json.of(
                "unansweredAfter",
                "PT90M",
                "unsolvedAfter",
                "PT36H",
                "affected",
                4,
                "queue",
                "Blades",
                "enabled",
                false);
        admin.put(rule, terms).expect(200);

        savedAsItWas(Pages.as(Person.ADMIN), "/admin/rule/" + category, admin, rule);

        assertThat(admin.all("/admin/audit?q=" + category).stream()
                        .filter(entry -> entry.toString().contains("escalation.rule")))
                .hasSize(1);
    }

    private static void savedAsItWas(Pages pages, String page, Api api, String kept) {
        Answer before = api.get(kept).expect(200);

        pages.fill(page, "form", Map.of()).send().expect(302);

        Answer after = api.get(kept).expect(200);
        assertThat(after.body()).isEqualTo(before.body());
        assertThat(after.header("ETag")).isEqualTo(before.header("ETag"));
    }
}
