package org.atrium.faq;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.atrium.testing.Answer;
import org.atrium.testing.Api;
import org.atrium.testing.Json;
import org.atrium.testing.Pages;
import org.atrium.testing.Person;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** Categories of the help centre, from the administrator who opens them to the articles in them. */
@ArquillianTest
@RunAsClient
class FaqCategoriesHttpIT {

    private final String word = "w" + UUID.randomUUID().toString().substring(0, 8);
    private final Api admin = Api.as(Person.ADMIN);

    @Test
    void newCategoryKeepsItsArticlesWhenRenamed() {
        String slug = open("Kettles").expect(201).text("/slug");
        Api.as(Person.AGENT)
                .post("/faq/articles", Json.of("title", "On " + word, "body", "Descale it.", "category", slug))
                .expect(201);
        admin.patch("/admin/faq-categories/" + slug, Json.of("name", "Jugs " + word))
                .expect(200);

        Answer seen = Api.as(Person.CUSTOMER).get("/faq/categories").expect(200);
        assertThat(seen.body()).contains("Jugs " + word).doesNotContain("Kettles " + word);
        assertThat(admin.get("/admin/faq-categories/" + slug)
                        .expect(200)
                        .at("/articles")
                        .asInt())
                .isEqualTo(1);
        assertThat(admin.get("/admin/audit?q=" + slug).expect(200).body()).contains("faq.category_change");
    }

    @Test
    void categoryNamesAreUnique() {
        open("Kettles").expect(201);
        assertThat(open("kettles").expect(422).text("/errors/0/field")).isEqualTo("name");
    }

    @Test
    void administratorAddsAndEditsACategoryOnThePage() {
        Pages pages = Pages.as(Person.ADMIN);
        pages.submit("/admin/help-category", "form", Map.of("name", "Pans " + word))
                .expect(302);
        assertThat(pages.get("/admin/help-categories").body()).contains("Pans " + word);

        pages.submit("/admin/help-category/pans-" + word, "form", Map.of("name", "Pots " + word))
                .expect(302);
        assertThat(pages.get("/admin/help-categories").body())
                .contains("Pots " + word)
                .doesNotContain("Pans " + word);
    }

    private Answer open(String name) {
        return admin.post("/admin/faq-categories", Json.of("name", name + " " + word, "position", 99));
    }
}
