package org.atrium.api.search;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.atrium.api.CacheableRead;
import org.atrium.lookup.SearchHit;
import org.atrium.platform.paging.Limit;
import org.atrium.platform.paging.Page;
import org.atrium.search.SiteSearch;
import org.atrium.web.security.CurrentViewer;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Suggests at most five actions, articles and threads for a partly typed query. */
@Path("suggestions")
@Produces(MediaType.APPLICATION_JSON)
public class SuggestionsResource {

    @Inject
    private SiteSearch search;

    @Inject
    private CurrentViewer current;

    @GET
    @Operation(
            description =
                    "At most five for what is being typed. First come those of the type `action`: what the words ask to"
                            + " be done, at the page of their `url`, and what of the caller's own it may be about; then articles and"
                            + " threads.")
    @CacheableRead(version = VisitorSearchVersion.class)
    public Page<SearchHit> suggest(
            @QueryParam("q") String typed, @QueryParam("locale") String locale, @QueryParam("limit") Integer limit) {
        return new Page<>(search.suggest(current.viewer(), typed, current.locale(locale), Limit.of(limit)), null);
    }
}
