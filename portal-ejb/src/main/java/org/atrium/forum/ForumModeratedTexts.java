package org.atrium.forum;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.atrium.account.AccountId;
import org.atrium.file.FileView;
import org.atrium.forum.ForumQueries.PrecedingPost;
import org.atrium.forum.event.PostId;
import org.atrium.forum.trust.Members;
import org.atrium.moderation.AuthorRecord;
import org.atrium.moderation.ModeratedTexts;
import org.atrium.moderation.OverturnedVerdict;
import org.atrium.moderation.TextUnderReview;
import org.atrium.moderation.Verdict;
import org.atrium.platform.error.UnknownObjectException;
import org.atrium.platform.text.Markdown;

/** Offers posts to the moderators' review queue and executes verdicts on them. */
@ApplicationScoped
class ForumModeratedTexts implements ModeratedTexts {

    static final String KIND = "forum-post";

    private static final int CONTEXT_POSTS = 2;
    private static final int MAX_LOOKBACK = 10;
    private static final int EXCERPT = 240;

    @Inject
    private PostFiles files;

    @Inject
    private EntityManager entityManager;

    @Inject
    private ForumQueries forum;

    @Inject
    private ThreadsForUpdate threads;

    @Inject
    private Members members;

    @Inject
    private PostVerdicts verdicts;

    @Inject
    private Clock clock;

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public List<TextUnderReview> findForReview(Collection<Long> texts) {
        return toReview(forum.postsByIds(texts));
    }

    @Override
    public Optional<TextUnderReview> findForUpdate(long text) {
        return threads.findPostForUpdate(text)
                .map(post -> toReview(List.of(post)).get(0));
    }

    @Override
    public void execute(AccountId moderator, long text, Verdict verdict, long id) {
        ForumPost post =
                Optional.ofNullable(entityManager.find(ForumPost.class, text)).orElseThrow(UnknownObjectException::new);
        verdicts.execute(moderator, post, verdict);
        List<PostFlag> flags = forum.openFlags(List.of(post.postId()));
        flags.forEach(flag -> flag.markJudged(id));
        boolean right = verdict.action().upholdsFlags();
        addJudgedFlags(flags, right ? 1 : 0, right ? 0 : 1);
    }

    @Override
    public void undoVerdict(AccountId moderator, long text, OverturnedVerdict verdict) {
        Optional.ofNullable(entityManager.find(ForumPost.class, text)).ifPresent(post -> {
            verdicts.undo(moderator, post, verdict);
            if (verdict.action().upholdsFlags()) {
                addJudgedFlags(forum.flagsOfVerdict(post.postId(), verdict.id()), -1, 1);
            }
        });
    }

    private void addJudgedFlags(List<PostFlag> flags, int right, int wrong) {
        if (!flags.isEmpty()) {
            members.addJudgedFlags(flags.stream().map(PostFlag::accountId).toList(), right, wrong);
        }
    }

    @Override
    public Optional<AuthorRecord> authorRecord(AccountId author) {
        return Optional.of(members.find(author)
                .map(member -> new AuthorRecord(
                        member.trust().ordinal(),
                        member.posts(),
                        member.likesReceived(),
                        member.flagsRight(),
                        member.flagsWrong(),
                        member.since()))
                .orElseGet(() -> new AuthorRecord(0, 0, 0, 0, 0, clock.instant())));
    }

    private List<TextUnderReview> toReview(List<ForumPost> posts) {
        Map<Long, List<ForumPost>> before = precedingPosts(posts);
        Map<PostId, List<TextUnderReview.TextReport>> reports = reports(posts);
        Map<Long, List<FileView>> attached = files.beside(posts);
        return posts.stream()
                .map(post -> toReview(
                        post,
                        before.getOrDefault(post.id(), List.of()),
                        attached.getOrDefault(post.id(), List.of()),
                        reports.getOrDefault(post.postId(), List.of())))
                .toList();
    }

    private static TextUnderReview toReview(
            ForumPost post, List<ForumPost> before, List<FileView> files, List<TextUnderReview.TextReport> reports) {
        ForumThread thread = post.thread();
        return new TextUnderReview(
                post.id(),
                post.authorId(),
                thread.title(),
                thread.category().name(),
                ThreadPath.of(thread.id(), thread.slug(), post.id()),
                post.body(),
                post.html(),
                post.isFirst(),
                post.state().name(),
                post.writtenAt(),
                contextOf(before),
                files,
                reports);
    }

    private Map<PostId, List<TextUnderReview.TextReport>> reports(List<ForumPost> posts) {
        return posts.isEmpty()
                ? Map.of()
                : forum.openFlags(posts.stream().map(ForumPost::postId).toList()).stream()
                        .collect(Collectors.groupingBy(
                                PostFlag::postId,
                                Collectors.mapping(
                                        flag -> new TextUnderReview.TextReport(
                                                flag.accountId(), flag.reason().name(), flag.comment()),
                                        Collectors.toList())));
    }

    /** What everybody can read right before each of these, in one query. */
    private Map<Long, List<ForumPost>> precedingPosts(List<ForumPost> posts) {
        List<Long> replies = posts.stream()
                .filter(post -> !post.isFirst())
                .map(ForumPost::id)
                .toList();
        return replies.isEmpty()
                ? Map.of()
                : forum.precedingPosts(replies, MAX_LOOKBACK).stream()
                        .collect(Collectors.groupingBy(
                                PrecedingPost::post,
                                Collectors.mapping(PrecedingPost::preceding, Collectors.toList())));
    }

    private static List<TextUnderReview.ContextText> contextOf(List<ForumPost> before) {
        return before.stream()
                .skip(Math.max(0, before.size() - CONTEXT_POSTS))
                .map(other ->
                        new TextUnderReview.ContextText(other.authorId(), Markdown.excerpt(other.body(), EXCERPT)))
                .toList();
    }
}
