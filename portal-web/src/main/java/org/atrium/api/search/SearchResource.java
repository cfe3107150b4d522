package org.atrium.api.search;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import java.util.List;
import org.atrium.api.TaggedRead;
import org.atrium.lookup.SearchHit;
import org.atrium.platform.paging.Limit;
import org.atrium.platform.paging.Page;
import org.atrium.search.SiteSearch;
import org.atrium.web.security.CurrentViewer;

/** Looking for words in everything the caller may see. */
@Path("search")
@Produces(MediaType.APPLICATION_JSON)
public class SearchResource {

    @Inject
    private SiteSearch search;

    @Inject
    private CurrentViewer current;

    @GET
    @TaggedRead(of = FoundForVisitors.class)
    public Page<SearchHit> search(
            @QueryParam("q") String words,
            @QueryParam("in") String in,
            @QueryParam("locale") String locale,
            @QueryParam("limit") Integer limit) {
        return new Page<>(
                search.search(current.viewer(), words, sources(in), current.locale(locale), Limit.of(limit)), null);
    }

    static List<String> sources(String in) {
        return in == null
                ? List.of()
                : Arrays.stream(in.split(","))
                        .map(String::strip)
                        .filter(name -> !name.isEmpty())
                        .toList();
    }
}
