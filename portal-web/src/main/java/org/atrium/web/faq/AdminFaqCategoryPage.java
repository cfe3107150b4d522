package org.atrium.web.faq;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.atrium.category.CategoryAdmin;
import org.atrium.faq.FaqCategoryAdmin;
import org.atrium.faq.FaqCategoryDetails;
import org.atrium.web.category.CategoryForm;
import org.atrium.web.category.CategoryPage;

/** {@code /admin/help-categories} and {@code /admin/help-category/<slug>}: the categories of the help centre, and one of them. */
@Named
@RequestScoped
public class AdminFaqCategoryPage extends CategoryPage<FaqCategoryDetails, FaqCategoryAdmin.FaqCategoryRow> {

    @Inject
    private FaqCategoryAdmin categories;

    public AdminFaqCategoryPage() {
        super("faq.admin", "/admin/help-category", "/admin/help-categories");
    }

    @Override
    protected CategoryAdmin<?, FaqCategoryDetails, FaqCategoryAdmin.FaqCategoryRow> categories() {
        return categories;
    }

    @Override
    protected FaqCategoryDetails details(CategoryForm filled) {
        return new FaqCategoryDetails(filled.getName(), filled.getDescription(), filled.getPosition());
    }
}
