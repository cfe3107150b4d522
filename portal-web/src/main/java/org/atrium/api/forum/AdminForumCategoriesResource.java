package org.atrium.api.forum;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.atrium.account.Role;
import org.atrium.api.Versions;
import org.atrium.api.idempotency.Idempotent;
import org.atrium.forum.category.ForumCategories;
import org.atrium.forum.category.ForumCategoryWords;
import org.atrium.platform.paging.Page;
import org.atrium.web.security.CurrentViewer;

/** The categories of the community, opened by administrators. */
@Path("admin/forum-categories")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.Names.ADMIN)
public class AdminForumCategoriesResource {

    @Inject
    private ForumCategories categories;

    @Inject
    private CurrentViewer current;

    @GET
    public Page<AdminCategory> list() {
        return new Page<>(categories.list(), null).map(AdminCategory::of);
    }

    @POST
    @Idempotent
    public Response open(ForumCategoryWords words) {
        var made = categories.open(current.viewer(), words);
        return Versions.created("admin/forum-categories/" + made.slug(), AdminCategory.of(made), made.version());
    }
}
