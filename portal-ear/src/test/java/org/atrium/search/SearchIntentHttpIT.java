package org.atrium.search;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.atrium.testing.Answer;
import org.atrium.testing.Api;
import org.atrium.testing.Pages;
import org.atrium.testing.Person;
import org.atrium.testing.SearchWaiting;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The search knows what people want to do, says plainly when nothing answers, and learns words from administrators. */
@ArquillianTest
@RunAsClient
class SearchIntentHttpIT {

    private static final double FIRST_RIGHT = 0.95;
    private static final double NOTHING_FOR_OTHERS = 0.7;
    private static final double NOTHING_FOR_GOOD = 0.05;

    private static final Map<String, String> ACTIONS = Map.of(
            "TRACK", "Track an order",
            "RETURN", "Return something",
            "CANCEL", "Cancel an order",
            "CHANGE_ADDRESS", "Change the delivery address",
            "INVOICE", "Ask for an invoice",
            "CONTACT", "Contact us",
            "SIGN_IN", "Sign in",
            "CLOSE_ACCOUNT", "Close your account");

    @Test
    @Tag("once")
    void everydayQuestionsAreAnsweredByTheFirstSuggestionWhileTheyAreTyped() {
        awaitDemo();
        List<Question> questions = questions();
        List<String> missed = new ArrayList<>();
        for (Question question : questions) {
            List<String> titles = demoTitles("/suggestions?q=" + encoded(question.twoThirds()));
            if (titles.isEmpty() || !question.titles().contains(titles.get(0))) {
                missed.add(question.twoThirds() + " -> " + titles);
            }
        }
        double right = 1 - (double) missed.size() / questions.size();
        System.out.printf(
                Locale.ROOT,
                "First suggestion right when two thirds are typed: %.3f of %d questions; missed: %s%n",
                right,
                questions.size(),
                missed);
        assertThat(right).as(missed.toString()).isGreaterThanOrEqualTo(FIRST_RIGHT);
    }

    @Test
    @Tag("once")
    void questionsAboutOtherThingsFindNothing() {
        awaitDemo();
        List<String> others = lines("off-topic");
        List<String> answered =
                others.stream().filter(question -> !isNothing(question)).toList();
        List<String> good = questions().stream().map(Question::words).toList();
        List<String> refused =
                good.stream().filter(SearchIntentHttpIT::isNothing).toList();
        double nothing = 1 - (double) answered.size() / others.size();
        System.out.printf(
                Locale.ROOT,
                "Nothing here answers: %.3f of %d about other things (of those not used for the threshold %.3f; answered: %s),"
                        + " %d of %d good ones (%s)%n",
                nothing,
                others.size(),
                share(others, 1, answered),
                answered,
                refused.size(),
                good.size(),
                refused);
        assertThat(nothing).as(answered.toString()).isGreaterThanOrEqualTo(NOTHING_FOR_OTHERS);
        assertThat(share(others, 1, answered)).isGreaterThanOrEqualTo(NOTHING_FOR_OTHERS);
        assertThat((double) refused.size() / good.size()).as(refused.toString()).isLessThanOrEqualTo(NOTHING_FOR_GOOD);
    }

    @Test
    void actionsComeFirstWithWhatTheyAreAbout() {
        Answer own = Api.as(Person.CUSTOMER)
                .get("/search?q=" + encoded("where is my order"))
                .expect(200);
        assertThat(own.text("/items/0/type")).isEqualTo("action");
        assertThat(own.text("/items/0/url")).isEqualTo("/orders");
        assertThat(own.text("/items/1/type")).isEqualTo("order");
        assertThat(own.text("/items/1/note")).isNotIn("Delivered", "Cancelled");

        Answer visitor =
                Api.visitor().get("/search?q=" + encoded("where is my order")).expect(200);
        assertThat(visitor.text("/items/0/url")).isEqualTo("/orders/track");
        assertThat(visitor.at("/items").findValuesAsText("type")).doesNotContain("order");
        assertThat(types(Api.visitor().get("/search?in=faq&q=" + encoded("where is my order"))))
                .doesNotContain("action");
        assertThat(types(Api.visitor().get("/search?in=actions&q=" + encoded("where is my order"))))
                .containsExactly("action");
        assertThat(types(Api.as(Person.CUSTOMER).get("/suggestions?q=" + encoded("return someth"))))
                .startsWith("action")
                .hasSizeLessThanOrEqualTo(5);
    }

