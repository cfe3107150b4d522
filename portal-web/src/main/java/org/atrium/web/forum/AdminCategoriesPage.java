package org.atrium.web.forum;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.atrium.forum.category.ForumCategories;

/** {@code /admin/categories}: the categories of the community. */
@Named
@RequestScoped
public class AdminCategoriesPage {

    @Inject
    private ForumCategories categories;

    private List<ForumCategories.Row> list;

    @PostConstruct
    void read() {
        list = categories.list();
    }

    public List<ForumCategories.Row> getList() {
        return list;
    }
}
