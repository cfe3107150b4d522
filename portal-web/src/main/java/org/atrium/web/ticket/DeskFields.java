package org.atrium.web.ticket;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.atrium.account.AccountCard;
import org.atrium.account.AccountDirectory;
import org.atrium.ticket.DeskLists;
import org.atrium.ticket.TicketDesk;
import org.atrium.ticket.TicketPriority;
import org.atrium.ticket.TicketStatus;
import org.atrium.ticket.TicketView;
import org.atrium.web.security.CurrentViewer;

/** The fields at the head of a ticket: status, priority, owner, queue and tags. */
@Named
@RequestScoped
public class DeskFields {

    @Inject
    private TicketDesk desk;

    @Inject
    private DeskLists lists;

    @Inject
    private AccountDirectory people;

    @Inject
    private DeskTicketPage page;

    @Inject
    private CurrentViewer current;

    private long version;
    private TicketStatus status;
    private TicketPriority priority;
    private String assignee;
    private String queue;
    private String tags;

    @PostConstruct
    void read() {
        TicketView ticket = page.getTicket();
        version = ticket.version();
        status = ticket.status();
        priority = ticket.priority();
        assignee = ticket.assignee() == null ? null : ticket.assignee().publicId();
        queue = ticket.queue();
        tags = String.join(" ", ticket.tags());
    }

    public void save() throws IOException {
        desk.change(
                current.viewer(),
                page.getTicket().number(),
                new TicketDesk.Change(
                        status,
                        priority,
                        new TicketDesk.Assignment(assignee),
                        queue,
                        tags == null ? List.of() : List.of(tags.strip().split("[\\s,]+"))),
                version);
        page.done("ticket.desk.saved");
    }

    /** Where the ticket is, and where it may go. */
    public Set<TicketStatus> getStatuses() {
        Set<TicketStatus> statuses = new TreeSet<>(page.getTicket().status().nexts());
        statuses.add(page.getTicket().status());
        return statuses;
    }

    public List<TicketPriority> getPriorities() {
        return List.of(TicketPriority.values());
    }

    public List<AccountCard> getAgents() {
        return people.support();
    }

    /** The teams there are. */
    public Set<String> getQueues() {
        Set<String> queues = new TreeSet<>(lists.queues());
        queues.add(page.getTicket().queue());
        return queues;
    }

    public long getVersion() {
        return version;
    }

    public void setVersion(long version) {
        this.version = version;
    }

    public TicketStatus getStatus() {
        return status;
    }

    public void setStatus(TicketStatus status) {
        this.status = status;
    }

    public TicketPriority getPriority() {
        return priority;
    }

    public void setPriority(TicketPriority priority) {
        this.priority = priority;
    }

    public String getAssignee() {
        return assignee;
    }

    public void setAssignee(String assignee) {
        this.assignee = assignee;
    }

    public String getQueue() {
        return queue;
    }

    public void setQueue(String queue) {
        this.queue = queue;
    }

    public String getTags() {
        return tags;
    }

    public void setTags(String tags) {
        this.tags = tags;
    }
}
