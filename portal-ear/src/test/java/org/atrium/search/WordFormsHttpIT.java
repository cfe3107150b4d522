package org.atrium.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.atrium.testing.Api;
import org.atrium.testing.Forum;
import org.atrium.testing.Json;
import org.atrium.testing.Person;
import org.atrium.testing.SearchWaiting;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** One form of a word finds the others, in titles, texts and replies, at every door that searches. */
@ArquillianTest
@Tag("builtin")
@RunAsClient
class WordFormsHttpIT {

    /**
     * Forms by the language a reader asks in, three signs and more apart: what is nearer is found as if it were mistyped.
     * Letters of a test's own stand before each, so that nothing but the word itself can find it.
     */
    private static final Map<String, List<String>> FORMS = Map.of(
            "en", List.of("boiling", "boils"),
            "ru", List.of("чайник", "чайниками"),
            "pl", List.of("książek", "książkami"));

    private final String own = UUID.randomUUID().toString().substring(0, 8);

    @Test
    void inflectionsAreFoundInTheForum() {
        Api author = Api.as(Person.MODERATOR);
        FORMS.forEach((language, forms) -> forms.stream().map(this::own).forEach(written -> {
            String inTitle = Forum.ask(author, "About " + written, "What is it?");
            String inText = Forum.ask(author, "In the text", "About " + written + " at night.");
            String inReply = Forum.ask(author, "In a reply", "What is it?");
            Forum.reply(author, inReply, "About " + written + " at night.");
            for (String asked : forms) {
                for (String thread : List.of(inTitle, inText, inReply)) {
                    for (String path : List.of("/search?in=forum&q=", "/forum/threads?q=")) {
                        SearchWaiting.await(
                                written + " of thread " + thread + " to be found by " + asked + " at " + path,
                                path + question(asked, language),
                                answer -> answer.body().contains("/forum/thread/" + thread + "/")
                                        || answer.body().contains("\"id\":\"" + thread + "\""));
                    }
                }
                assertThat(marked("/search?in=forum&q=" + question(asked, language)))
                        .contains("<mark>" + written + "</mark>");
            }
        }));
    }

    @Test
    void inflectionsAreFoundInTheHelpCentre() {
        FORMS.forEach((language, forms) -> forms.stream().map(this::own).forEach(written -> {
            String inTitle = article("About " + written, "What is it?", language);
            String inText = article("In the text", "About " + written + " at night.", language);
            for (String asked : forms) {
                for (String slug : List.of(inTitle, inText)) {
                    for (String path : List.of("/search?in=faq&q=", "/faq/articles?q=")) {
                        SearchWaiting.await(
                                written + " of article " + slug + " to be found by " + asked + " at " + path,
                                path + question(asked, language),
                                answer -> answer.body().contains(slug));
                    }
                }
                assertThat(marked("/search?in=faq&q=" + question(asked, language)))
                        .contains("<mark>" + written + "</mark>");
            }
        }));
    }

    private String own(String form) {
        int first = form.charAt(0) < 'а' ? 'a' : 'а';
        return own.chars()
                .map(digit -> first + Character.digit(digit, 16))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .append(form)
                .toString();
    }

    private String question(String form, String language) {
        return FoldedListsHttpIT.encoded(own(form)) + "&limit=50&locale=" + language;
    }

    private static String marked(String path) {
        return Api.as(Person.CUSTOMER).get(path).expect(200).body();
    }

    private static String article(String title, String body, String language) {
        return Api.as(Person.AGENT)
                .post("/faq/articles", Json.of("title", title, "body", body, "locale", language))
                .expect(201)
                .text("/slug");
    }
}
