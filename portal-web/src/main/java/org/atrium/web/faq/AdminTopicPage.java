package org.atrium.web.faq;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import org.atrium.faq.FaqCategories;
import org.atrium.faq.FaqCategoryWords;
import org.atrium.web.http.Redirect;
import org.atrium.web.look.CategoryForm;
import org.atrium.web.security.CurrentViewer;
import org.atrium.web.text.PageTexts;
import org.omnifaces.cdi.Param;

/** {@code /admin/topic} and {@code /admin/topic/<slug>}: opens a category of the help centre, or names it anew. */
@Named
@RequestScoped
public class AdminTopicPage {

    @Inject
    private FaqCategories categories;

    @Inject
    private CurrentViewer current;

    @Inject
    private PageTexts text;

    @Inject
    @Param(pathIndex = 0)
    private String slug;

    private CategoryForm form;

    @PostConstruct
    void read() {
        if (slug == null) {
            form = CategoryForm.begin(
                    text.of("faq.admin.new"), categories.list().size());
            return;
        }
        FaqCategories.Row category = categories.read(slug);
        FaqCategoryWords words = category.words();
        form = CategoryForm.of(words.name(), words.description(), words.position(), category.version());
    }

    public void save() throws IOException {
        var words = new FaqCategoryWords(form.getName(), form.getDescription(), form.getPosition());
        if (slug == null) {
            categories.open(current.viewer(), words);
        } else {
            categories.change(current.viewer(), slug, form.getVersion(), before -> words);
        }
        Redirect.to("/admin/topics", text.of("faq.admin.saved"));
    }

    public boolean isNew() {
        return slug == null;
    }

    public CategoryForm getForm() {
        return form;
    }
}
