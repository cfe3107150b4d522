package org.atrium.api.faq;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.atrium.account.Role;
import org.atrium.api.ObjectVersions;
import org.atrium.api.idempotency.Idempotent;
import org.atrium.faq.FaqCategoryAdmin;
import org.atrium.faq.FaqCategoryDetails;
import org.atrium.platform.json.PatchValue;
import org.atrium.platform.paging.Page;
import org.atrium.web.security.CurrentViewer;

/** Administration of the categories of the help centre. */
@Path("admin/faq-categories")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.Names.ADMIN)
public class AdminFaqCategoriesResource {

    @Inject
    private FaqCategoryAdmin categories;

    @Inject
    private CurrentViewer current;

    @GET
    public Page<AdminFaqCategoryView> list() {
        return new Page<>(categories.list(), null).map(AdminFaqCategoryView::of);
    }

    @POST
    @Idempotent
    public Response create(FaqCategoryDetails details) {
        var created = categories.create(current.viewer(), details);
        return ObjectVersions.created(
                "admin/faq-categories/" + created.slug(), AdminFaqCategoryView.of(created), created.version());
    }

    @GET
    @Path("{slug}")
    public Response read(@PathParam("slug") String slug) {
        return response(categories.read(slug));
    }

    @PATCH
    @Path("{slug}")
    public Response update(
            @PathParam("slug") String slug,
            EditFaqCategory changes,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return response(ObjectVersions.matching(
                ifMatch, version -> categories.update(current.viewer(), slug, version, changes::applyTo)));
    }

    private static Response response(FaqCategoryAdmin.FaqCategoryRow category) {
        return ObjectVersions.response(AdminFaqCategoryView.of(category), category.version());
    }

    /** Fields of a category to edit; an absent field stays unchanged. */
    public record EditFaqCategory(
            PatchValue<String> name, PatchValue<String> description, PatchValue<Integer> position) {

        FaqCategoryDetails applyTo(FaqCategoryDetails now) {
            return new FaqCategoryDetails(
                    name.orElse(now.name()), description.orElse(now.description()), position.orElse(now.position()));
        }
    }

    /** A category as administrators see it. */
    public record AdminFaqCategoryView(String slug, String name, String description, int position, int articles) {

        static AdminFaqCategoryView of(FaqCategoryAdmin.FaqCategoryRow row) {
            var details = row.details();
            return new AdminFaqCategoryView(
                    row.slug(), details.name(), details.description(), details.position(), row.articles());
        }
    }
}