    @Test
    void noStopWordDecidesNorTheLastWordOfAnExpression() {
        awaitDemo();
        assertThat(demoTitles("/search?q=" + encoded("where is my ord")))
                .startsWith("Track an order")
                .doesNotContain("Mill No. 4: where is zero after cleaning?", "Where do I find my invoice?");
        assertThat(demoTitles("/suggestions?q=" + encoded("my package never arrived")))
                .startsWith("My parcel is late");
    }

    @Test
    void otherMeaningsAreNoActions() {
        for (String question : List.of(
                "how to return to factory settings of the thermostat",
                "cancel a flight",
                "where is the on switch",
                "rail track cleaning machines",
                "how do I change my e-mail address")) {
            assertThat(types(Api.visitor().get("/search?q=" + encoded(question)).expect(200)))
                    .as(question)
                    .doesNotContain("action");
        }
    }

    @Test
    void pageTakesUnansweredWordsToPeople() {
        String question = "quantum entanglement explained";
        Document page = page(question);
        assertThat(page.title()).contains(question);
        assertThat(page.select(".empty__title").text()).isEqualTo("Nothing here answers that");
        assertThat(page.select(".empty a").eachAttr("href"))
                .containsExactly(
                        "/forum/ask?title=quantum+entanglement+explained",
                        "/contact?subject=quantum+entanglement+explained");
    }

    @Test
    void pageShowsActionsKindsAndNextHits() {
        Document all = Jsoup.parse(Pages.as(Person.CUSTOMER)
                .get("/search?q=" + encoded("track my order"))
                .expect(200)
                .body());
        assertThat(all.select("main .card .hit__title").eachText()).contains("Track an order");
        assertThat(all.select("nav.tabs a").eachText()).anyMatch(tab -> tab.matches("Help \\d+\\+?"));

        Document help = Jsoup.parse(
                Pages.visitor().get("/search?in=faq&q=order").expect(200).body());
        List<String> first = help.select(".hit__title").eachText();
        assertThat(first).hasSize(10);
        String next = help.select("a[rel=next]").attr("href");
        Document second =
                Jsoup.parse(Pages.visitor().get("/search" + next).expect(200).body());
        assertThat(second.select(".hit__title").eachText()).isNotEmpty().doesNotContainAnyElementsOf(first);
    }

    @Test
    void administratorsTeachWords() {
        String word = "zorb" + UUID.randomUUID().toString().substring(0, 6).replaceAll("\\d", "x");
        Pages admin = Pages.as(Person.ADMIN);
        assertThat(types(Api.visitor().get("/search?q=" + word).expect(200))).isEmpty();

        String synonyms = Jsoup.parse(
                        admin.get("/admin/search-words/en").expect(200).body())
                .select("#synonyms")
                .val();
        String contact = Jsoup.parse(
                        admin.get("/admin/search-words/en").expect(200).body())
                .select("#CONTACT")
                .val();
        admin.submit(
                        "/admin/search-words/en",
                        "form",
                        Map.of(
                                "synonyms",
                                synonyms + "\n" + word + ", descale",
                                "CONTACT",
                                contact + "\nring the " + word))
                .expect(302);

        assertThat(titles(Api.visitor().get("/search?in=faq&q=" + word).expect(200)))
                .contains("How to descale a kettle");
        assertThat(titles(Api.visitor()
                        .get("/suggestions?q=" + encoded("ring the " + word))
                        .expect(200)))
                .startsWith("Contact us");
        assertThat(Api.as(Person.ADMIN).get("/admin/audit?q=search").expect(200).body())
                .contains(word);
        assertThat(admin.submit("/admin/search-words/en", "form", Map.of("synonyms", "alone"))
                        .expect(200)
                        .body())
                .contains("Each line needs two ways to say it");
        admin.submit("/admin/search-words/en", "form", Map.of("synonyms", synonyms, "CONTACT", contact))
                .expect(302);
        assertThat(titles(Api.visitor().get("/search?in=faq&q=" + word).expect(200)))
                .isEmpty();
    }

    @Test
    @Tag("once")
    void untouchedWordsKeepConcurrentChanges() {
        Pages admin = Pages.as(Person.ADMIN);
        Pages.Filled form = admin.fill("/admin/search-words/pl", "form", Map.of("TRACK", "gdzie jest moja paczka"));
        admin.submit("/admin/search-words/pl", "form", Map.of("CANCEL", "anuluj"))
                .expect(302);

        form.send().expect(200);
        Document page =
                Jsoup.parse(admin.get("/admin/search-words/pl").expect(200).body());
        assertThat(page.select("#CANCEL").val()).isEqualTo("anuluj");
        admin.submit("/admin/search-words/pl", "form", Map.of("TRACK", "", "CANCEL", ""))
                .expect(302);
    }

