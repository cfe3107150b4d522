package org.atrium.forum;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.atrium.account.AccountCard;
import org.atrium.account.AccountId;
import org.atrium.forum.category.ForumCategory;
import org.atrium.platform.demo.DemoFiles;

/** Writes the lines of {@code threads.json} as they stand after all that happened to them. */
final class DemoThreads {

    /** What the ids of the demo file are kept with. */
    static final String PREFIX = "demo:";

    private final EntityManager entityManager;
    private final CategoryCounters counters;
    private final Map<String, AccountCard> people;
    private final DemoTallies tallies;
    private final Instant now;

    DemoThreads(
            EntityManager entityManager,
            CategoryCounters counters,
            Map<String, AccountCard> people,
            DemoTallies tallies,
            Instant now) {
        this.entityManager = entityManager;
        this.counters = counters;
        this.people = people;
        this.tallies = tallies;
        this.now = now;
    }

    void load(Line line, ForumCategory category) {
        AccountId author = people.get(line.author()).id();
        ThreadKind kind = ThreadKind.valueOf(line.kind());
        ForumThread thread = new ForumThread(category, kind, line.title(), author, state(line.held()), line.at(now));
        thread.tag(line.tags());
        thread.concerns(line.order());
        thread.importedAs(PREFIX + line.id());
        int likes = Stream.concat(Stream.of(line.likes()), line.posts().stream().map(Reply::likes))
                .mapToInt(List::size)
                .sum();
        thread.counted(new Tally(likes, line.affected().size(), line.views()));
        entityManager.persist(thread);
        counters.begun(thread);
        write(thread, line.opening());
        for (Reply reply : line.posts()) {
            ForumPost post = write(thread, reply);
            if (Boolean.TRUE.equals(reply.accepted())) {
                thread.accept(post);
            }
        }
        line.affected()
                .forEach(other -> entityManager.persist(
                        new SameProblem(thread.threadId(), people.get(other).id(), line.at(now))));
        followers(line)
                .forEach(follower -> entityManager.persist(new ThreadSubscription(
                        thread.threadId(), people.get(follower).id())));
        thread.lock(Boolean.TRUE.equals(line.locked()));
    }

    private ForumPost write(ForumThread thread, Reply reply) {
        AccountCard author = people.get(reply.author());
        Instant at = DemoFiles.before(now, reply.ago());
        ForumPost post = new ForumPost(thread, author.id(), author.staff(), reply.body(), state(reply.held()), at);
        post.counted(reply.likes().size());
        entityManager.persist(post);
        reply.likes()
                .forEach(other -> entityManager.persist(
                        new PostLike(post.postId(), people.get(other).id(), at)));
        if (post.state() == TextState.HELD) {
            tallies.held(post);
        } else {
            post.isPublishedFirst(at);
            thread.gained(post, at);
            tallies.published(author.id(), reply.likes().size());
        }
        return post;
    }

    private static Set<String> followers(Line line) {
        Set<String> followers = new HashSet<>(Set.of(line.author()));
        line.posts().forEach(reply -> followers.add(reply.author()));
        return followers;
    }

    private static TextState state(Boolean held) {
        return Boolean.TRUE.equals(held) ? TextState.HELD : TextState.PUBLISHED;
    }

    /** A line of {@code threads.json}. */
    public record Line(
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
            List<Reply> posts) {

        private Reply opening() {
            return new Reply(author, ago, body, false, held, likes);
        }

        private Instant at(Instant now) {
            return DemoFiles.before(now, ago);
        }
    }

    /** A post of a line. */
    public record Reply(String author, String ago, String body, Boolean accepted, Boolean held, List<String> likes) {}
}
