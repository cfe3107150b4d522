package org.atrium.faq;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.atrium.imports.ImportLine;
import org.atrium.imports.LineImporter;
import org.atrium.imports.LineOutcome;
import org.atrium.platform.error.InvalidInputException;
import org.atrium.platform.error.PortalException;
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

    @Inject
    private ArticleSlugs addresses;

    @Override
    public String kind() {
        return "articles";
    }

    /** Asks for everything first: a query between them would send what was written so far one by one. */
    @Override
    public List<LineOutcome> apply(List<ImportLine> lines) {
        List<LineOutcome> outcomes = new ArrayList<>();
        Map<ImportLine, ArticleDocument> read = new LinkedHashMap<>();
        for (ImportLine line : lines) {
            try {
                read.put(line, line.read(ArticleDocument.class));
            } catch (PortalException refused) {
                outcomes.add(LineOutcome.rejected(line, refused));
            }
        }
        ImportBatch batch = new ImportBatch(read.values());
        read.forEach((line, document) -> outcomes.add(batch.apply(line, document)));
        outcomes.sort(Comparator.comparingInt(LineOutcome::line));
        return outcomes;
    }

    /** Lines that are imported together, and what they need to know: each sees what those before it brought. */
    private final class ImportBatch {

        private final List<FaqCategory> categories = new ArrayList<>(articles.allCategories());
        private final Map<String, FaqCategory> categoriesByName = new HashMap<>();
        private final Map<String, Article> known;
        private final Set<String> takenSlugs;
        private final Iterator<String> numbers;

        ImportBatch(Collection<ArticleDocument> documents) {
            List<String> ids =
                    documents.stream().map(ArticleDocument::id).distinct().toList();
            known = articles.byExternalIds(ids).stream()
                    .collect(Collectors.toMap(Article::externalId, Function.identity(), (a, b) -> a, HashMap::new));
            takenSlugs = addresses.taken(documents.stream()
                    .filter(document -> !known.containsKey(document.id()) && document.title() != null)
                    .map(document -> Slug.of(document.title()))
                    .toList());
            numbers = writer.drawNumbers((int)
                            ids.stream().filter(id -> !known.containsKey(id)).count())
                    .iterator();
        }

        LineOutcome apply(ImportLine line, ArticleDocument document) {
            FaqCategory category = findOrCreateCategory(document);
            ArticleContent content;
            try {
                content = document.content(category.slug()).checked();
            } catch (InvalidInputException refused) {
                return LineOutcome.rejected(line, refused);
            }
            Article article = known.get(document.id());
            if (article == null) {
                known.put(document.id(), create(document, category, content));
                return LineOutcome.applied(line);
            }
            boolean isChanged = !article.wasImportedAs(content);
            if (isChanged) {
                keep(document, category);
                writer.rewrite(article, content, null);
            }
            article.markImported(content);
            return isChanged ? LineOutcome.applied(line) : LineOutcome.unchanged(line);
        }

        private Article create(ArticleDocument document, FaqCategory category, ArticleContent content) {
            keep(document, category);
            String number = numbers.next();
            Article article = writer.createDraft(
                    number, addresses.freeSlug(content.title(), number, takenSlugs), category, content, null);
            article.setExternalId(document.id());
            article.setOrigin(ArticleOrigin.imported(document.id()));
            article.markImported(content);
            writer.changeStatus(article, ArticleStatus.PUBLISHED);
            return article;
        }

        /** Keeps the category, if it is the first article in it. */
        private void keep(ArticleDocument document, FaqCategory category) {
            if (category.id() == null) {
                entityManager.persist(category);
                categories.add(category);
            }
            categoriesByName.put(document.categoryName(), category);
        }

        /**
         * The category a document names: by its address, or by its name. One that another name took the address of gets
         * another; one that was renamed here keeps its articles.
         */
        private FaqCategory findOrCreateCategory(ArticleDocument document) {
            String name = document.categoryName();
            String slug = document.hasCategory() ? name : FaqCategory.GENERAL;
            return Optional.ofNullable(categoriesByName.get(name))
                    .filter(category -> document.hasCategory())
                    .or(() -> bySlug(slug))
                    .or(() -> categories.stream()
                            .filter(category -> Slug.isSameName(category.name(), name))
                            .findFirst())
                    .or(() -> bySlug(Slug.of(name))
                            .filter(category -> !Slug.of(category.name()).equals(category.slug())))
                    .orElseGet(() -> new FaqCategory(
                            document.hasCategory()
                                    ? Slug.firstFree(
                                            name, other -> bySlug(other).isPresent())
                                    : FaqCategory.GENERAL,
                            name,
                            null,
                            "folder",
                            categories.size() + 1));
        }

        private Optional<FaqCategory> bySlug(String slug) {
            return categories.stream()
                    .filter(category -> category.slug().equals(slug))
                    .findFirst();
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
