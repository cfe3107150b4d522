package org.atrium.faq;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Locale;
import org.atrium.imports.ImportLine;
import org.atrium.imports.LineImporter;
import org.atrium.imports.LineOutcome;
import org.atrium.platform.error.Inputs;
import org.atrium.platform.text.BodyText;
import org.atrium.platform.text.OneLine;
import org.atrium.platform.text.Slug;
import org.atrium.platform.text.TagName;
import org.atrium.platform.text.Texts;

/**
 * Takes in articles kept elsewhere. Their id there makes a repeated line known; they are published as they come. What is
 * written about an article here stays until the other system says something new.
 */
@Stateless
@PermitAll
public class ArticleImport implements LineImporter {

    @Inject
    private EntityManager entityManager;

    @Inject
    private FaqQueries articles;

    @Inject
    private ArticlePress press;

    @Override
    public String kind() {
        return "articles";
    }

    @Override
    public List<LineOutcome> apply(List<ImportLine> lines) {
        return lines.stream().map(this::apply).toList();
    }

    private LineOutcome apply(ImportLine line) {
        var document = Inputs.check(line.read(Document.class));
        FaqCategory shelf = shelf(document);
        var words = document.words(shelf.slug()).checked();
        var known = articles.byExternalId(document.id()).stream().findFirst();
        if (known.isEmpty()) {
            shelve(shelf);
            Article article = press.draft(words, null);
            article.isKnownOutsideAs(document.id());
            article.cameFrom(ArticleOrigin.imported(document.id()));
            article.imported(words);
            press.move(article, ArticleStatus.PUBLISHED);
            return LineOutcome.applied(line);
        }
        boolean isNews = !known.get().wasImportedAs(words);
        if (isNews) {
            shelve(shelf);
            press.rewrite(known.get(), words, null);
        }
        known.get().imported(words);
        return isNews ? LineOutcome.applied(line) : LineOutcome.unchanged(line);
    }

    /**
     * The category a document names: by its address, or by its name. One that another name took the address of gets
     * another; one that was renamed here keeps its articles.
     */
    private FaqCategory shelf(Document document) {
        String name = document.shelfName();
        List<FaqCategory> shelves = articles.shelves();
        return shelves.stream()
                .filter(known -> known.slug().equals(document.isShelved() ? name : FaqCategory.GENERAL))
                .findFirst()
                .or(() -> shelves.stream()
                        .filter(known -> Slug.isSameName(known.name(), name))
                        .findFirst())
                .or(() -> articles.category(Slug.of(name)).stream()
                        .filter(known -> !Slug.of(known.name()).equals(known.slug()))
                        .findFirst())
                .orElseGet(() -> new FaqCategory(
                        document.isShelved()
                                ? Slug.free(name, other -> shelves.stream()
                                        .anyMatch(known -> known.slug().equals(other)))
                                : FaqCategory.GENERAL,
                        name,
                        null,
                        "folder",
                        shelves.size() + 1));
    }

    /** Keeps the category, if it is the first article in it. */
    private void shelve(FaqCategory shelf) {
        if (shelf.id() == null) {
            entityManager.persist(shelf);
        }
    }

    /** One article as another system writes it. */
    public record Document(
            @NotBlank @Size(max = 200) @OneLine String id,
            @OneLine String title,
            @BodyText(markdown = true) String body,
            String locale,
            @Size(max = 100) @OneLine String category,
            List<@OneLine String> tags) {

        private boolean isShelved() {
            return category != null && !category.isBlank();
        }

        String shelfName() {
            return isShelved() ? category.strip() : Texts.in(Locale.ENGLISH).get("faq.general.name");
        }

        ArticleWords words(String shelf) {
            List<String> meant =
                    tags == null ? List.of() : TagName.Form.meantBy(tags).toList();
            return new ArticleWords(title, null, body, locale, shelf, meant);
        }
    }
}
