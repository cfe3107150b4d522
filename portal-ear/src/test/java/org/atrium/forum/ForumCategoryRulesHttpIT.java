package org.atrium.forum;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.atrium.testing.Api;
import org.atrium.testing.Json;
import org.atrium.testing.Pages;
import org.atrium.testing.Person;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** In which categories every post waits for a moderator is the administrators' to say. */
@ArquillianTest
@RunAsClient
@Tag("once")
class ForumCategoryRulesHttpIT {

    private static final String CATEGORY = "orders-and-delivery";
    private static final String RULE = "/admin/forum-categories/" + CATEGORY;

    private final Api admin = Api.as(Person.ADMIN);

    @AfterEach
    void resetRule() {
        admin.put(RULE, Json.of("holdsPosts", false)).expect(200);
    }

    @Test
    void postsAreHeldWhereTheRuleSaysSo() {
        assertThat(stateOfANewThread()).isEqualTo("PUBLISHED");
        assertThat(admin.put(RULE, Json.of("holdsPosts", true))
                        .expect(200)
                        .at("/holdsPosts")
                        .asBoolean())
                .isTrue();
        assertThat(stateOfANewThread()).isEqualTo("HELD");
        assertThat(admin.get("/admin/audit?q=" + CATEGORY).expect(200).body()).contains("forum.category.hold");

        admin.put(RULE, Json.of("holdsPosts", false)).expect(200);
        assertThat(stateOfANewThread()).isEqualTo("PUBLISHED");
        admin.put("/admin/forum-categories/none", Json.of("holdsPosts", true)).expect(404);
    }

    @Test
    void oneFormSavesCategoryAndEscalationRule() {
        Pages pages = Pages.as(Person.ADMIN);

        String saved = pages.submit("/admin/rule/" + CATEGORY, "form", Map.of("holdsPosts", "on", "affected", "7"))
                .expect(302)
                .header("Location");

        assertThat(admin.get(RULE).expect(200).at("/holdsPosts").asBoolean()).isTrue();
        assertThat(admin.get("/admin/escalation-rules/" + CATEGORY)
                        .at("/affected")
                        .asInt())
                .isEqualTo(7);
        assertThat(pages.get(saved).expect(200).body()).contains("is saved.").doesNotContain("appear here at once");
    }

    @Test
    void untouchedFieldKeepsConcurrentChanges() {
        Pages.Filled form = Pages.as(Person.ADMIN).fill("/admin/rule/" + CATEGORY, "form", Map.of("affected", "8"));
        admin.put(RULE, Json.of("holdsPosts", true)).expect(200);

        form.send().expect(302);

        assertThat(admin.get(RULE).expect(200).at("/holdsPosts").asBoolean()).isTrue();
    }

    @Test
    void allInvalidFieldsAreReported() {
        Document page = Jsoup.parse(Pages.as(Person.ADMIN)
                .submit(
                        "/admin/rule/" + CATEGORY,
                        "form",
                        Map.of("unansweredAfter", "soon", "unsolvedAfter", "later", "affected", "0"))
                .expect(200)
                .body());

        assertThat(page.select(".error-summary a").eachAttr("href"))
                .containsExactly("#unansweredAfter", "#unsolvedAfter", "#affected");
    }

    private static String stateOfANewThread() {
        return Api.as(Person.CUSTOMER)
                .post(
                        "/forum/threads",
                        Json.of(
                                "category",
                                CATEGORY,
                                "kind",
                                "DISCUSSION",
                                "title",
                                "Look " + UUID.randomUUID(),
                                "body",
                                "Look at this."))
                .expect(201)
                .text("/state");
    }
}
