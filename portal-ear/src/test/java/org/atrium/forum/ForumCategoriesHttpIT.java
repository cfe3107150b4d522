package org.atrium.forum;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.atrium.testing.Answer;
import org.atrium.testing.Api;
import org.atrium.testing.Json;
import org.atrium.testing.Pages;
import org.atrium.testing.Person;
import org.atrium.testing.inside.Concurrently;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** Categories, from the administrator who opens them to the people who ask in them. */
@ArquillianTest
@RunAsClient
class ForumCategoriesHttpIT {

    private final String word = "w" + UUID.randomUUID().toString().substring(0, 8);
    private final Api admin = Api.as(Person.ADMIN);
    private final Pages visitor = Pages.visitor();

    @Test
    void newCategoryTakesThreadsAndShowsItsNewName() {
        String slug = createCategory("Kettles").expect(201).text("/slug");
        assertThat(slug).isEqualTo("kettles-" + word);
        assertThat(visitor.get("/community").body()).contains("Kettles " + word);

        String thread = Api.as(Person.CUSTOMER)
                .post(
                        "/forum/threads",
                        Json.of("category", slug, "kind", "QUESTION", "title", "Why " + word + "?", "body", "It hums."))
                .expect(201)
                .text("/id");
        List<String> pages = List.of("/community", "/forum/category/" + slug, "/forum/thread/" + thread);
        pages.forEach(page -> assertThat(visitor.get(page).expect(200).body()).contains("Kettles " + word));

        admin.patch("/admin/forum-categories/" + slug, Json.of("name", "Jugs " + word))
                .expect(200);
        pages.forEach(page -> assertThat(visitor.get(page).expect(200).body())
                .contains("Jugs " + word)
                .doesNotContain("Kettles " + word));
        assertThat(admin.get("/admin/audit?q=" + slug).expect(200).body()).contains("forum.category_change");
    }

    @Test
    void categoryNamesAreUniqueIgnoringCase() {
        createCategory("Kettles").expect(201);
        assertThat(createCategory("kettles").expect(422).text("/errors/0/field"))
                .isEqualTo("name");
    }

    @Test
    void categoryIsNotRenamedToTheNameOfAnother() {
        createCategory("Kettles").expect(201);
        createFaqCategory("Kettles").expect(201);
        String jugs = createCategory("Jugs").expect(201).text("/slug");
        String shelf = createFaqCategory("Jugs").expect(201).text("/slug");
        Map<String, Object> taken = Json.of("name", "KETTLÉS  " + word);

        assertThat(admin.patch("/admin/forum-categories/" + jugs, taken)
                        .expect(422)
                        .text("/errors/0/field"))
                .isEqualTo("name");
        assertThat(admin.patch("/admin/faq-categories/" + shelf, taken)
                        .expect(422)
                        .text("/errors/0/field"))
                .isEqualTo("name");
        assertThat(Pages.as(Person.ADMIN)
                        .submit("/admin/category/" + jugs, "form", Map.of("name", "kettles " + word))
                        .expect(200)
                        .body())
                .contains("There is a category of that name already.");

        admin.patch("/admin/forum-categories/" + jugs, Json.of("name", "JUGS " + word))
                .expect(200);
        admin.patch("/admin/forum-categories/" + jugs, Json.of("description", "With lids"))
                .expect(200);
    }

    @Test
    void twoCategoriesRenamedAtOnceDoNotGetTheSameName() {
        List<String> slugs = List.of(
                createCategory("Pans").expect(201).text("/slug"),
                createCategory("Pots").expect(201).text("/slug"));

        List<Integer> answers = Concurrently.by(
                2, i -> admin.patch("/admin/forum-categories/" + slugs.get(i), Json.of("name", "Cauldrons " + word))
                        .status());

        assertThat(answers).containsExactlyInAnyOrder(200, 422);
    }

    /** The two letters are one in Latin script. */
    @Test
    void namesWithTheSameSlugGetDistinctAddresses() {
        String first = createCategory("水壶").expect(201).text("/slug");
        String second = createCategory("水壺").expect(201).text("/slug");

        assertThat(second).isEqualTo(first + "-2");
        assertThat(visitor.get("/forum/category/" + second).expect(200).body()).contains("水壺 " + word);
        assertThat(createCategory("水壶").expect(422).text("/errors/0/field")).isEqualTo("name");

        String faqCategory = createFaqCategory("水壶").expect(201).text("/slug");
        assertThat(createFaqCategory("水壺").expect(201).text("/slug")).isEqualTo(faqCategory + "-2");
    }

    private Answer createFaqCategory(String name) {
        return admin.post("/admin/faq-categories", Json.of("name", name + " " + word, "position", 99));
    }

    @Test
    void administratorAddsAndEditsACategoryOnThePage() {
        Pages pages = Pages.as(Person.ADMIN);
        pages.submit("/admin/category", "form", Map.of("name", "Pans " + word, "queue", "Products"))
                .expect(302);
        assertThat(pages.get("/admin/categories").body()).contains("Pans " + word);

        pages.submit("/admin/category/pans-" + word, "form", Map.of("name", "Pots " + word))
                .expect(302);
        assertThat(pages.get("/admin/categories").body())
                .contains("Pots " + word)
                .doesNotContain("Pans " + word);
    }

    private Answer createCategory(String name) {
        return admin.post(
                "/admin/forum-categories", Json.of("name", name + " " + word, "queue", "Products", "position", 99));
    }
}
