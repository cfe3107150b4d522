package org.atrium.platform.text;

import java.util.Collection;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The links of {@link Markdown#articleHtml} to articles named by their number. They are kept with the HTML; whether there is
 * such an article is known when it is read.
 */
public final class LinkedArticles {

    private static final Pattern LINK = Pattern.compile(
            "<a href=\"/faq/article/(FAQ-[0-9]{1,12})\"[^>]{0,80}>(<span class=\"number\">)?(FAQ-[0-9]{1,12})(</span>)?</a>");

    private LinkedArticles() {}

    /** The numbers that are links. */
    public static Set<String> numbers(String html) {
        return LINK.matcher(html).results().map(found -> found.group(1)).collect(Collectors.toSet());
    }

    /** The HTML with links to these articles; the numbers of others are text. */
    public static String keep(String html, Collection<String> known) {
        return LINK.matcher(html)
                .replaceAll(found -> Matcher.quoteReplacement(
                        known.contains(found.group(1)) || !found.group(1).equals(found.group(3))
                                ? found.group()
                                : Objects.toString(found.group(2), "")
                                        + found.group(3)
                                        + Objects.toString(found.group(4), "")));
    }
}
