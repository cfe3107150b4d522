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
import org.atrium.web.http.FormMerge;
import org.atrium.web.security.CurrentViewer;

/** The form of a ticket's fields: status, priority, assignee, queue, tags; merges concurrent changes. */
@Named
@RequestScoped
public class TicketFieldsForm {

    private static final TicketDesk.EditTicket NO_CHANGE = new TicketDesk.EditTicket(null, null, null, null, null);

    @Inject
    private TicketDesk desk;

    @Inject
    private DeskTicketPage page;

    @Inject
    private DeskComposer composer;

    @Inject
    private TicketFieldChoices choices;

    @Inject
    private CurrentViewer current;

    private long version;
    private String initialValues;
    private TicketStatus status;
    private TicketPriority priority;
    private String assignee;
    private String queue;
    private String tags;
    private FormMerge merge = FormMerge.none();

    @PostConstruct
    void read() {
        version = page.getTicket().version();
        setValues(currentValues());
        initialValues = FormMerge.fingerprint(enteredValues());
    }

    public void save() throws IOException {
        try {
            desk.update(current.viewer(), page.getTicket().number(), editOf(field -> true), version);
        } catch (StaleObjectException late) {
            merge();
            throw new FormMerge.StaleFormException();
        }
        page.redirectWithMessage(List.of("ticket.desk.saved"), composer.unsavedFields());
    }

    /** The names by which is sent what was changed here and not saved yet. */
    Stream<String> unsavedFields() {
        FormMerge both = FormMerge.merge(initialValues, enteredValues(), currentValues());
        return currentValues().keySet().stream()
                .filter(field -> !both.isUntouched(field))
                .map("fields:"::concat);
    }

    /**
     * What was changed here and not saved yet, to be done with something else; null for nothing.
     *
     * @throws FormMerge.StaleFormException if somebody else changed the same to something else
     */
    TicketDesk.EditTicket unsavedEdit() {
        Map<String, String> now = currentValues();
        FormMerge both = FormMerge.merge(initialValues, enteredValues(), now);
        if (now.keySet().stream().anyMatch(both::isConflicting)) {
            merge();
            throw new FormMerge.StaleFormException();
        }
        TicketDesk.EditTicket change = editOf(field -> !both.isUntouched(field));
        return change.equals(NO_CHANGE) ? null : change;
    }

    private TicketDesk.EditTicket editOf(Predicate<String> wanted) {
        return new TicketDesk.EditTicket(
                wanted.test("status") ? status : null,
                wanted.test("priority") ? priority : null,
                wanted.test("assignee") ? new TicketDesk.TicketAssignment(assignee) : null,
                wanted.test("queue") ? queue : null,
                wanted.test("tags") ? CommaList.ofTyped("tags", tags) : null);
    }

    private void merge() {
        merge = FormMerge.merge(initialValues, enteredValues(), currentValues());
        Map<String, String> shown = new LinkedHashMap<>();
        currentValues().keySet().forEach(field -> shown.put(field, merge.field(field)));
        setValues(shown);
        TicketStatus current = page.getTicket().status();
        status = current.nextStatuses().contains(status) ? status : current;
        initialValues = FormMerge.fingerprint(currentValues());
        version = page.getTicket().version();
    }

    private Map<String, String> currentValues() {
        TicketView ticket = page.getTicket();
        return asMap(
                ticket.status(),
                ticket.priority(),
                ticket.assignee() == null ? null : ticket.assignee().publicId(),
                ticket.queue(),
                CommaList.line(ticket.tags()));
    }

    private Map<String, String> enteredValues() {
        return asMap(status, priority, assignee, queue, tags);
    }

    private static Map<String, String> asMap(
            TicketStatus status, TicketPriority priority, String assignee, String queue, String tags) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("status", status.name());
        fields.put("priority", priority.name());
        fields.put("assignee", assignee);
        fields.put("queue", queue);
        fields.put("tags", tags);
        return fields;
    }

    private void setValues(Map<String, String> fields) {
        status = TicketStatus.valueOf(fields.get("status"));
        priority = TicketPriority.valueOf(fields.get("priority"));
        assignee = fields.get("assignee");
        queue = fields.get("queue");
        tags = fields.get("tags");
    }

    /** What a field is by now, where somebody else changed it while the form was open; else null. */
    public String changedValue(String field) {
        return merge.changed(field) == null ? null : choices.currentValue(field);
    }

    public long getVersion() {
        return version;
    }

    public void setVersion(long version) {
        this.version = version;
    }

    /** What the form showed when it was opened. */
    public String getInitialValues() {
        return initialValues;
    }

    public void setInitialValues(String seen) {
        this.initialValues = seen;
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
