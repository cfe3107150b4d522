package org.atrium.web.ticket;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.atrium.account.AccountDirectory;
import org.atrium.account.AccountSummary;
import org.atrium.platform.text.CommaList;
import org.atrium.ticket.DeskLists;
import org.atrium.ticket.TicketPriority;
import org.atrium.ticket.TicketStatus;
import org.atrium.ticket.TicketView;
import org.atrium.web.http.FormPostback;
import org.atrium.web.security.CurrentViewer;
import org.atrium.web.text.PageTexts;

/** The choices of a ticket's fields, and their current values as text. */
@Named
@RequestScoped
public class TicketFieldChoices {

    @Inject
    private DeskLists lists;

    @Inject
    private AccountDirectory accountDirectory;

    @Inject
    private DeskTicketPage page;

    @Inject
    private FormPostback formPostback;

    @Inject
    private CurrentViewer current;

    @Inject
    private PageTexts texts;

    private List<AccountSummary> agents;

    /** Where the ticket is, and where it may go; a form that was open for long is told more than that it is wrong. */
    public Set<TicketStatus> getStatuses() {
        if (formPostback.isForm()) {
            return Set.of(TicketStatus.values());
        }
        Set<TicketStatus> statuses = new TreeSet<>(page.getTicket().status().nextStatuses());
        statuses.add(page.getTicket().status());
        return statuses;
    }

    /** Where an answer may take the ticket. It may be there by now: a form that was open for long is not refused for that. */
    public Set<TicketStatus> getNextStatuses() {
        return formPostback.isForm()
                ? Set.of(TicketStatus.values())
                : page.getTicket().status().nextStatuses();
    }

    public List<TicketPriority> getPriorities() {
        return List.of(TicketPriority.values());
    }

    /** Everybody who may look after it, and who does, though they may have left support. */
    public List<AccountSummary> getAgents() {
        if (agents == null) {
            agents = new ArrayList<>(accountDirectory.supportAgents());
            AccountSummary assignee = page.getTicket().assignee();
            if (assignee != null
                    && agents.stream().noneMatch(agent -> agent.id().equals(assignee.id()))) {
                agents.add(assignee);
            }
        }
        return agents;
    }

    /** What the viewer's colleagues are called, whom a note may name. */
    public List<String> getColleagues() {
        return getAgents().stream()
                .filter(agent -> agent.isSupport() && !current.viewer().is(agent.id()))
                .map(AccountSummary::displayName)
                .toList();
    }

    /** What somebody is called who may look after it. */
    public String agentName(AccountSummary agent) {
        if (!agent.isSupport()) {
            return texts.of("ticket.desk.left", agent.displayName());
        }
        return current.viewer().is(agent.id()) ? texts.of("ticket.desk.you", agent.displayName()) : agent.displayName();
    }

    /** The teams there are. */
    public Set<String> getQueues() {
        Set<String> queues = new TreeSet<>(lists.queues());
        queues.add(page.getTicket().queue());
        return queues;
    }

    /** "Now: High" of a field of the ticket. */
    String currentValue(String field) {
        TicketView ticket = page.getTicket();
        String value =
                switch (field) {
                    case "status" -> texts.name("ticket.status", ticket.status());
                    case "priority" -> texts.name("ticket.priority", ticket.priority());
                    case "assignee" ->
                        ticket.assignee() == null ? texts.of("ticket.desk.nobody") : agentName(ticket.assignee());
                    case "queue" -> ticket.queue();
                    default -> CommaList.line(ticket.tags());
                };
        return value.isEmpty() ? texts.of("page.meanwhile.cleared") : texts.of("page.meanwhile.now", value);
    }
}
