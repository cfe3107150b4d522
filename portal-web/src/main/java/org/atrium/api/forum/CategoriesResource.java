package org.atrium.api.forum;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.atrium.forum.category.Topic;
import org.atrium.forum.lists.Community;
import org.atrium.platform.paging.Page;

/** The categories of the community. */
@Path("forum/categories")
@Produces(MediaType.APPLICATION_JSON)
public class CategoriesResource {

    @Inject
    private Community community;

    @GET
    public Page<Category> list() {
        return new Page<>(community.topics(), null).map(Category::of);
    }

    /** A category as clients see it. */
    public record Category(String slug, String name, String description, String color, long threads, long solved) {

        static Category of(Topic topic) {
            var category = topic.category();
            return new Category(
                    category.slug(),
                    category.name(),
                    category.description(),
                    category.color(),
                    topic.threads(),
                    topic.solved());
        }
    }
}
