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
import org.atrium.api.CacheableRead;
import org.atrium.api.ObjectVersions;
import org.atrium.api.idempotency.Idempotent;
import org.atrium.api.input.MaxBodySize;
import org.atrium.faq.ArticleContent;
import org.atrium.faq.ArticleDesk;
import org.atrium.faq.ArticleSearch;
import org.atrium.faq.ArticleStatus;
import org.atrium.faq.ArticleView;
import org.atrium.faq.HelpCentre;
import org.atrium.platform.paging.Limit;
import org.atrium.platform.paging.Page;
import org.atrium.platform.paging.RankRange;
import org.atrium.web.security.CurrentViewer;

/** Lists, searches and creates articles. */
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

    /** By words, best first, up to the hundredth; without words, those that helped most people first. */
    @GET
    @CacheableRead
    public Page<ArticleJson.ArticleListItem> list(
            @QueryParam("q") String query,
            @QueryParam("locale") String locale,
            @QueryParam("category") String category,
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") Integer requestedLimit) {
        int limit = Limit.of(requestedLimit);
        Locale viewerLocale = current.locale(locale);
        if (query == null || query.isBlank()) {
            return help.articles(current.viewer(), blankToNull(category), viewerLocale, cursor, limit)
                    .map(ArticleJson.ArticleListItem::of);
        }
        RankRange range = RankRange.after(cursor, limit);
        return range.pageOf(search.articles(
                        current.viewer(),
                        query,
                        viewerLocale,
                        blankToNull(locale),
                        blankToNull(category),
                        range.wanted()))
                .map(ArticleJson.ArticleListItem::of);
    }

    /** A parameter that is there and says nothing, as forms send it, asks for nothing. */
    private static String blankToNull(String parameter) {
        return parameter == null || parameter.isBlank() ? null : parameter.strip();
    }

    @POST
    @Idempotent
    @RolesAllowed({Role.Names.MODERATOR, Role.Names.AGENT, Role.Names.ADMIN})
    @MaxBodySize(kilobytes = 512)
    public Response create(ArticleJson.NewArticle newArticle) {
        var content = new ArticleContent(
                newArticle.title(),
                newArticle.summary(),
                newArticle.body(),
                newArticle.locale(),
                newArticle.category(),
                newArticle.tags(),
                newArticle.related(),
                newArticle.files());
        ArticleView made = desk.create(
                current.viewer(), content, Objects.requireNonNullElse(newArticle.status(), ArticleStatus.PUBLISHED));
        return ObjectVersions.created(
                "faq/articles/" + made.slug(), ArticleJson.ArticleDetails.of(made), made.version());
    }
}
