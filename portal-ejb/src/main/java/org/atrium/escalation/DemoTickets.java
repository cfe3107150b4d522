package org.atrium.escalation;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.atrium.account.AccountCard;
import org.atrium.account.AccountDirectory;
import org.atrium.forum.ForumSupport;
import org.atrium.platform.demo.DemoContent;
import org.atrium.platform.demo.DemoFiles;
import org.atrium.ticket.TicketPriority;
import org.atrium.ticket.TicketStatus;

/** The demo shop's tickets, in threads and beside them, and the rules by which more come to be. */
@Stateless
public class DemoTickets implements DemoContent {

    private static final RuleTerms TERMS =
            new RuleTerms(Duration.ofHours(24), Duration.ofHours(80), 5, null, true, RuleCalendar.BUSINESS);

    @Inject
    private EntityManager entityManager;

    @Inject
    private ForumSupport forum;

    @Inject
    private AccountDirectory accounts;

    @Inject
    private DemoTicketWriter writer;

    @Inject
    private Clock clock;

    @Override
    public int order() {
        return 60;
    }

    @Override
    public void load() {
        forum.categories().forEach(category -> {
            EscalationRule rule = new EscalationRule(category.slug());
            rule.change(TERMS);
            entityManager.persist(rule);
        });
        Map<String, AccountCard> people = new HashMap<>();
        DemoFiles.read("accounts", Person.class)
                .forEach(person -> people.put(
                        person.key(), accounts.byVerifiedEmail(person.email()).orElseThrow()));
        DemoFiles.read("tickets", Line.class).forEach(line -> writer.write(line, people, clock.instant()));
    }

    /** What of {@code accounts.json} concerns tickets. */
    public record Person(String key, String email) {}

    /** A line of {@code tickets.json}. */
    public record Line(
            String subject,
            String requester,
            String channel,
            String thread,
            String order,
            TicketStatus status,
            TicketPriority priority,
            String queue,
            String assignee,
            List<String> tags,
            String ago,
            Integer acceptedMessage,
            List<Words> messages) {}

    /** A message of a line. */
    public record Words(String author, String ago, String visibility, String body) {}
}
