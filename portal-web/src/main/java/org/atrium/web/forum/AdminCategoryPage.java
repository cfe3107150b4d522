package org.atrium.web.forum;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import org.atrium.forum.ForumCategories;
import org.atrium.forum.ForumCategoryWords;
import org.atrium.web.http.Redirect;
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

    private String heading;
    private String name;
    private String description;
    private String queue;
    private Integer position;
    private Long version;

    @PostConstruct
    void read() {
        if (slug == null) {
            heading = text.of("forum.admin.new");
            position = categories.list().size() + 1;
            return;
        }
        ForumCategories.Row category = categories.read(slug);
        ForumCategoryWords words = category.words();
        heading = words.name();
        name = words.name();
        description = words.description();
        queue = words.queue();
        position = words.position();
        version = category.version();
    }

    public void save() throws IOException {
        var words = new ForumCategoryWords(name, description, queue, position);
        if (slug == null) {
            categories.open(current.viewer(), words);
        } else {
            categories.change(current.viewer(), slug, words, version);
        }
        Redirect.to("/admin/categories", text.of("forum.admin.saved"));
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

    public String getQueue() {
        return queue;
    }

    public void setQueue(String queue) {
        this.queue = queue;
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
