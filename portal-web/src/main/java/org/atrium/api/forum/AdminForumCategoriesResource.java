package org.atrium.api.forum;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.atrium.account.Role;
import org.atrium.api.ObjectVersions;
import org.atrium.api.idempotency.Idempotent;
import org.atrium.forum.category.ForumCategoryAdmin;
import org.atrium.forum.category.ForumCategoryDetails;
import org.atrium.forum.category.ForumCategoryRules;
import org.atrium.platform.json.PatchValue;
import org.atrium.platform.paging.Page;
import org.atrium.web.security.CurrentViewer;

/** Administration of the categories of the community: their fields and review rules. */
@Path("admin/forum-categories")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.Names.ADMIN)
public class AdminForumCategoriesResource {

    @Inject
    private ForumCategoryAdmin categories;

    @Inject
    private ForumCategoryRules rules;

    @Inject
    private CurrentViewer current;

    @GET
    public Page<AdminForumCategoryJson> list() {
        return new Page<>(categories.list(), null).map(AdminForumCategoryJson::of);
    }

    @POST
    @Idempotent
    public Response create(ForumCategoryDetails details) {
        var created = categories.create(current.viewer(), details);
        return ObjectVersions.created(
                "admin/forum-categories/" + created.slug(), AdminForumCategoryJson.of(created), created.version());
    }

    @GET
    @Path("{category}")
    public Response read(@PathParam("category") String slug) {
        return response(categories.read(slug));
    }

    @PATCH
    @Path("{category}")
    public Response update(
            @PathParam("category") String slug,
            EditForumCategory changes,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return response(ObjectVersions.matching(
                ifMatch, version -> categories.update(current.viewer(), slug, version, changes::applyTo)));
    }

    /** Sets how it takes posts. */
    @PUT
    @Path("{category}")
    public Response setRule(@PathParam("category") String slug, ForumCategoryRules.ForumCategoryRule rule) {
        rules.update(current.viewer(), slug, rule);
        return response(categories.read(slug));
    }

    private static Response response(ForumCategoryAdmin.ForumCategoryRow category) {
        return ObjectVersions.response(AdminForumCategoryJson.of(category), category.version());
    }

    /** Fields of a category to edit; an absent field stays unchanged. */
    public record EditForumCategory(
            PatchValue<String> name,
            PatchValue<String> description,
            PatchValue<String> queue,
            PatchValue<Integer> position) {

        ForumCategoryDetails applyTo(ForumCategoryDetails now) {
            return new ForumCategoryDetails(
                    name.orElse(now.name()),
                    description.orElse(now.description()),
                    queue.orElse(now.queue()),
                    position.orElse(now.position()));
        }
    }

    /** A category as administrators' clients see it. */
    public record AdminForumCategoryJson(
            String slug,
            String name,
            String description,
            String queue,
            int position,
            boolean holdsPosts,
            long threads) {

        static AdminForumCategoryJson of(ForumCategoryAdmin.ForumCategoryRow row) {
            var details = row.details();
            return new AdminForumCategoryJson(
                    row.slug(),
                    details.name(),
                    details.description(),
                    details.queue(),
                    details.position(),
                    row.requiresReview(),
                    row.threads());
        }
    }
}
