package org.atrium.forum;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.atrium.account.AccountId;
import org.atrium.account.AccountSummary;
import org.atrium.forum.category.ForumCategory;
import org.atrium.platform.demo.DemoFiles;

/** Creates the threads of {@code threads.json}, each in its final state. */
final class DemoThreads {

    /** What the ids of the demo file are kept with. */
    static final String PREFIX = "demo:";

    private final EntityManager entityManager;
    private final PostWriter writer;
    private final Map<String, AccountSummary> members;
    private final DemoCounters demoCounters;
    private final Instant now;

    DemoThreads(
            EntityManager entityManager,
            PostWriter writer,
            Map<String, AccountSummary> accounts,
            DemoCounters tallies,
            Instant now) {
        this.entityManager = entityManager;
        this.writer = writer;
        this.members = accounts;
        this.demoCounters = tallies;
        this.now = now;
    }

    void load(DemoThread line, ForumCategory category) {
        AccountId author = members.get(line.author()).id();
        ThreadKind kind = ThreadKind.valueOf(line.kind());
        ForumThread thread =
                new ForumThread(category, kind, line.title(), author, stateOf(line.held()), line.createdAt(now));
        thread.changeTags(line.tags());
        thread.linkOrder(line.order());
        thread.markImported(PREFIX + line.id());
        int likes = Stream.concat(Stream.of(line.likes()), line.posts().stream().map(DemoPost::likes))
                .mapToInt(List::size)
                .sum();
        thread.initCounters(new ThreadCounters(likes, line.affected().size(), line.views()));
        writer.saveThread(thread);
        savePost(thread, line.firstPost());
        for (DemoPost reply : line.posts()) {
            ForumPost post = savePost(thread, reply);
            if (Boolean.TRUE.equals(reply.accepted())) {
                thread.accept(post);
            }
        }
        line.affected()
                .forEach(other -> entityManager.persist(
                        new SameProblem(thread.threadId(), members.get(other).id(), line.createdAt(now))));
        followers(line)
                .forEach(follower -> entityManager.persist(new ThreadSubscription(
                        thread.threadId(), members.get(follower).id())));
        thread.lock(Boolean.TRUE.equals(line.locked()));
    }

    private ForumPost savePost(ForumThread thread, DemoPost reply) {
        AccountSummary author = members.get(reply.author());
        Instant at = DemoFiles.instantBefore(now, reply.ago());
        int likes = reply.likes().size();
        ForumPost post = writer.writePast(
                thread,
                new PostWriter.PastPost(author.id(), author.isStaff(), reply.body(), stateOf(reply.held()), at, likes));
        reply.likes()
                .forEach(other -> entityManager.persist(
                        new PostLike(post.postId(), members.get(other).id(), at)));
        if (post.state() == TextState.HELD) {
            demoCounters.addHeld(post);
        } else {
            demoCounters.addPublished(author.id(), likes);
        }
        return post;
    }

    private static Set<String> followers(DemoThread line) {
        Set<String> followers = new HashSet<>(Set.of(line.author()));
        line.posts().forEach(reply -> followers.add(reply.author()));
        return followers;
    }

    private static TextState stateOf(Boolean held) {
        return Boolean.TRUE.equals(held) ? TextState.HELD : TextState.PUBLISHED;
    }

    /** A line of {@code threads.json}. */
    public record DemoThread(
            String id,
            String category,
            String kind,
            String title,
            String author,
            String ago,
            List<String> tags,
            String body,
            List<String> affected,
            List<String> likes,
            long views,
            String order,
            Boolean locked,
            Boolean held,
            List<DemoPost> posts) {

        private DemoPost firstPost() {
            return new DemoPost(author, ago, body, false, held, likes);
        }

        private Instant createdAt(Instant now) {
            return DemoFiles.instantBefore(now, ago);
        }
    }

    /** A post of a line. */
    public record DemoPost(
            String author, String ago, String body, Boolean accepted, Boolean held, List<String> likes) {}
}
