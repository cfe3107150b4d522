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
import org.atrium.forum.event.PostId;
import org.atrium.forum.trust.Members;
import org.atrium.moderation.AuthorRecord;
import org.atrium.moderation.FormerVerdict;
import org.atrium.moderation.ModeratedTexts;
import org.atrium.moderation.TextUnderReview;
import org.atrium.moderation.Verdict;
import org.atrium.platform.error.UnknownObjectException;
import org.atrium.platform.text.Markdown;

/** Offers the forum's posts to moderators, and does what they decide. */
@ApplicationScoped
class ForumTexts implements ModeratedTexts {

    static final String KIND = "forum-post";

    private static final int AROUND = 2;
    private static final int NEARBY = 10;
    private static final int EXCERPT = 240;

    @Inject
    private EntityManager entityManager;

    @Inject
    private ForumQueries forum;

    @Inject
    private ThreadLocks locks;

    @Inject
    private Members members;

    @Inject
    private Verdicts verdicts;

    @Inject
    private Clock clock;

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public List<TextUnderReview> show(Collection<Long> texts) {
        return show(forum.postsByIds(texts));
    }

    @Override
    public Optional<TextUnderReview> take(long text) {
        return locks.takePost(text).map(post -> show(List.of(post)).get(0));
    }

    @Override
    public void carryOut(AccountId moderator, long text, Verdict verdict, long id) {
        ForumPost post =
                Optional.ofNullable(entityManager.find(ForumPost.class, text)).orElseThrow(UnknownObjectException::new);
        verdicts.carryOut(moderator, post, verdict);
        List<PostFlag> flags = forum.flagsToJudge(List.of(post.postId()));
        flags.forEach(flag -> flag.judge(id));
        boolean right = verdict.action().upholdsFlags();
        count(flags, right ? 1 : 0, right ? 0 : 1);
    }

    @Override
    public void undo(AccountId moderator, long text, FormerVerdict verdict) {
        Optional.ofNullable(entityManager.find(ForumPost.class, text)).ifPresent(post -> {
            verdicts.undo(moderator, post, verdict);
            if (verdict.action().upholdsFlags()) {
                count(forum.flagsJudged(post.postId(), verdict.id()), -1, 1);
            }
        });
    }

    private void count(List<PostFlag> flags, int right, int wrong) {
        if (!flags.isEmpty()) {
            members.judged(flags.stream().map(PostFlag::accountId).toList(), right, wrong);
        }
    }

    @Override
    public Optional<AuthorRecord> record(AccountId author) {
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

    private List<TextUnderReview> show(List<ForumPost> posts) {
        Map<Long, List<ForumPost>> before = before(posts);
        Map<PostId, List<TextUnderReview.Report>> reports = reports(posts);
        return posts.stream()
                .map(post -> show(
                        post,
                        before.getOrDefault(post.id(), List.of()),
                        reports.getOrDefault(post.postId(), List.of())))
                .toList();
    }

    private static TextUnderReview show(ForumPost post, List<ForumPost> before, List<TextUnderReview.Report> reports) {
        ForumThread thread = post.thread();
        return new TextUnderReview(
                post.id(),
                post.authorId(),
                thread.title(),
                thread.category().name(),
                ThreadPath.of(thread.id(), thread.slug(), post.id()),
                post.markdown(),
                post.html(),
                post.isFirst(),
                post.state().name(),
                post.writtenAt(),
                around(before),
                reports);
    }

    private Map<PostId, List<TextUnderReview.Report>> reports(List<ForumPost> posts) {
        return posts.isEmpty()
                ? Map.of()
                : forum.flagsToJudge(posts.stream().map(ForumPost::postId).toList()).stream()
                        .collect(Collectors.groupingBy(
                                PostFlag::postId,
                                Collectors.mapping(
                                        flag -> new TextUnderReview.Report(
                                                flag.accountId(), flag.reason().name(), flag.comment()),
                                        Collectors.toList())));
    }

    /** What everybody can read right before each of these, in one query. */
    private Map<Long, List<ForumPost>> before(List<ForumPost> posts) {
        List<Long> replies = posts.stream()
                .filter(post -> !post.isFirst())
                .map(ForumPost::id)
                .toList();
        return replies.isEmpty()
                ? Map.of()
                : forum.before(replies, NEARBY).stream()
                        .collect(Collectors.groupingBy(
                                Neighbour::post, Collectors.mapping(Neighbour::before, Collectors.toList())));
    }

    private static List<TextUnderReview.Around> around(List<ForumPost> before) {
        return before.stream()
                .skip(Math.max(0, before.size() - AROUND))
                .map(other -> new TextUnderReview.Around(other.authorId(), Markdown.excerpt(other.markdown(), EXCERPT)))
                .toList();
    }
}
