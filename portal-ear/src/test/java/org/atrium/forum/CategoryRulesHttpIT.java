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
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** In which categories every post waits for a moderator is the administrators' to say. */
@ArquillianTest
@RunAsClient
class CategoryRulesHttpIT {

    private static final String CATEGORY = "orders-and-delivery";
    private static final String RULE = "/admin/forum-categories/" + CATEGORY;

    private final Api admin = Api.as(Person.ADMIN);

    @AfterEach
    void letPostsAppear() {
        admin.put(RULE, Json.of("holdsPosts", false)).expect(200);
    }

    @Test
    void everyPostWaitsWhereTheySaySo() {
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
    void itStandsBesideTheRuleOfEscalation() {
        Pages.as(Person.ADMIN)
                .submit("/admin/rule/" + CATEGORY, "review", Map.of("holdsPosts", "on"))
                .expect(302);
        assertThat(admin.get(RULE).expect(200).at("/holdsPosts").asBoolean()).isTrue();
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
