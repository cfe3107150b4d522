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
import org.atrium.platform.paging.RankRange;
import org.atrium.platform.text.CommaList;
import org.atrium.search.SiteSearch;
import org.atrium.web.security.CurrentViewer;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Searches everything the viewer may see: the best hits, best first, up to the hundredth. */
@Path("search")
@Produces(MediaType.APPLICATION_JSON)
public class SearchResource {

    @Inject
    private SiteSearch search;

    @Inject
    private CurrentViewer current;

    @GET
    @Operation(
            description =
                    "Everything the caller may see, best first. Before the hits come those of the type `action`: what"
                            + " the question asks to be done, such as tracking an order, at the page of their `url`; then what of"
                            + " the caller's own it may be about. `in` is a list of sources; `actions` asks for these.")
    @CacheableRead(version = VisitorSearchVersion.class)
    public Page<SearchHit> search(
            @QueryParam("q") String query,
            @QueryParam("in") String in,
            @QueryParam("locale") String locale,
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") Integer limit) {
        RankRange range = RankRange.after(cursor, Limit.of(limit));
        return range.pageOf(
                search.search(current.viewer(), query, CommaList.of("in", in), current.locale(locale), range.wanted()));
    }
}
