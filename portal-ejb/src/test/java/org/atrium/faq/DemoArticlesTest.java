package org.atrium.faq;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.atrium.faq.DemoArticles.DemoArticle;
import org.atrium.platform.demo.DemoFiles;
import org.atrium.platform.text.Slug;
import org.junit.jupiter.api.Test;

/** The demo articles promise what the portal has: the words of its pages, and addresses that lead somewhere. */
class DemoArticlesTest {

    private static final Pattern BOLD = Pattern.compile("\\*\\*([^*\n]+)\\*\\*");

    private static final Pattern TARGET = Pattern.compile("\\]\\(([^)\n]+)\\)");

    /** The pages that articles may lead to, besides other articles. */
    private static final Set<String> PAGES = Set.of(
            "/orders",
            "/orders/track",
            "/returns",
            "/contact",
            "/signin",
            "/notifications",
            "/account/profile",
            "/account/addresses",
            "/account/access",
            "/community?show=following");

    private final List<DemoArticle> articles = DemoFiles.read("faq-articles", DemoArticle.class);

    /** Bold is what a button, a page or a status is called; what ends with a stop, a comma or a colon begins a paragraph. */
    @Test
    void boldNamesAreTextsOfThePortal() throws IOException {
        Set<String> texts = texts();
        Set<String> unknown = new TreeSet<>();
        for (DemoArticle article : articles) {
            BOLD.matcher(article.body())
                    .results()
                    .map(found -> found.group(1))
                    .filter(name -> !name.matches(".*[.,:]"))
                    .filter(name -> !texts.contains(name.replace('\'', '’')))
                    .forEach(name -> unknown.add(article.id() + ": " + name));
        }
        assertThat(unknown).isEmpty();
    }

    @Test
    void linksLeadToPagesAndArticles() {
        Set<String> known = articles.stream()
                .map(article -> "/faq/article/" + Slug.of(article.title()))
                .collect(Collectors.toSet());
        known.addAll(PAGES);
        List<String> targets = articles.stream()
                .flatMap(article -> TARGET.matcher(article.body()).results())
                .map(found -> found.group(1))
                .toList();
        assertThat(targets).isNotEmpty();
        assertThat(known).containsAll(targets);
    }

    @Test
    void returnsBeginWithTheirButton() {
        assertThat(articles)
                .filteredOn(article -> article.id().equals("start-return"))
                .singleElement()
                .satisfies(article -> assertThat(
                                article.body().lines().filter(line -> !line.isBlank() && line.charAt(0) != '#'))
                        .first()
                        .asString()
                        .startsWith("Choose **Return items**"));
    }

    private static Set<String> texts() throws IOException {
        Set<String> texts = new TreeSet<>();
        try (Stream<Path> files = Files.list(Path.of("src/main/resources/messages"))) {
            for (Path file : files.toList()) {
                var messages = new Properties();
                try (Reader in = Files.newBufferedReader(file)) {
                    messages.load(in);
                }
                messages.values().forEach(text -> texts.add(text.toString()));
            }
        }
        return texts;
    }
}
