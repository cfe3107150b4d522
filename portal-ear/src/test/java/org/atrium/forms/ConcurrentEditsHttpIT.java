package org.atrium.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.atrium.testing.Api;
import org.atrium.testing.Forum;
import org.atrium.testing.Json;
import org.atrium.testing.Pages;
import org.atrium.testing.Pages.Filled;
import org.atrium.testing.Person;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A form that somebody else's change made old shows what stands there by now, in every form of what has a version. */
@ArquillianTest
@Tag("builtin")
@RunAsClient
class ConcurrentEditsHttpIT {

    private final String word = "w" + UUID.randomUUID().toString().substring(0, 8);
    private final Api admin = Api.as(Person.ADMIN);
    private final Pages pages = Pages.as(Person.ADMIN);

    @Test
    void addressFormShowsConcurrentChanges() {
        Person person = Person.aCustomer();
        Api api = Api.as(person);
        String id = api.post("/me/addresses", address("Ring 7")).expect(201).text("/id");
        Pages own = Pages.as(person);
        Filled form = own.fill("/account/address/" + id, "form", Map.of("name", "Mine"));
        api.put("/me/addresses/" + id, address("Hauptstr. 7")).expect(200);

        Document back = stale(form);

        assertThat(back.select("#line1").val()).isEqualTo("Hauptstr. 7");
        assertThat(back.select("#city").val()).isEqualTo("Leipzig");
        assertThat(back.select("#country option[selected]").val()).isEqualTo("DE");
        assertThat(back.select("#name").val()).isEqualTo("Mine");
        own.press(back.expectFirst("#form .btn--primary"), Map.of()).expect(302);
        assertThat(api.get("/me/addresses/" + id).text("/line1")).isEqualTo("Hauptstr. 7");
        assertThat(api.get("/me/addresses/" + id).text("/name")).isEqualTo("Mine");
    }

    @Test
    void addressFormShowsTheConflictingStreet() {
        Person person = Person.aCustomer();
        Api api = Api.as(person);
        String id = api.post("/me/addresses", address("Ring 7")).expect(201).text("/id");
        Filled form = Pages.as(person).fill("/account/address/" + id, "form", Map.of("line1", "Ring 8"));
        api.put("/me/addresses/" + id, address("Hauptstr. 7")).expect(200);

        Document back = stale(form);

        assertThat(back.select("#line1").val()).isEqualTo("Ring 8");
        assertThat(back.select("#line1-note").text()).isEqualTo("Now: Hauptstr. 7");
        assertThat(back.select("#line1").attr("aria-describedby")).contains("line1-note");
    }

    @Test
    void profileFormShowsConcurrentChanges() {
        Person person = Person.aCustomer();
        Filled form = Pages.as(person).fill("/account/profile", "form", Map.of("fullName", "Nora"));
        Api.as(person).patch("/me", Json.of("displayName", "Elsewhere")).expect(200);

        assertThat(stale(form).select("#displayName").val()).isEqualTo("Elsewhere");
    }

    @Test
    void conflictingPostEditIsANoticeNotAnError() {
        Api author = Api.as(Person.CUSTOMER);
        String post = Forum.firstPost(author, Forum.ask(author, "Which lid " + word + "?", "The old one."));
        Filled form = Pages.as(Person.CUSTOMER).fill("/forum/edit/" + post, "edit", Map.of("edit:body", "Mine."));
        author.patch("/forum/posts/" + post, Json.of("body", "Which lid fits?")).expect(200);

        Document back = stale(form);

        assertThat(back.select("#body-note").text()).isEqualTo("Now: Which lid fits?");
        assertThat(back.select("[id=edit:body]").attr("aria-invalid")).isEmpty();
    }

    @Test
    void roleFormShowsConcurrentChanges() {
        Person person = Person.aCustomer();
        String account = "/admin/accounts/" + Api.as(person).get("/me").text("/id");
        Filled form = pages.fill(account.replace("accounts", "account"), "rolesForm", Map.of());
        admin.patch(account, Json.of("roles", List.of("CUSTOMER", "MODERATOR"))).expect(200);

        assertThat(stale(form).select("[name=roles][checked]").eachAttr("value"))
                .containsExactlyInAnyOrder("CUSTOMER", "MODERATOR");
    }

    @Test
    void forumCategoryFormShowsConcurrentChanges() {
        String slug =
                admin.post("/admin/forum-categories", category()).expect(201).text("/slug");
        Filled form = pages.fill("/admin/category/" + slug, "form", Map.of("name", "Mine " + word));
        admin.patch("/admin/forum-categories/" + slug, Json.of("description", "Elsewhere", "queue", "Theirs"))
                .expect(200);

        Document back = stale(form);

        assertThat(back.select("#description").val()).isEqualTo("Elsewhere");
        assertThat(back.select("#queue").val()).isEqualTo("Theirs");
        assertThat(back.select("#name").val()).isEqualTo("Mine " + word);
    }

    @Test
    void faqCategoryFormShowsConcurrentChanges() {
        String slug = admin.post("/admin/faq-categories", Json.of("name", "Teapots " + word, "position", 900))
                .expect(201)
                .text("/slug");
        Filled form = pages.fill("/admin/help-category/" + slug, "form", Map.of("name", "Mine " + word));
        admin.patch("/admin/faq-categories/" + slug, Json.of("description", "Elsewhere"))
                .expect(200);

        assertThat(stale(form).select("#description").val()).isEqualTo("Elsewhere");
    }

    @Test
    void escalationRuleFormShowsConcurrentChanges() {
        String slug =
                admin.post("/admin/forum-categories", category()).expect(201).text("/slug");
        Filled form = pages.fill("/admin/rule/" + slug, "form", Map.of("affected", "4", "holdsPosts", "on"));
        Map<String, Object> rule = new HashMap<>(Json.of("unansweredAfter", "PT12H", "queue", "Theirs"));
        admin.put("/admin/escalation-rules/" + slug, rule).expect(200);

        Document back = stale(form);

        assertThat(back.select("#unansweredAfter").val()).isEqualTo("12");
        assertThat(back.select("#queue").val()).isEqualTo("Theirs");
        assertThat(back.select("#affected").val()).isEqualTo("4");
        assertThat(back.select("#holdsPosts[checked]")).hasSize(1);
        pages.press(back.expectFirst("#save"), Map.of()).expect(302);
        assertThat(admin.get("/admin/forum-categories/" + slug)
                        .at("/holdsPosts")
                        .asBoolean())
                .isTrue();
        assertThat(admin.get("/admin/escalation-rules/" + slug).at("/affected").asInt())
                .isEqualTo(4);
    }

    private static Document stale(Filled form) {
        Document back = Jsoup.parse(form.send().expect(200).body());
        assertThat(back.select(".message--attention").text())
                .contains("Somebody changed this while you were editing it");
        assertThat(back.text()).doesNotContain("Now empty");
        assertThat(back.select(".message--danger, .error-summary, .field__error"))
                .isEmpty();
        return back;
    }

    private Map<String, Object> category() {
        return Json.of("name", "Category " + word, "queue", "Products", "position", 900);
    }

    private static Map<String, Object> address(String street) {
        return Json.of("name", "Work", "line1", street, "postalCode", "04103", "city", "Leipzig", "country", "DE");
    }
}
