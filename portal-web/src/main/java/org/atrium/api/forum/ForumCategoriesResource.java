package org.atrium.api.forum;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.atrium.forum.category.ForumCategorySummary;
import org.atrium.forum.lists.ThreadLists;
import org.atrium.platform.paging.Page;

/** The categories of the community. */
@Path("forum/categories")
@Produces(MediaType.APPLICATION_JSON)
public class ForumCategoriesResource {

    @Inject
    private ThreadLists lists;

    @GET
    public Page<ForumCategoryJson> list() {
        return new Page<>(lists.categorySummaries(), null).map(ForumCategoryJson::of);
    }

    /** A category as clients see it. */
    public record ForumCategoryJson(
            String slug, String name, String description, String color, long threads, long solved) {

        static ForumCategoryJson of(ForumCategorySummary summary) {
            var category = summary.category();
            return new ForumCategoryJson(
                    category.slug(),
                    category.name(),
                    category.description(),
                    category.color(),
                    summary.threads(),
                    summary.solved());
        }
    }
}
