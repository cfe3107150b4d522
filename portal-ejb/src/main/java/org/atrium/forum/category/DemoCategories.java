package org.atrium.forum.category;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.atrium.platform.demo.DemoContent;
import org.atrium.platform.demo.DemoFiles;

/** The demo shop's categories. */
@Stateless
public class DemoCategories implements DemoContent {

    @Inject
    private EntityManager entityManager;

    @Override
    public int order() {
        return 48;
    }

    @Override
    public void load() {
        List<Line> lines = DemoFiles.read("forum-categories", Line.class);
        for (int i = 0; i < lines.size(); i++) {
            entityManager.persist(lines.get(i).category(i));
        }
    }

    /** A line of {@code forum-categories.json}. */
    public record Line(String slug, String name, String description, String color, String queue) {

        private ForumCategory category(int position) {
            return new ForumCategory(slug, name, description, color, queue, position);
        }
    }
}
