package org.atrium.forum.category;

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

/**
 * Where an administrator opens categories of the community and changes what they say; their addresses stay. How they
 * take posts is set with {@link CategoryRules}.
 */
@Stateless
@RolesAllowed(Role.Names.ADMIN)
public class ForumCategories {

    @Inject
    private EntityManager entityManager;

    @Inject
    private CategoryQueries categories;

    @Inject
    private AuditTrail audit;

    /** All categories in their order. */
    public List<Row> list() {
        return categories.categories().stream().map(Row::of).toList();
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
    public Row open(Viewer viewer, ForumCategoryWords words) {
        var checked = words.checked();
        boolean taken = categories.categories().stream()
                .anyMatch(known -> Slug.isSameName(known.words().name(), checked.name()));
        if (taken) {
            throw new InvalidInputException("name", "forum.error.categoryTaken");
        }
        String slug =
                Slug.free(checked.name(), other -> !categories.category(other).isEmpty());
        var category = ForumCategory.opened(slug, checked);
        entityManager.persist(category);
        return written(viewer, "forum.category_open", category, checked);
    }

    /**
     * Changes what a category says, and to whom its questions go.
     *
     * @param version the version the change started from, null to change whatever is there
     * @param change makes the new words from those that are there
     */
    public Row change(Viewer viewer, String slug, Long version, UnaryOperator<ForumCategoryWords> change) {
        ForumCategory category = find(slug);
        entityManager.refresh(category, LockModeType.PESSIMISTIC_WRITE);
        category.requireVersion(version);
        var before = category.words();
        var checked = change.apply(before).checked();
        if (checked.equals(before)) {
            return Row.of(category);
        }
        category.change(checked);
        return written(viewer, "forum.category_change", category, checked);
    }

    private Row written(Viewer viewer, String action, ForumCategory category, ForumCategoryWords words) {
        entityManager.flush();
        audit.record(
                viewer.requireAccount().value(), action, category.slug(), null, words.name() + " → " + words.queue());
        return Row.of(category);
    }

    private ForumCategory find(String slug) {
        return categories.category(slug).stream().findFirst().orElseThrow(UnknownObjectException::new);
    }

    /** A category as administrators see it. */
    public record Row(String slug, ForumCategoryWords words, boolean holdsPosts, long threads, long version) {

        static Row of(ForumCategory category) {
            return new Row(
                    category.slug(),
                    category.words(),
                    category.holdsPosts(),
                    category.topic().threads(),
                    category.version());
        }
    }
}
