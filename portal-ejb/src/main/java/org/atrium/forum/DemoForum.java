package org.atrium.forum;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.atrium.account.AccountDirectory;
import org.atrium.account.AccountSummary;
import org.atrium.forum.category.ForumCategory;
import org.atrium.forum.category.ForumCategoryDirectory;
import org.atrium.forum.trust.Members;
import org.atrium.moderation.ReviewQueue;
import org.atrium.moderation.Screening;
import org.atrium.platform.demo.DemoContent;
import org.atrium.platform.demo.DemoFiles;

/** Loads the demo community: sixty threads in every state, and posts held for review. */
@Stateless
public class DemoForum implements DemoContent {

    @Inject
    private EntityManager entityManager;

    @Inject
    private AccountDirectory accounts;

    @Inject
    private Members members;

    @Inject
    private ForumCategoryDirectory categories;

    @Inject
    private PostWriter writer;

    @Inject
    private ReviewQueue queue;

    @Inject
    private Screening screening;

    @Inject
    private Clock clock;

    @Override
    public int order() {
        return 50;
    }

    @Override
    public void load() {
        Map<String, ForumCategory> bySlug =
                categories.all().stream().collect(Collectors.toMap(ForumCategory::slug, Function.identity()));
        DemoCounters tallies = new DemoCounters();
        DemoThreads threads = new DemoThreads(entityManager, writer, createMembers(), tallies, clock.instant());
        DemoFiles.read("threads", DemoThreads.DemoThread.class)
                .forEach(line -> threads.load(line, bySlug.get(line.category())));
        tallies.save(members, queue, screening);
    }

    private Map<String, AccountSummary> createMembers() {
        Map<String, AccountSummary> people = new HashMap<>();
        for (DemoMember person : DemoFiles.read("accounts", DemoMember.class)) {
            AccountSummary account = accounts.byVerifiedEmail(person.email()).orElseThrow();
            members.create(
                    account.id(),
                    person.trustLevel() == null ? 0 : person.trustLevel(),
                    DemoFiles.instantBefore(clock.instant(), person.joinedAgo()));
            people.put(person.key(), account);
        }
        return people;
    }

    /** The part of {@code accounts.json} that concerns the forum. */
    public record DemoMember(String key, String email, String joinedAgo, Integer trustLevel) {}
}
