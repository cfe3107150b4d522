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
import org.atrium.api.TaggedRead;
import org.atrium.api.Versions;
import org.atrium.api.input.LargestBody;
import org.atrium.faq.ArticleDesk;
import org.atrium.faq.ArticleStatus;
import org.atrium.faq.ArticleView;
import org.atrium.faq.ArticleVotes;
import org.atrium.faq.ArticleWords;
import org.atrium.faq.HelpCentre;
import org.atrium.faq.VoteReason;
import org.atrium.platform.error.InvalidInputException;
import org.atrium.platform.json.Change;
import org.atrium.web.security.CurrentViewer;

/** One article: read, changed and moved on by staff, voted on by its readers. */
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
    @TaggedRead
    public Response read(@QueryParam("locale") String locale) {
        ArticleView article = help.article(current.viewer(), slug, current.reads(locale));
        var answer = Response.ok(Articles.Whole.of(article));
        return (current.isStaff() ? answer.tag(Versions.tag(article.version())) : answer).build();
    }

    @PATCH
    @RolesAllowed({Role.Names.MODERATOR, Role.Names.AGENT, Role.Names.ADMIN})
    @LargestBody(kilobytes = 512)
    public Response change(Changes changes, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        ArticleView changed = Versions.matching(ifMatch, version -> changed(changes, version));
        return Versions.answer(Articles.Whole.of(changed), changed.version());
    }

    private ArticleView changed(Changes changes, Long version) {
        return changes.changesWords()
                ? desk.change(
                        current.viewer(),
                        slug,
                        current.locale(changes.locale()),
                        changes::applied,
                        changes.next(),
                        version)
                : desk.move(current.viewer(), slug, changes.next(), version);
    }

    @POST
    @Path("votes")
    @PermitAll
    public void vote(Vote vote, @HeaderParam(HttpHeaders.USER_AGENT) String browser) {
        votes.vote(
                current.viewer(), browser, slug, new ArticleVotes.Vote(vote.helpful(), vote.reason(), vote.comment()));
    }

    public record Vote(Boolean helpful, VoteReason reason, String comment) {}

    /** What to change of an article, in one language: in one it is not written in yet, its title and body are needed. */
    public record Changes(
            String locale,
            Change<String> title,
            Change<String> summary,
            Change<String> body,
            Change<String> category,
            Change<List<String>> tags,
            Change<List<String>> related,
            Change<ArticleStatus> status) {

        boolean changesWords() {
            return Stream.of(title, summary, body, category, tags, related).anyMatch(Change::present);
        }

        /** The status to become, null to stay; an article cannot be without one. */
        ArticleStatus next() {
            if (status.present() && status.value() == null) {
                throw new InvalidInputException("status", "input.NotNull");
            }
            return status.or(null);
        }

        ArticleWords applied(ArticleWords read) {
            ArticleWords before = read.in(locale);
            return new ArticleWords(
                    title.or(before.title()),
                    summary.or(before.summary()),
                    body.or(before.body()),
                    before.locale(),
                    category.or(before.category()),
                    tags.or(before.tags()),
                    related.present() ? Objects.requireNonNullElse(related.value(), List.of()) : null);
        }
    }
}
