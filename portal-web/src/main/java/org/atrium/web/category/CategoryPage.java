package org.atrium.web.category;

import jakarta.inject.Inject;
import java.io.IOException;
import java.util.List;
import org.atrium.category.CategoryAdmin;
import org.atrium.category.CategoryDetails;
import org.atrium.web.http.Redirect;
import org.atrium.web.security.CurrentViewer;
import org.atrium.web.text.PageTexts;
import org.omnifaces.cdi.Param;

/**
 * The administration of one feature's categories: {@code templates/categories.xhtml} lists them, {@code
 * templates/category.xhtml} creates or edits one.
 */
public abstract class CategoryPage<D extends CategoryDetails<D>, R extends CategoryAdmin.CategoryRow<D>> {

    private final String texts;
    private final String path;
    private final String listPath;

    @Inject
    private CurrentViewer current;

    @Inject
    private PageTexts text;

    @Inject
    @Param(pathIndex = 0)
    private String slug;

    private List<R> list;
    private CategoryForm form;

    /**
     * @param texts what the keys of its texts begin with
     * @param path address of the page for a new category; that of another one continues with its slug
     * @param listPath address of the list
     */
    protected CategoryPage(String texts, String path, String listPath) {
        this.texts = texts;
        this.path = path;
        this.listPath = listPath;
    }

    public void save() throws IOException {
        D details = details(getForm());
        if (slug == null) {
            categories().create(current.viewer(), details);
        } else {
            categories().update(current.viewer(), slug, getForm().getVersion(), before -> details);
        }
        Redirect.to(listPath, text.of(texts + ".saved"));
    }

    public List<R> getList() {
        if (list == null) {
            list = categories().list();
        }
        return list;
    }

    public CategoryForm getForm() {
        if (form == null && slug == null) {
            form = CategoryForm.forNew(text.of(texts + ".new"), getList().size());
        } else if (form == null) {
            R category = categories().read(slug);
            form = CategoryForm.of(category);
            show(category.details());
        }
        return form;
    }

    protected abstract CategoryAdmin<?, D, R> categories();

    /** What the form says, with the fields of this kind of category. */
    protected abstract D details(CategoryForm filled);

    /** Fills in the fields that this kind of category has alone, once the form is read. */
    protected void show(D details) {}

    public boolean isNew() {
        return slug == null;
    }

    public String getTexts() {
        return texts;
    }

    public String getPath() {
        return path;
    }

    public String getListPath() {
        return listPath;
    }
}
