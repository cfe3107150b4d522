package org.atrium.web.ticket;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.atrium.platform.error.StaleObjectException;
import org.atrium.platform.text.CommaList;
import org.atrium.ticket.TicketDesk;
import org.atrium.ticket.TicketPriority;
import org.atrium.ticket.TicketStatus;
import org.atrium.ticket.TicketView;
import org.atrium.web.http.Meanwhile;
import org.atrium.web.security.CurrentViewer;

/** The fields at the head of a ticket: status, priority, owner, queue and tags. */
@Named
@RequestScoped
public class DeskFields {

    private static final TicketDesk.Change NOTHING = new TicketDesk.Change(null, null, null, null, null);

    @Inject
    private TicketDesk desk;

    @Inject
    private DeskTicketPage page;

    @Inject
    private DeskComposer composer;

    @Inject
    private DeskChoices choices;

    @Inject
    private CurrentViewer current;

    private long version;
    private String seen;
    private TicketStatus status;
    private TicketPriority priority;
    private String assignee;
    private String queue;
    private String tags;
    private Meanwhile meanwhile = Meanwhile.nothing();

    @PostConstruct
    void read() {
        version = page.getTicket().version();
        show(now());
        seen = Meanwhile.marks(typed());
    }

    public void save() throws IOException {
        try {
            desk.change(current.viewer(), page.getTicket().number(), change(field -> true), version);
        } catch (StaleObjectException late) {
            bringTogether();
            throw new Meanwhile.StaleFormException();
        }
        page.done(List.of("ticket.desk.saved"), composer.unsent());
    }

    /** The names by which is sent what was changed here and not saved yet. */
    Stream<String> unsent() {
        Meanwhile both = Meanwhile.of(seen, typed(), now());
        return now().keySet().stream().filter(field -> !both.isLeftAlone(field)).map("fields:"::concat);
    }

    /**
     * What was changed here and not saved yet, to be done with something else; null for nothing.
     *
     * @throws Meanwhile.StaleFormException if somebody else changed the same to something else
     */
    TicketDesk.Change unsaved() {
        Map<String, String> now = now();
        Meanwhile both = Meanwhile.of(seen, typed(), now);
        if (now.keySet().stream().anyMatch(both::isContested)) {
            bringTogether();
            throw new Meanwhile.StaleFormException();
        }
        TicketDesk.Change change = change(field -> !both.isLeftAlone(field));
        return change.equals(NOTHING) ? null : change;
    }

    private TicketDesk.Change change(Predicate<String> wanted) {
        return new TicketDesk.Change(
                wanted.test("status") ? status : null,
                wanted.test("priority") ? priority : null,
                wanted.test("assignee") ? new TicketDesk.Assignment(assignee) : null,
                wanted.test("queue") ? queue : null,
                wanted.test("tags") ? CommaList.ofWords("tags", tags) : null);
    }

    private void bringTogether() {
        meanwhile = Meanwhile.of(seen, typed(), now());
        Map<String, String> shown = new LinkedHashMap<>();
        now().keySet().forEach(field -> shown.put(field, meanwhile.field(field)));
        show(shown);
        TicketStatus stands = page.getTicket().status();
        status = stands.nexts().contains(status) ? status : stands;
        seen = Meanwhile.marks(now());
        version = page.getTicket().version();
    }

    private Map<String, String> now() {
        TicketView ticket = page.getTicket();
        return fields(
                ticket.status(),
                ticket.priority(),
                ticket.assignee() == null ? null : ticket.assignee().publicId(),
                ticket.queue(),
                String.join(" ", ticket.tags()));
    }

    private Map<String, String> typed() {
        return fields(status, priority, assignee, queue, tags);
    }

    private static Map<String, String> fields(
            TicketStatus status, TicketPriority priority, String assignee, String queue, String tags) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("status", status.name());
        fields.put("priority", priority.name());
        fields.put("assignee", assignee);
        fields.put("queue", queue);
        fields.put("tags", tags);
        return fields;
    }

    private void show(Map<String, String> fields) {
        status = TicketStatus.valueOf(fields.get("status"));
        priority = TicketPriority.valueOf(fields.get("priority"));
        assignee = fields.get("assignee");
        queue = fields.get("queue");
        tags = fields.get("tags");
    }

    /** What a field is by now, where somebody else changed it while the form was open; else null. */
    public String now(String field) {
        return meanwhile.changed(field) == null ? null : choices.now(field);
    }

    public long getVersion() {
        return version;
    }

    public void setVersion(long version) {
        this.version = version;
    }

    /** What the form showed when it was opened. */
    public String getSeen() {
        return seen;
    }

    public void setSeen(String seen) {
        this.seen = seen;
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
