package org.atrium.faq;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.atrium.platform.error.InputValidation;
import org.atrium.platform.ids.Sha256;
import org.atrium.platform.text.BodyText;
import org.atrium.platform.text.KnownLanguage;
import org.atrium.platform.text.LineEndings;
import org.atrium.platform.text.OneLine;
import org.atrium.platform.text.TagName;

/**
 * The content staff write for an article in one language.
 *
 * @param summary the answer in a sentence, may be empty
 * @param body Markdown
 * @param locale language tag of these words, English if empty
 * @param category slug of the category, the first one if empty
 * @param files ids of all files beside the text, uploaded by the writer or there already; null to leave them as they are
 * @param related other articles to send readers to, each by its number or address; null to leave them as they are
 */
public record ArticleContent(
        @NotBlank @Size(max = 200) @OneLine String title,
        @Size(max = 400) @BodyText String summary,

        @NotBlank @Size(max = 60_000) @BodyText(markdown = true)
        String body,

        @Size(max = 35) @KnownLanguage String locale,
        @Size(max = 100) String category,
        @NotNull @Size(max = 10) List<@TagName String> tags,
        @Size(max = 10) List<@NotBlank @Size(max = 200) @OneLine String> related,
        @Size(max = 50) List<@NotNull String> files) {

    public ArticleContent {
        tags = TagName.Form.ofEach(tags);
    }

    /** Each once; the constraints see them in the places they were sent in. */
    @Override
    public List<String> tags() {
        return TagName.Form.distinct(tags);
    }

    /** The same, with related articles and files left as they are. */
    public ArticleContent(
            String title, String summary, String body, String locale, String category, List<String> tags) {
        this(title, summary, body, locale, category, tags, null, null);
    }

    /** What to start from in a language: these words if they are in it or none is named, else none yet. */
    public ArticleContent forLanguage(String language) {
        String tag = language == null ? locale : languageTag(language);
        return tag.equals(locale) ? this : new ArticleContent(null, null, null, tag, category, tags());
    }

    /** The words as they are kept, if they hold. */
    ArticleContent checked() {
        InputValidation.check(this);
        return new ArticleContent(
                title.strip(),
                summary == null || summary.isBlank() ? null : summary.strip(),
                body,
                languageTag(locale),
                category,
                tags(),
                related,
                files);
    }

    /** Whether they say the same in the same place, however their lines end; related articles aside. */
    boolean hasSameContent(ArticleContent other) {
        boolean stays = category == null || category.isBlank() || category.equals(other.category);
        return Objects.equals(title, other.title)
                && LineEndings.isSame(summary, other.summary)
                && LineEndings.isSame(body, other.body)
                && locale.equals(other.locale)
                && stays
                && Set.copyOf(tags()).equals(Set.copyOf(other.tags()));
    }

    /** Tells these words from others. */
    String hash() {
        return Sha256.of(Stream.concat(
                        Stream.of(title, summary, body, locale, category),
                        tags().stream().sorted())
                .map(String::valueOf)
                .collect(Collectors.joining("\0")));
    }

    static String languageTag(String locale) {
        String tag = locale == null ? "" : Locale.forLanguageTag(locale.strip()).toLanguageTag();
        return tag.isEmpty() || tag.equals("und") ? "en" : tag;
    }
}
