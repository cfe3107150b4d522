package org.atrium.api.search;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.atrium.api.TaggedRead;
import org.atrium.lookup.SearchHit;
import org.atrium.platform.paging.Page;
import org.atrium.search.SiteSearch;
import org.atrium.web.security.CurrentViewer;

/** Articles and threads for what is being typed, a word or a whole question: at most five. */
@Path("suggestions")
@Produces(MediaType.APPLICATION_JSON)
public class SuggestionsResource {

    @Inject
    private SiteSearch search;

    @Inject
    private CurrentViewer current;

    @GET
    @TaggedRead(of = FoundForVisitors.class)
    public Page<SearchHit> suggest(@QueryParam("q") String typed, @QueryParam("locale") String locale) {
        return new Page<>(search.suggest(current.viewer(), typed, current.locale(locale)), null);
    }
}
