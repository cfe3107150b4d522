package org.atrium.web.faq;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import org.atrium.faq.FaqCategories;
import org.atrium.faq.FaqCategoryWords;
import org.atrium.web.http.Redirect;
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

    private String heading;
    private String name;
    private String description;
    private Integer position;
    private Long version;

    @PostConstruct
    void read() {
        if (slug == null) {
            heading = text.of("faq.admin.new");
            position = categories.list().size() + 1;
            return;
        }
        FaqCategories.Row category = categories.read(slug);
        heading = category.words().name();
        name = category.words().name();
        description = category.words().description();
        position = category.words().position();
        version = category.version();
    }

    public void save() throws IOException {
        var words = new FaqCategoryWords(name, description, position);
        if (slug == null) {
            categories.open(current.viewer(), words);
        } else {
            categories.change(current.viewer(), slug, words, version);
        }
        Redirect.to("/admin/topics", text.of("faq.admin.saved"));
    }

    public boolean isNew() {
        return slug == null;
    }

    public String getHeading() {
        return heading;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getDescription() {
        return description;
    }

    public void setDescription(String description) {
        this.description = description;
    }

    public Integer getPosition() {
        return position;
    }

    public void setPosition(Integer position) {
        this.position = position;
    }

    public Long getVersion() {
        return version;
    }

    public void setVersion(Long version) {
        this.version = version;
    }
}
