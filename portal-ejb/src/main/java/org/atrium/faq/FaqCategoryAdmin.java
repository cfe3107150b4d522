package org.atrium.faq;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.atrium.account.Role;
import org.atrium.category.CategoryAdmin;

/** Administration of the categories of the help centre. */
@Stateless
@RolesAllowed(Role.Names.ADMIN)
public class FaqCategoryAdmin extends CategoryAdmin<FaqCategory, FaqCategoryDetails, FaqCategoryAdmin.FaqCategoryRow> {

    private static final String ICON = "folder";

    @Inject
    private FaqQueries articles;

    public FaqCategoryAdmin() {
        super("faq.category_open", "faq.category_change", "faq.error.categoryTaken");
    }

    @Override
    protected List<FaqCategory> all() {
        return articles.allCategories();
    }

    @Override
    protected Optional<FaqCategory> bySlug(String slug) {
        return articles.category(slug);
    }

    @Override
    protected FaqCategory newCategory(String slug, FaqCategoryDetails details) {
        return new FaqCategory(slug, details.name(), details.description(), ICON, details.position());
    }

    @Override
    protected void edit(FaqCategory category, FaqCategoryDetails details) {
        category.update(details);
    }

    @Override
    protected FaqCategoryRow row(FaqCategory category) {
        return new FaqCategoryRow(category.slug(), category.details(), category.articles(), category.version());
    }

    /** A category as administrators see it. */
    public record FaqCategoryRow(String slug, FaqCategoryDetails details, int articles, long version)
            implements CategoryRow<FaqCategoryDetails> {}
}
