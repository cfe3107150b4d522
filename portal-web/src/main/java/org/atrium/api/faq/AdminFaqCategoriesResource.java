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
import org.atrium.api.Versions;
import org.atrium.api.idempotency.Idempotent;
import org.atrium.faq.FaqCategories;
import org.atrium.faq.FaqCategoryWords;
import org.atrium.platform.json.Change;
import org.atrium.platform.paging.Page;
import org.atrium.web.security.CurrentViewer;

/** The categories of the help centre, opened and named by administrators. */
@Path("admin/faq-categories")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.Names.ADMIN)
public class AdminFaqCategoriesResource {

    @Inject
    private FaqCategories categories;

    @Inject
    private CurrentViewer current;

    @GET
    public Page<Item> list() {
        return new Page<>(categories.list(), null).map(Item::of);
    }

    @POST
    @Idempotent
    public Response open(FaqCategoryWords words) {
        var made = categories.open(current.viewer(), words);
        return Versions.created("admin/faq-categories/" + made.slug(), Item.of(made), made.version());
    }

    @GET
    @Path("{slug}")
    public Response read(@PathParam("slug") String slug) {
        return answer(categories.read(slug));
    }

    @PATCH
    @Path("{slug}")
    public Response change(
            @PathParam("slug") String slug, Changes changes, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return answer(Versions.matching(
                ifMatch, version -> categories.change(current.viewer(), slug, version, changes::words)));
    }

    private static Response answer(FaqCategories.Row category) {
        return Versions.answer(Item.of(category), category.version());
    }

    /** What to change of a category. */
    public record Changes(Change<String> name, Change<String> description, Change<Integer> position) {

        FaqCategoryWords words(FaqCategoryWords now) {
            return new FaqCategoryWords(
                    name.or(now.name()), description.or(now.description()), position.or(now.position()));
        }
    }

    /** A category as administrators see it. */
    public record Item(String slug, String name, String description, int position, int articles) {

        static Item of(FaqCategories.Row row) {
            var words = row.words();
            return new Item(row.slug(), words.name(), words.description(), words.position(), row.articles());
        }
    }
}
