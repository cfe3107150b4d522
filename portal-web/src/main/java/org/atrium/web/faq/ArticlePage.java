package org.atrium.web.faq;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import org.atrium.faq.ArticlePaths;
import org.atrium.faq.ArticleStatus;
import org.atrium.faq.ArticleView;
import org.atrium.faq.ArticleVotes;
import org.atrium.faq.HelpCentre;
import org.atrium.faq.VoteReason;
import org.atrium.web.http.Redirect;
import org.atrium.web.security.CurrentViewer;
import org.atrium.web.text.PageTexts;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;

/** {@code /faq/article/<slug>}: an article and its vote. */
@Named
@RequestScoped
public class ArticlePage {

    @Inject
    private HelpCentre help;

    @Inject
    private ArticleVotes votes;

    @Inject
    private CurrentViewer current;

    @Inject
    private PageTexts text;

    @Inject
    @Param(pathIndex = 0)
    private String slug;

    @Inject
    @Param
    private String voted;

    @Inject
    @Param
    private String language;

    private ArticleView article;
    private VoteReason reason;
    private String comment;

    @PostConstruct
    void read() {
        article = help.article(current.viewer(), slug == null ? "" : slug, current.readLocales(language));
    }

    /** Sends a reader of a former address to the present one. */
    public void redirectFormer() {
        if (!article.slug().equals(slug)) {
            Faces.redirectPermanent(
                    language == null ? article.path() : ArticlePaths.in(article.path(), article.locale()));
        }
    }

    public void voteYes() throws IOException {
        votes.vote(current.viewer(), browser(), slug, new ArticleVotes.NewArticleVote(true, null, null));
        Redirect.to(redirectAfterVote("yes") + "#helpful", text.of("faq.article.thanks"));
    }

    public void voteNo() throws IOException {
        votes.vote(current.viewer(), browser(), slug, new ArticleVotes.NewArticleVote(false, null, null));
        Redirect.to(redirectAfterVote("no") + "#helpful");
    }

    /** Adds to a "no" what was missing. */
    public void addReason() throws IOException {
        votes.vote(current.viewer(), browser(), slug, new ArticleVotes.NewArticleVote(false, reason, comment));
        Redirect.to(redirectAfterVote("why") + "#helpful", text.of("faq.article.thanksWhy"));
    }

    private String redirectAfterVote(String vote) {
        return article.path() + "?voted=" + vote + (language == null ? "" : "&language=" + article.locale());
    }

    private static String browser() {
        return Faces.getRequestHeader("User-Agent");
    }

    public ArticleView getArticle() {
        return article;
    }

    /** The language the reader asked for, null for their own. */
    public String getLanguage() {
        return language;
    }

    /** The others it is written in. */
    public List<String> getOtherLanguages() {
        return article.locales().stream()
                .filter(one -> !one.equals(article.locale()))
                .toList();
    }

    public boolean isPublished() {
        return article.status() == ArticleStatus.PUBLISHED;
    }

    /** What this reader has just said: yes, no or why; null before. */
    public String getVoted() {
        return voted;
    }

    public VoteReason[] getReasons() {
        return VoteReason.values();
    }

    public VoteReason getReason() {
        return reason;
    }

    public void setReason(VoteReason reason) {
        this.reason = reason;
    }

    public String getComment() {
        return comment;
    }

    public void setComment(String comment) {
        this.comment = comment;
    }
}
