package org.atrium.api.forum;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.atrium.forum.CategoryRules;
import org.atrium.web.security.CurrentViewer;

/** Whether every post of a category waits for a moderator. */
@Path("admin/forum-categories/{category}")
@Produces(MediaType.APPLICATION_JSON)
public class CategoryRulesResource {

    @Inject
    private CategoryRules rules;

    @Inject
    private CurrentViewer current;

    @GET
    public CategoryRules.Rule read(@PathParam("category") String category) {
        return rules.read(category);
    }

    @PUT
    public CategoryRules.Rule set(@PathParam("category") String category, CategoryRules.Rule rule) {
        rules.set(current.viewer(), category, rule);
        return rules.read(category);
    }
}
