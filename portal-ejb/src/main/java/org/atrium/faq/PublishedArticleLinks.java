package org.atrium.faq;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import org.atrium.platform.text.LinkedArticles;

/** Keeps those links of an article's text to numbers of articles that lead to published ones. */
@ApplicationScoped
class PublishedArticleLinks {

    @Inject
    private FaqQueries articles;

    /** The HTML, in which any other number is text. */
    String in(String html) {
        Set<String> numbers = LinkedArticles.numbers(html);
        return numbers.isEmpty() ? html : LinkedArticles.keep(html, articles.publishedNumbers(numbers));
    }
}
