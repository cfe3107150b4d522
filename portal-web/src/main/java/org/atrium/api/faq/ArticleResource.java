package org.atrium.api.faq;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.atrium.account.Role;
import org.atrium.api.CacheableRead;
import org.atrium.api.ObjectVersions;
import org.atrium.api.input.MaxBodySize;
import org.atrium.faq.ArticleContent;
import org.atrium.faq.ArticleDesk;
import org.atrium.faq.ArticleStatus;
import org.atrium.faq.ArticleView;
import org.atrium.faq.ArticleVotes;
import org.atrium.faq.HelpCentre;
import org.atrium.faq.VoteReason;
import org.atrium.platform.error.InvalidInputException;
import org.atrium.platform.json.PatchValue;
import org.atrium.web.security.CurrentViewer;

/** One article: read, edited by staff, voted on by readers. */
@Path("faq/articles/{slug}")
@Produces(MediaType.APPLICATION_JSON)
public class ArticleResource {

    @Inject
    private HelpCentre help;

    @Inject
    private ArticleDesk desk;

    @Inject
    private ArticleVotes votes;

    @Inject
    private CurrentViewer current;

    @PathParam("slug")
    private String slug;

    /** Staff, who may change it, get the tag of its version; others that of what they read. */
    @GET
    @CacheableRead
    public Response read(@QueryParam("locale") String locale) {
        ArticleView article = help.article(current.viewer(), slug, current.readLocales(locale));
        var answer = Response.ok(ArticleJson.ArticleDetails.of(article));
        return (current.isStaff() ? answer.tag(ObjectVersions.tag(article.version())) : answer).build();
    }

    @PATCH
    @RolesAllowed({Role.Names.MODERATOR, Role.Names.AGENT, Role.Names.ADMIN})
    @MaxBodySize(kilobytes = 512)
    public Response change(EditArticle changes, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        ArticleView changed = ObjectVersions.matching(ifMatch, version -> changed(changes, version));
        return ObjectVersions.response(ArticleJson.ArticleDetails.of(changed), changed.version());
    }

    private ArticleView changed(EditArticle changes, Long version) {
        return changes.changesContent()
                ? desk.update(
                        current.viewer(),
                        slug,
                        current.locale(changes.locale()),
                        changes::applied,
                        changes.next(),
                        version)
                : desk.changeStatus(current.viewer(), slug, changes.next(), version);
    }

    @POST
    @Path("votes")
    @PermitAll
    public void vote(ArticleVoteRequest vote, @HeaderParam(HttpHeaders.USER_AGENT) String browser) {
        votes.vote(
                current.viewer(),
                browser,
                slug,
                new ArticleVotes.NewArticleVote(vote.helpful(), vote.reason(), vote.comment()));
    }

    public record ArticleVoteRequest(Boolean helpful, VoteReason reason, String comment) {}

    /** What to change of an article, in one language: in one it is not written in yet, its title and body are needed. */
    public record EditArticle(
            String locale,
            PatchValue<String> title,
            PatchValue<String> summary,
            PatchValue<String> body,
            PatchValue<String> category,
            PatchValue<List<String>> tags,
            PatchValue<List<String>> related,
            PatchValue<List<String>> files,
            PatchValue<ArticleStatus> status) {

        boolean changesContent() {
            return Stream.of(title, summary, body, category, tags, related, files)
                    .anyMatch(PatchValue::present);
        }

        /** The status to become, null to stay; an article cannot be without one. */
        ArticleStatus next() {
            if (status.present() && status.value() == null) {
                throw new InvalidInputException("status", "input.NotNull");
            }
            return status.orElse(null);
        }

        ArticleContent applied(ArticleContent read) {
            ArticleContent before = read.forLanguage(locale);
            return new ArticleContent(
                    title.orElse(before.title()),
                    summary.orElse(before.summary()),
                    body.orElse(before.body()),
                    before.locale(),
                    category.orElse(before.category()),
                    tags.orElse(before.tags()),
                    related.present() ? Objects.requireNonNullElse(related.value(), List.of()) : null,
                    files.present() ? Objects.requireNonNullElse(files.value(), List.of()) : null);
        }
    }
}
