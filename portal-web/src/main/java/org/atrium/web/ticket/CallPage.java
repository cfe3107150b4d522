package org.atrium.web.ticket;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import org.atrium.ticket.CallDetails.CallDirection;
import org.atrium.ticket.CallDetails.CallOutcome;
import org.atrium.ticket.RecordingCall;
import org.atrium.ticket.RecordingCall.NewCall;
import org.atrium.ticket.RecordingCall.NewCallTicket;
import org.atrium.ticket.TicketDesk;
import org.atrium.ticket.TicketView;
import org.atrium.ticket.event.TicketNumber;
import org.atrium.web.http.Redirect;
import org.atrium.web.security.CurrentViewer;
import org.atrium.web.text.PageTexts;
import org.omnifaces.cdi.Param;

/** {@code /desk/call}: writes down a call, in the ticket that the address names or in a new one. */
@Named
@RequestScoped
public class CallPage {

    @Inject
    private TicketDesk desk;

    @Inject
    private RecordingCall calls;

    @Inject
    private CurrentViewer current;

    @Inject
    private PageTexts texts;

    @Inject
    @Param(name = "ticket")
    private String number;

    private TicketView ticket;
    private String subject;
    private String email;
    private String phone;
    private String name;
    private CallDirection direction = CallDirection.IN;
    private CallOutcome outcome = CallOutcome.REACHED;
    private Integer minutes;
    private String notes;
    private boolean shared;

    @PostConstruct
    void read() {
        calls.requireSupport();
        if (number != null && !number.isBlank()) {
            ticket = desk.readNewest(current.viewer(), TicketNumber.parse(number), 1);
        }
    }

    public void save() throws IOException {
        NewCall call = new NewCall(direction, outcome, minutes, notes, shared);
        if (ticket == null) {
            var added = calls.open(current.viewer(), new NewCallTicket(subject, email, phone, name, call));
            Redirect.to("/desk/ticket/" + added.ticket(), texts.of("ticket.call.opened"));
        } else {
            calls.add(current.viewer(), ticket.number(), call);
            Redirect.to("/desk/ticket/" + ticket.number(), texts.of("ticket.call.saved"));
        }
    }

    /** The ticket it is added to, null for a new one. */
    public TicketView getTicket() {
        return ticket;
    }

    /** Where the way back leads. */
    public String getBack() {
        return ticket == null ? "/desk" : "/desk/ticket/" + ticket.number();
    }

    public CallDirection[] getDirections() {
        return CallDirection.values();
    }

    public CallOutcome[] getOutcomes() {
        return CallOutcome.values();
    }

    public String getSubject() {
        return subject;
    }

    public void setSubject(String subject) {
        this.subject = subject;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public String getPhone() {
        return phone;
    }

    public void setPhone(String phone) {
        this.phone = phone;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public CallDirection getDirection() {
        return direction;
    }

    public void setDirection(CallDirection direction) {
        this.direction = direction;
    }

    public CallOutcome getOutcome() {
        return outcome;
    }

    public void setOutcome(CallOutcome outcome) {
        this.outcome = outcome;
    }

    public Integer getMinutes() {
        return minutes;
    }

    public void setMinutes(Integer minutes) {
        this.minutes = minutes;
    }

    public String getNotes() {
        return notes;
    }

    public void setNotes(String notes) {
        this.notes = notes;
    }

    public boolean isShared() {
        return shared;
    }

    public void setShared(boolean shared) {
        this.shared = shared;
    }
}
