package org.atrium.search;

import java.util.List;
import java.util.UUID;
import org.atrium.testing.Api;
import org.atrium.testing.Forum;
import org.atrium.testing.Json;
import org.atrium.testing.Person;
import org.atrium.testing.SearchWaiting;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** Articles, particles and endings that are written together with a word hide it at no door that searches. */
@ArquillianTest
@RunAsClient
class JoinedWordsHttpIT {

    private static final List<Joined> WORDS = List.of(
            new Joined("İstanbul'da", List.of("istanbul", "İstanbul’dan", "istanbulda")),
            new Joined("O'Neil", List.of("neil", "oneil", "O’Neil")),
            new Joined("d’étoffe", List.of("étoffe", "l'etoffe")),
            new Joined("والغلاية", List.of("غلاية", "للغلاية")),
            new Joined("غلاية", List.of("الغلاية", "وللغلاية")),
            new Joined("הקומקום", List.of("קומקום", "לקומקום")),
            new Joined("קומקום", List.of("הקומקום")));

    private final String word = "w" + UUID.randomUUID().toString().substring(0, 8);

    @Test
    void inTheForum() {
        Api author = Api.as(Person.MODERATOR);
        WORDS.forEach(joined -> {
            String thread = Forum.ask(author, word + " " + joined.written(), "What is it?");
            String other = Forum.ask(author, word + " in the text", "About " + joined.written() + " at night.");
            for (String asked : joined.asked()) {
                for (String path : List.of("/search?in=forum&q=", "/forum/threads?q=", "/suggestions?q=")) {
                    isFound(joined, asked, path, "/forum/thread/" + thread + "/");
                }
                isFound(joined, asked, "/search?in=forum&q=", "/forum/thread/" + other + "/");
                isFound(joined, asked, "/forum/threads?q=", "/forum/thread/" + other + "/");
            }
        });
    }

    @Test
    void inTheHelpCentre() {
        WORDS.forEach(joined -> {
            String article = Api.as(Person.AGENT)
                    .post(
                            "/faq/articles",
                            Json.of(
                                    "title",
                                    word + " number " + WORDS.indexOf(joined),
                                    "body",
                                    "About " + joined.written() + " at night.",
                                    "locale",
                                    "en"))
                    .expect(201)
                    .text("/slug");
            for (String asked : joined.asked()) {
                isFound(joined, asked, "/search?in=faq&q=", article);
                isFound(joined, asked, "/faq/articles?q=", article);
            }
        });
    }

    private void isFound(Joined joined, String asked, String path, String address) {
        SearchWaiting.await(
                joined.written() + " to be found by " + asked + " at " + path,
                path + FoldedListsHttpIT.encoded(word + " " + asked) + (path.startsWith("/sugg") ? "" : "&limit=50"),
                answer -> answer.body().contains(address));
    }

    /** A word as it stands in a text, and what it is asked by. */
    private record Joined(String written, List<String> asked) {}
}
