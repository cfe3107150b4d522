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
import org.atrium.platform.text.BodyText;
import org.atrium.platform.text.OneLine;
import org.atrium.platform.text.Slug;
import org.atrium.platform.text.TagName;
import org.atrium.platform.text.Texts;

/**
 * Imports articles. The external id makes lines idempotent; imported articles are published at once. Edits made here
 * stay until the source sends new content.
 */
@Stateless
@PermitAll
public class ArticleImport implements LineImporter {

    @Inject
    private EntityManager entityManager;

    @Inject
    private FaqQueries articles;

    @Inject
    private ArticleWriter writer;

    @Override
    public String kind() {
        return "articles";
    }

    @Override
    public List<LineOutcome> apply(List<ImportLine> lines) {
        return lines.stream().map(this::apply).toList();
    }

    private LineOutcome apply(ImportLine line) {
        var document = line.read(ArticleDocument.class);
        FaqCategory category = findOrCreateCategory(document);
        var content = document.content(category.slug()).checked();
        var known = articles.byExternalId(document.id());
        if (known.isEmpty()) {
            persistCategory(category);
            Article article = writer.createDraft(content, null);
            article.setExternalId(document.id());
            article.setOrigin(ArticleOrigin.imported(document.id()));
            article.markImported(content);
            writer.changeStatus(article, ArticleStatus.PUBLISHED);
            return LineOutcome.applied(line);
        }
        boolean isChanged = !known.get().wasImportedAs(content);
        if (isChanged) {
            persistCategory(category);
            writer.rewrite(known.get(), content, null);
        }
        known.get().markImported(content);
        return isChanged ? LineOutcome.applied(line) : LineOutcome.unchanged(line);
    }

    /**
     * The category a document names: by its address, or by its name. One that another name took the address of gets
     * another; one that was renamed here keeps its articles.
     */
    private FaqCategory findOrCreateCategory(ArticleDocument document) {
        String name = document.categoryName();
        List<FaqCategory> categories = articles.allCategories();
        return categories.stream()
                .filter(known -> known.slug().equals(document.hasCategory() ? name : FaqCategory.GENERAL))
                .findFirst()
                .or(() -> categories.stream()
                        .filter(known -> Slug.isSameName(known.name(), name))
                        .findFirst())
                .or(() -> articles.category(Slug.of(name))
                        .filter(known -> !Slug.of(known.name()).equals(known.slug())))
                .orElseGet(() -> new FaqCategory(
                        document.hasCategory()
                                ? Slug.firstFree(name, other -> categories.stream()
                                        .anyMatch(known -> known.slug().equals(other)))
                                : FaqCategory.GENERAL,
                        name,
                        null,
                        "folder",
                        categories.size() + 1));
    }

    /** Keeps the category, if it is the first article in it. */
    private void persistCategory(FaqCategory category) {
        if (category.id() == null) {
            entityManager.persist(category);
        }
    }

    /** One article as another system writes it. */
    public record ArticleDocument(
            @NotBlank @Size(max = 200) @OneLine String id,
            @OneLine String title,
            @BodyText(markdown = true) String body,
            String locale,
            @Size(max = 100) @OneLine String category,
            List<@OneLine String> tags) {

        private boolean hasCategory() {
            return category != null && !category.isBlank();
        }

        String categoryName() {
            return hasCategory() ? category.strip() : Texts.in(Locale.ENGLISH).get("faq.general.name");
        }

        ArticleContent content(String categorySlug) {
            List<String> meant =
                    tags == null ? List.of() : TagName.Form.fromForeign(tags).toList();
            return new ArticleContent(title, null, body, locale, categorySlug, meant);
        }
    }
}
