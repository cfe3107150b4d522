package org.atrium.forum.category;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.atrium.platform.demo.DemoContent;
import org.atrium.platform.demo.DemoFiles;

/** Loads the categories of the demo shop. */
@Stateless
public class DemoForumCategories implements DemoContent {

    @Inject
    private EntityManager entityManager;

    @Override
    public int order() {
        return 48;
    }

    @Override
    public void load() {
        List<DemoForumCategory> lines = DemoFiles.read("forum-categories", DemoForumCategory.class);
        for (int i = 0; i < lines.size(); i++) {
            entityManager.persist(lines.get(i).toCategory(i));
        }
    }

    /** A line of {@code forum-categories.json}. */
    public record DemoForumCategory(String slug, String name, String description, String color, String queue) {

        private ForumCategory toCategory(int position) {
            return new ForumCategory(slug, name, description, color, queue, position);
        }
    }
}
