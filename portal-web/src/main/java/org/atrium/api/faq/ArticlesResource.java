package org.atrium.api.faq;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Locale;
import java.util.Objects;
import org.atrium.account.Role;
import org.atrium.api.TaggedRead;
import org.atrium.api.Versions;
import org.atrium.api.idempotency.Idempotent;
import org.atrium.api.input.LargestBody;
import org.atrium.faq.ArticleDesk;
import org.atrium.faq.ArticleSearch;
import org.atrium.faq.ArticleStatus;
import org.atrium.faq.ArticleView;
import org.atrium.faq.ArticleWords;
import org.atrium.faq.HelpCentre;
import org.atrium.platform.paging.Limit;
import org.atrium.platform.paging.Page;
import org.atrium.web.security.CurrentViewer;

/** Finding articles, and writing new ones. */
@Path("faq/articles")
@Produces(MediaType.APPLICATION_JSON)
public class ArticlesResource {

    @Inject
    private HelpCentre help;

    @Inject
    private ArticleSearch search;

    @Inject
    private ArticleDesk desk;

    @Inject
    private CurrentViewer current;

    /** By words, best first; without words, those that helped most people first. */
    @GET
    @TaggedRead
    public Page<Articles.Item> list(
            @QueryParam("q") String words,
            @QueryParam("locale") String locale,
            @QueryParam("category") String category,
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") Integer asked) {
        int limit = Limit.of(asked);
        Locale reader = current.locale(locale);
        if (words == null || words.isBlank()) {
            return help.articles(current.viewer(), given(category), reader, cursor, limit)
                    .map(Articles.Item::of);
        }
        var hits = search.articles(current.viewer(), words, reader, given(locale), given(category), limit);
        return new Page<>(hits, null).map(Articles.Item::of);
    }

    /** A parameter that is there and says nothing, as forms send it, asks for nothing. */
    private static String given(String parameter) {
        return parameter == null || parameter.isBlank() ? null : parameter.strip();
    }

    @POST
    @Idempotent
    @RolesAllowed({Role.Names.MODERATOR, Role.Names.AGENT, Role.Names.ADMIN})
    @LargestBody(kilobytes = 512)
    public Response create(Articles.New wish) {
        var words = new ArticleWords(
                wish.title(), wish.summary(), wish.body(), wish.locale(), wish.category(), wish.tags(), wish.related());
        ArticleView made = desk.create(
                current.viewer(), words, Objects.requireNonNullElse(wish.status(), ArticleStatus.PUBLISHED));
        return Versions.created("faq/articles/" + made.slug(), Articles.Whole.of(made), made.version());
    }
}