    @Test
    @Tag("once")
    void oddQuestionsAreNoFailures() {
        for (String question : List.of(
                "the",
                "what is it",
                "?!",
                "'",
                "’",
                "\"my order\"",
                "“my order”",
                "🚚",
                "🚚 my order",
                "#BR-2041",
                "#",
                "<b>my order</b>",
                "<script>alert(1)</script>",
                "où est ma commande",
                "WHERE IS MY ORDER",
                "where is my order?",
                "...where is my order...",
                "where's my order",
                "where’s my order",
                "wheres my order",
                "my  \t order",
                "أين طلبي",
                "איפה ההזמנה שלי",
                "我的订单在哪里",
                "orders orders orders",
                "a",
                "in:faq my order",
                "my order AND NOT parcel",
                "title:order*",
                "order~2 ^5 (",
                "\\",
                "where is my order ".repeat(100))) {
            for (String path : List.of("/search?q=", "/suggestions?q=")) {
                Api.visitor().get(path + encoded(question)).expect(200);
            }
            Pages.visitor().get("/search?q=" + encoded(question)).expect(200);
        }
        for (String question : List.of(
                "WHERE IS MY ORDER",
                "where is my order?",
                "...where is my order...",
                "where's my order",
                "where’s my order",
                "wheres my order",
                "\"where is my order\"",
                "<b>where is my order</b>",
                "where is my ordre",
                "order my is where",
                "🚚 where is my order",
                "where are my orders",
                "where is my order #BR-2041")) {
            assertThat(titles(
                            Api.visitor().get("/search?q=" + encoded(question)).expect(200)))
                    .as(question)
                    .startsWith("Track an order");
        }
    }

    private static void awaitDemo() {
        SearchWaiting.await(
                "the demo's articles to be found",
                "/search?in=faq&q=" + encoded("descale a kettle"),
                answer -> titles(answer).contains("How to descale a kettle"));
    }

    private static double share(List<String> all, int half, List<String> answered) {
        List<String> some = IntStream.range(0, all.size())
                .filter(i -> i % 2 == half)
                .mapToObj(all::get)
                .toList();
        return (double) some.stream()
                        .filter(question -> !answered.contains(question))
                        .count()
                / some.size();
    }

    private static boolean isNothing(String question) {
        return demoTitles("/search?q=" + encoded(question)).isEmpty();
    }

    /** What was found, but for articles and threads that other tests have brought. */
    private static List<String> demoTitles(String path) {
        Set<String> demo = new HashSet<>(demoArticles().values());
        json("/demo/threads.json")
                .forEach(thread -> demo.add(thread.at("/title").asText()));
        return StreamSupport.stream(
                        Api.visitor().get(path).expect(200).at("/items").spliterator(), false)
                .filter(hit -> hit.at("/type").asText().equals("action")
                        || demo.contains(hit.at("/title").asText()))
                .map(hit -> hit.at("/title").asText())
                .toList();
    }

    private static Map<String, String> demoArticles() {
        return StreamSupport.stream(json("/demo/faq-articles.json").spliterator(), false)
                .collect(Collectors.toMap(article -> article.at("/id").asText(), article -> article.at("/title")
                        .asText()));
    }

    private static Document page(String question) {
        return Jsoup.parse(Pages.visitor()
                .get("/search?q=" + encoded(question))
                .expect(200)
                .body());
    }

    private static List<String> titles(Answer answer) {
        return answer.at("/items").findValuesAsText("title");
    }

    private static List<String> types(Answer answer) {
        return answer.at("/items").findValuesAsText("type");
    }

    private static String encoded(String words) {
        return URLEncoder.encode(words, StandardCharsets.UTF_8);
    }

    private static List<Question> questions() {
        Map<String, String> articles = demoArticles();
        return lines("questions").stream()
                .map(line -> line.split("\\|"))
                .map(parts -> new Question(
                        parts[0].strip(),
                        Arrays.stream(parts[1].split(","))
                                .map(String::strip)
                                .map(answer -> ACTIONS.containsKey(answer) ? ACTIONS.get(answer) : articles.get(answer))
                                .toList()))
                .toList();
    }

    private static List<String> lines(String name) {
        try (var in = SearchIntentHttpIT.class.getResourceAsStream("/search/" + name + ".txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonNode json(String resource) {
        try (var in = SearchIntentHttpIT.class.getResourceAsStream(resource)) {
            return new ObjectMapper().readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * A question, and what answers it.
     *
     * @param titles of the action or the articles
     */
    private record Question(String words, List<String> titles) {

        String twoThirds() {
            return words.substring(0, (words.length() * 2 + 2) / 3);
        }
    }
}
