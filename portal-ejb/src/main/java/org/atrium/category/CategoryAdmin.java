package org.atrium.category;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.atrium.account.Role;
import org.atrium.account.Viewer;
import org.atrium.audit.AuditTrail;
import org.atrium.platform.error.InvalidInputException;
import org.atrium.platform.error.UnknownObjectException;
import org.atrium.platform.text.Slug;

/** Administration of the categories of one feature: list, create and edit. Names are unique, slugs stay. */
@RolesAllowed(Role.Names.ADMIN)
public abstract class CategoryAdmin<
        C extends Category, D extends CategoryDetails<D>, R extends CategoryAdmin.CategoryRow<D>> {

    private final String created;
    private final String changed;
    private final String nameTaken;

    @Inject
    private EntityManager entityManager;

    @Inject
    private AuditTrail audit;

    /** By what the audit trail calls a new category and an edit, and the key of the text that refuses a name. */
    protected CategoryAdmin(String created, String changed, String nameTaken) {
        this.created = created;
        this.changed = changed;
        this.nameTaken = nameTaken;
    }

    /** All categories in their order. */
    public List<R> list() {
        return all().stream().map(this::row).toList();
    }

    /** @throws UnknownObjectException if there is no such category */
    public R read(String slug) {
        return row(require(slug));
    }

    /** @throws InvalidInputException if another one has that name */
    public R create(Viewer viewer, D details) {
        D checked = details.checked();
        requireFreeName(checked.name(), allForUpdate());
        C category =
                newCategory(Slug.firstFree(checked.name(), slug -> bySlug(slug).isPresent()), checked);
        entityManager.persist(category);
        return recordChange(viewer, created, category);
    }

    /**
     * Edits a category; its name may be written in another way, but not as that of another one.
     *
     * @param version the version the change started from, null to change whatever is there
     * @param change makes the new fields from those that are there
     * @throws InvalidInputException if another one has that name
     */
    public R update(Viewer viewer, String slug, Long version, UnaryOperator<D> change) {
        C category = require(slug);
        List<C> categories = allForUpdate();
        category.requireVersion(version);
        D before = row(category).details();
        D checked = change.apply(before).checked();
        if (checked.equals(before)) {
            return row(category);
        }
        if (!Slug.isSameName(before.name(), checked.name())) {
            requireFreeName(checked.name(), categories);
        }
        edit(category, checked);
        return recordChange(viewer, changed, category);
    }

    /**
     * All categories as they are now, locked by their ids: no name appears until the transaction ends, so two that are
     * given at once are not the same. Whoever waited for another one reads again what that one has created.
     */
    private List<C> allForUpdate() {
        all().stream()
                .sorted(Comparator.comparing(Category::id))
                .forEach(known -> entityManager.refresh(known, LockModeType.PESSIMISTIC_WRITE));
        return all();
    }

    private void requireFreeName(String name, List<C> others) {
        if (others.stream().anyMatch(known -> Slug.isSameName(known.name(), name))) {
            throw new InvalidInputException("name", nameTaken);
        }
    }

    protected abstract List<C> all();

    protected abstract Optional<C> bySlug(String slug);

    protected abstract C newCategory(String slug, D details);

    protected abstract void edit(C category, D details);

    protected abstract R row(C category);

    private R recordChange(Viewer viewer, String action, C category) {
        entityManager.flush();
        R row = row(category);
        audit.record(
                viewer.requireAccount().value(),
                action,
                row.slug(),
                null,
                row.details().auditDetail());
        return row;
    }

    private C require(String slug) {
        return bySlug(slug).orElseThrow(UnknownObjectException::new);
    }

    /** A category as administrators see it. */
    public interface CategoryRow<D> {

        String slug();

        D details();

        long version();
    }
}
