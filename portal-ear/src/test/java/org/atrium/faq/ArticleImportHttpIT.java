package org.atrium.faq;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.atrium.testing.Answer;
import org.atrium.testing.Api;
import org.atrium.testing.Imports;
import org.atrium.testing.Json;
import org.atrium.testing.Pages;
import org.atrium.testing.Person;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** Articles kept elsewhere, taken in by jobs. */
@ArquillianTest
@RunAsClient
class ArticleImportHttpIT {

    @Test
    void linesAreIdempotentAndNewBodiesUpdate() {
        String id = UUID.randomUUID().toString();
        String line = "{\"id\":\"" + id + "\",\"title\":\"Imported " + id + "\",\"body\":\"First words\"}";
        Answer done = take(line + "\n{\"id\":\"" + id + "x\",\"title\":\"\",\"body\":\"No title\"}\nnonsense");
        assertThat(done.at("/applied").asInt()).isEqualTo(1);
        assertThat(done.at("/rejected").findValues("line"))
                .extracting(number -> number.asInt())
                .containsExactly(2, 3);

        assertThat(take(line).at("/unchanged").asInt()).isEqualTo(1);
        assertThat(take(line.replace("First", "Second")).at("/applied").asInt()).isEqualTo(1);
        assertThat(Api.as(Person.CUSTOMER)
                        .get("/faq/articles/imported-" + id)
                        .expect(200)
                        .text("/html"))
                .contains("Second words");
    }

    @Test
    void staffEditsStayUntilTheSourceChanges() {
        String id = UUID.randomUUID().toString();
        String line = "{\"id\":\"" + id + "\",\"title\":\"Kept " + id + "\",\"body\":\"First words\"}";
        take(line);
        Api.as(Person.AGENT)
                .patch("/faq/articles/kept-" + id, Json.of("body", "Corrected words"))
                .expect(200);

        assertThat(take(line).at("/unchanged").asInt()).isEqualTo(1);
        assertThat(article("kept-" + id).text("/html")).contains("Corrected words");

        assertThat(take(line.replace("First", "New")).at("/applied").asInt()).isEqualTo(1);
        assertThat(article("kept-" + id).text("/html")).contains("New words");
    }

    @Test
    void categoryFollowsTheSource() {
        String id = UUID.randomUUID().toString();
        String line = "{\"id\":\"" + id + "\",\"title\":\"Moved " + id + "\",\"body\":\"Words\",\"category\":\"One\"}";
        take(line);
        assertThat(article("moved-" + id).text("/category")).isEqualTo("one");

        assertThat(take(line.replace("One", "Two")).at("/applied").asInt()).isEqualTo(1);
        assertThat(article("moved-" + id).text("/category")).isEqualTo("two");
    }

    /** The two letters are one in Latin script. */
    @Test
    void categoriesWhoseNamesSlugAlikeStayApart() {
        String id = UUID.randomUUID().toString();
        String line =
                "{\"id\":\"%1$s%2$s\",\"title\":\"Apart %2$s %1$s\",\"body\":\"Words\",\"category\":\"%3$s %1$s\"}";
        take(line.formatted(id, "a", "水壶"));
        take(line.formatted(id, "b", "水壺"));

        String first = article("apart-a-" + id).text("/category");
        assertThat(article("apart-b-" + id).text("/category")).isEqualTo(first + "-2");
    }

    @Test
    void languagesThatDoNotExistAreRejected() {
        String id = UUID.randomUUID().toString();
        String line = "{\"id\":\"" + id + "\",\"title\":\"Spoken " + id + "\",\"body\":\"Words\",\"locale\":\"xx\"}";

        Answer refused = take(line);
        assertThat(refused.at("/rejected")).hasSize(1);
        assertThat(refused.text("/rejected/0/error")).startsWith("locale: Enter the tag of a language");
        assertThat(take(line.replace("xx", "pl")).at("/applied").asInt()).isEqualTo(1);

        Pages.as(Person.AGENT)
                .submit("/faq/edit/spoken-" + id + "?language=xx", "form", Map.of())
                .expect(302);
        assertThat(article("spoken-" + id).text("/locale")).isEqualTo("pl");
        Api.as(Person.AGENT)
                .patch("/faq/articles/spoken-" + id, Json.of("locale", "xx", "title", "T", "body", "B"))
                .expect(422);
    }

    private static Answer article(String slug) {
        return Api.as(Person.CUSTOMER).get("/faq/articles/" + slug).expect(200);
    }

    private static Answer take(String lines) {
        return Imports.importLines("articles", lines);
    }
}
