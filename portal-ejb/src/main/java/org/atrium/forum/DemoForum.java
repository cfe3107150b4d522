package org.atrium.forum;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.atrium.account.AccountCard;
import org.atrium.account.AccountDirectory;
import org.atrium.forum.category.Categories;
import org.atrium.forum.category.ForumCategory;
import org.atrium.forum.trust.Members;
import org.atrium.moderation.ReviewQueue;
import org.atrium.moderation.Screening;
import org.atrium.platform.demo.DemoContent;
import org.atrium.platform.demo.DemoFiles;

/** The demo shop's community: sixty threads in every state, and what waits for review. */
@Stateless
public class DemoForum implements DemoContent {

    @Inject
    private EntityManager entityManager;

    @Inject
    private AccountDirectory accounts;

    @Inject
    private Members members;

    @Inject
    private Categories categories;

    @Inject
    private CategoryCounters counters;

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
        DemoTallies tallies = new DemoTallies();
        DemoThreads threads = new DemoThreads(entityManager, counters, people(), tallies, clock.instant());
        DemoFiles.read("threads", DemoThreads.Line.class)
                .forEach(line -> threads.load(line, bySlug.get(line.category())));
        tallies.write(members, queue, screening);
    }

    private Map<String, AccountCard> people() {
        Map<String, AccountCard> people = new HashMap<>();
        for (Person person : DemoFiles.read("accounts", Person.class)) {
            AccountCard card = accounts.byVerifiedEmail(person.email()).orElseThrow();
            members.start(
                    card.id(),
                    person.trustLevel() == null ? 0 : person.trustLevel(),
                    DemoFiles.before(clock.instant(), person.joinedAgo()));
            people.put(person.key(), card);
        }
        return people;
    }

    /** What of {@code accounts.json} concerns the forum. */
    public record Person(String key, String email, String joinedAgo, Integer trustLevel) {}
}
