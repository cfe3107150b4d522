package org.atrium.api.faq;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.atrium.api.CacheableRead;
import org.atrium.faq.FaqCategorySummary;
import org.atrium.faq.HelpCentre;
import org.atrium.platform.paging.Page;
import org.atrium.web.security.CurrentViewer;

/** The categories of the help centre. */
@Path("faq/categories")
@Produces(MediaType.APPLICATION_JSON)
public class FaqCategoriesResource {

    @Inject
    private HelpCentre help;

    @Inject
    private CurrentViewer current;

    @GET
    @CacheableRead
    public Page<FaqCategorySummary> list() {
        return new Page<>(help.categories(current.viewer()), null);
    }
}
