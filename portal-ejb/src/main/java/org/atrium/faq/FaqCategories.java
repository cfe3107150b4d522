package org.atrium.faq;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.function.UnaryOperator;
import org.atrium.account.Role;
import org.atrium.account.Viewer;
import org.atrium.audit.AuditTrail;
import org.atrium.platform.error.InvalidInputException;
import org.atrium.platform.error.UnknownObjectException;
import org.atrium.platform.text.Slug;

/** Where an administrator opens categories of the help centre and gives them other names; their addresses stay. */
@Stateless
@RolesAllowed(Role.Names.ADMIN)
public class FaqCategories {

    private static final String ICON = "folder";

    @Inject
    private EntityManager entityManager;

    @Inject
    private FaqQueries articles;

    @Inject
    private AuditTrail audit;

    /** All categories in their order. */
    public List<Row> list() {
        return articles.shelves().stream().map(Row::of).toList();
    }

    /** @throws UnknownObjectException if there is no such category */
    public Row read(String slug) {
        return Row.of(find(slug));
    }

    /**
     * Opens a category.
     *
     * @throws InvalidInputException if another one has that name
     */
    public Row open(Viewer viewer, FaqCategoryWords words) {
        var checked = words.checked();
        if (articles.shelves().stream().anyMatch(known -> Slug.isSameName(known.name(), checked.name()))) {
            throw new InvalidInputException("name", "faq.error.categoryTaken");
        }
        String slug =
                Slug.free(checked.name(), other -> !articles.category(other).isEmpty());
        var category = new FaqCategory(slug, checked.name(), checked.description(), ICON, checked.position());
        entityManager.persist(category);
        return written(viewer, "faq.category_open", category, checked);
    }

    /**
     * Names and describes a category anew.
     *
     * @param version the version the change started from, null to change whatever is there
     * @param change makes the new words from those that are there
     */
    public Row change(Viewer viewer, String slug, Long version, UnaryOperator<FaqCategoryWords> change) {
        FaqCategory category = find(slug);
        entityManager.refresh(category, LockModeType.PESSIMISTIC_WRITE);
        category.requireVersion(version);
        var before = category.words();
        var checked = change.apply(before).checked();
        if (checked.equals(before)) {
            return Row.of(category);
        }
        category.change(checked);
        return written(viewer, "faq.category_change", category, checked);
    }

    private Row written(Viewer viewer, String action, FaqCategory category, FaqCategoryWords words) {
        entityManager.flush();
        audit.record(viewer.requireAccount().value(), action, category.slug(), null, words.name());
        return Row.of(category);
    }

    private FaqCategory find(String slug) {
        return articles.category(slug).stream().findFirst().orElseThrow(UnknownObjectException::new);
    }

    /** A category as administrators see it. */
    public record Row(String slug, FaqCategoryWords words, int articles, long version) {

        static Row of(FaqCategory category) {
            return new Row(category.slug(), category.words(), category.articles(), category.version());
        }
    }
}
