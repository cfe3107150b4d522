package org.atrium.api.forum;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.atrium.account.Role;
import org.atrium.api.Versions;
import org.atrium.forum.category.CategoryRules;
import org.atrium.forum.category.ForumCategories;
import org.atrium.forum.category.ForumCategoryWords;
import org.atrium.platform.json.Change;
import org.atrium.web.security.CurrentViewer;

/** One category of the community: what it says, and whether every post in it waits for a moderator. */
@Path("admin/forum-categories/{category}")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.Names.ADMIN)
public class AdminForumCategoryResource {

    @Inject
    private ForumCategories categories;

    @Inject
    private CategoryRules rules;

    @Inject
    private CurrentViewer current;

    @PathParam("category")
    private String slug;

    @GET
    public Response read() {
        return answer(categories.read(slug));
    }

    @PATCH
    public Response change(Changes changes, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return answer(Versions.matching(
                ifMatch, version -> categories.change(current.viewer(), slug, version, changes::words)));
    }

    /** Sets how it takes posts. */
    @PUT
    public Response set(CategoryRules.Rule rule) {
        rules.set(current.viewer(), slug, rule);
        return answer(categories.read(slug));
    }

    private static Response answer(ForumCategories.Row category) {
        return Versions.answer(AdminCategory.of(category), category.version());
    }

    /** What to change of a category. */
    public record Changes(
            Change<String> name, Change<String> description, Change<String> queue, Change<Integer> position) {

        ForumCategoryWords words(ForumCategoryWords now) {
            return new ForumCategoryWords(
                    name.or(now.name()),
                    description.or(now.description()),
                    queue.or(now.queue()),
                    position.or(now.position()));
        }
    }
}
