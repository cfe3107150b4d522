package org.atrium.escalation;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.atrium.account.AccountDirectory;
import org.atrium.account.AccountSummary;
import org.atrium.forum.ForumIntake;
import org.atrium.platform.demo.DemoContent;
import org.atrium.platform.demo.DemoFiles;
import org.atrium.ticket.TicketPriority;
import org.atrium.ticket.TicketStatus;

/** Loads the demo tickets and escalation rules. */
@Stateless
public class DemoTickets implements DemoContent {

    private static final EscalationRuleSettings RULE_SETTINGS = new EscalationRuleSettings(
            Duration.ofHours(24), Duration.ofHours(80), 5, null, true, RuleCalendar.BUSINESS);

    @Inject
    private EntityManager entityManager;

    @Inject
    private ForumIntake forum;

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
            rule.update(RULE_SETTINGS);
            entityManager.persist(rule);
        });
        Map<String, AccountSummary> people = new HashMap<>();
        DemoFiles.read("accounts", DemoRequester.class)
                .forEach(person -> people.put(
                        person.key(), accounts.byVerifiedEmail(person.email()).orElseThrow()));
        DemoFiles.read("tickets", DemoTicket.class).forEach(line -> writer.create(line, people, clock.instant()));
    }

    /** The part of {@code accounts.json} that concerns tickets. */
    public record DemoRequester(String key, String email) {}

    /** A line of {@code tickets.json}. */
    public record DemoTicket(
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
            List<DemoMessage> messages) {}

    /** A message of a line. */
    public record DemoMessage(String author, String ago, String visibility, String body) {}
}
