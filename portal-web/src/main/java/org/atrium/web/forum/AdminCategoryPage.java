package org.atrium.web.forum;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import org.atrium.forum.category.ForumCategories;
import org.atrium.forum.category.ForumCategoryWords;
import org.atrium.web.http.Redirect;
import org.atrium.web.look.CategoryForm;
import org.atrium.web.security.CurrentViewer;
import org.atrium.web.text.PageTexts;
import org.omnifaces.cdi.Param;

/** {@code /admin/category} and {@code /admin/category/<slug>}: opens a category of the community, or changes it. */
@Named
@RequestScoped
public class AdminCategoryPage {

    @Inject
    private ForumCategories categories;

    @Inject
    private CurrentViewer current;

    @Inject
    private PageTexts text;

    @Inject
    @Param(pathIndex = 0)
    private String slug;

    private CategoryForm form;
    private String queue;

    @PostConstruct
    void read() {
        if (slug == null) {
            form = CategoryForm.begin(
                    text.of("forum.admin.new"), categories.list().size());
            return;
        }
        ForumCategories.Row category = categories.read(slug);
        ForumCategoryWords words = category.words();
        form = CategoryForm.of(words.name(), words.description(), words.position(), category.version());
        queue = words.queue();
    }

    public void save() throws IOException {
        var words = new ForumCategoryWords(form.getName(), form.getDescription(), queue, form.getPosition());
        if (slug == null) {
            categories.open(current.viewer(), words);
        } else {
            categories.change(current.viewer(), slug, form.getVersion(), before -> words);
        }
        Redirect.to("/admin/categories", text.of("forum.admin.saved"));
    }

    public boolean isNew() {
        return slug == null;
    }

    public CategoryForm getForm() {
        return form;
    }

    public String getQueue() {
        return queue;
    }

    public void setQueue(String queue) {
        this.queue = queue;
    }
}
