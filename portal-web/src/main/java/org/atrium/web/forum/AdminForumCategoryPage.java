package org.atrium.web.forum;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.atrium.category.CategoryAdmin;
import org.atrium.forum.category.ForumCategoryAdmin;
import org.atrium.forum.category.ForumCategoryDetails;
import org.atrium.web.category.CategoryForm;
import org.atrium.web.category.CategoryPage;

/** {@code /admin/categories} and {@code /admin/category/<slug>}: the categories of the community, and one of them. */
@Named
@RequestScoped
public class AdminForumCategoryPage extends CategoryPage<ForumCategoryDetails, ForumCategoryAdmin.ForumCategoryRow> {

    @Inject
    private ForumCategoryAdmin categories;

    private String queue;

    public AdminForumCategoryPage() {
        super("forum.admin", "/admin/category", "/admin/categories");
    }

    @Override
    protected CategoryAdmin<?, ForumCategoryDetails, ForumCategoryAdmin.ForumCategoryRow> categories() {
        return categories;
    }

    @Override
    protected ForumCategoryDetails details(CategoryForm filled) {
        return new ForumCategoryDetails(filled.getName(), filled.getDescription(), queue, filled.getPosition());
    }

    @Override
    protected void show(ForumCategoryDetails details) {
        queue = details.queue();
    }

    public String getQueue() {
        getForm();
        return queue;
    }

    public void setQueue(String queue) {
        getForm();
        this.queue = queue;
    }
}
