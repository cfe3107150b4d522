package org.atrium.forum.category;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.atrium.account.Role;
import org.atrium.category.CategoryAdmin;

/** Administration of the community's categories. The review rule is set with {@link ForumCategoryRules}. */
@Stateless
@RolesAllowed(Role.Names.ADMIN)
public class ForumCategoryAdmin
        extends CategoryAdmin<ForumCategory, ForumCategoryDetails, ForumCategoryAdmin.ForumCategoryRow> {

    @Inject
    private ForumCategoryQueries categories;

    public ForumCategoryAdmin() {
        super("forum.category_open", "forum.category_change", "forum.error.categoryTaken");
    }

    @Override
    protected List<ForumCategory> all() {
        return categories.all();
    }

    @Override
    protected Optional<ForumCategory> bySlug(String slug) {
        return categories.bySlug(slug);
    }

    @Override
    protected ForumCategory newCategory(String slug, ForumCategoryDetails details) {
        return ForumCategory.create(slug, details);
    }

    @Override
    protected void edit(ForumCategory category, ForumCategoryDetails details) {
        category.update(details);
    }

    @Override
    protected ForumCategoryRow row(ForumCategory category) {
        return new ForumCategoryRow(
                category.slug(),
                category.details(),
                category.requiresReview(),
                category.summary().threads(),
                category.version());
    }

    /** A category as administrators see it. */
    public record ForumCategoryRow(
            String slug, ForumCategoryDetails details, boolean requiresReview, long threads, long version)
            implements CategoryRow<ForumCategoryDetails> {}
}
