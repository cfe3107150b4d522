package org.atrium.web.ticket;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.atrium.account.AccountSummary;
import org.atrium.escalation.DraftingArticle;
import org.atrium.ticket.AnswerChannels.AnswerRoute;
import org.atrium.ticket.MessageView;
import org.atrium.ticket.TicketChangeView;
import org.atrium.ticket.TicketDesk;
import org.atrium.ticket.TicketParties;
import org.atrium.ticket.TicketPartyView;
import org.atrium.ticket.TicketStatus;
import org.atrium.ticket.TicketView;
import org.atrium.ticket.event.MessageVisibility;
import org.atrium.ticket.event.TicketNumber;
import org.atrium.web.http.Redirect;
import org.atrium.web.http.RowAction;
import org.atrium.web.security.CurrentViewer;
import org.atrium.web.text.PageTexts;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;

/** {@code /desk/ticket/T-…}: one ticket as an agent works on it. */
@Named
@RequestScoped
public class DeskTicketPage {

    private static final int ALL = 10_000;

    /** How many of the newest messages are shown, unless all are asked for. */
    private static final int NEWEST = 25;

    @Inject
    private TicketDesk desk;

    @Inject
    private TicketParties parties;

    @Inject
    private DeskComposer composer;

    @Inject
    private TicketFieldsForm fields;

    @Inject
    private DeskTicketForm form;

    @Inject
    private DraftingArticle drafts;

    @Inject
    private CurrentViewer current;

    @Inject
    private PageTexts texts;

    @Inject
    private TicketText ticketText;

    @Inject
    @Param(pathIndex = 0)
    private String number;

    /** {@code all} for the whole conversation. */
    @Inject
    @Param
    private String messages;

    private TicketView ticket;

    @PostConstruct
    void read() {
        ticket = desk.readNewest(current.viewer(), TicketNumber.parse(number), "all".equals(messages) ? ALL : NEWEST);
    }

    public void assignToSelf() throws IOException {
        desk.assignToSelf(current.viewer(), ticket.number());
        redirectWithMessage(
                List.of("ticket.desk.taken"), unsavedFields().filter(field -> !field.equals("fields:assignee")));
    }

    /** Solves it with the answer others gave where it came from. */
    public void solveAsProposed() throws IOException {
        desk.update(
                current.viewer(),
                ticket.number(),
                new TicketDesk.EditTicket(TicketStatus.SOLVED, null, null, null, null),
                ticket.version());
        redirectWithMessage(
                List.of("ticket.desk.solved"), unsavedFields().filter(field -> !field.equals("fields:status")));
    }

    /** Ends the copies of the person whose button it was. */
    public void removeParty() throws IOException {
        parties.remove(current.viewer(), ticket.number(), RowAction.id("party:remove"));
        redirectWithMessage(List.of("ticket.party.removed"), unsavedFields());
    }

    /** Starts a help article with the accepted answer. */
    public void draftArticle() throws IOException {
        Redirect.to(
                drafts.createDraft(current.viewer(), ticket.number()),
                null,
                unsavedFields().toArray(String[]::new));
    }

    /** Comes back to the ticket and says what was done; what else was filled in is still there. */
    void redirectWithMessage(List<String> keys, Stream<String> unsent) throws IOException {
        Redirect.to(
                "/desk/ticket/" + ticket.number(),
                keys.stream().map(texts::of).collect(Collectors.joining(" ")),
                unsent.toArray(String[]::new));
    }

    private Stream<String> unsavedFields() {
        return Stream.concat(composer.unsavedFields(), fields.unsavedFields());
    }

    /** The form of the page, as it is shown. */
    public DeskTicketForm getForm() {
        return form;
    }

    /** Whether the form of the message is there: words that came too late for it are shown in it, too. */
    public boolean isFormShown() {
        String words = Faces.getRequestParameter("answer:body");
        return isOpen() || words != null && !words.isEmpty();
    }

    /** Address of a message of it, which may be an earlier one than is shown. */
    public String messagePath(long message) {
        boolean shown = ticket.messages().stream().anyMatch(one -> one.id() == message);
        return (shown ? "" : "/desk/ticket/" + ticket.number() + "?messages=all") + "#m" + message;
    }

    /** Whether nobody looks after it who works on it. */
    public boolean isTakeable() {
        return isOpen() && ticket.assignee() == null;
    }

    /** Whether an article can be started with what solved it. */
    public boolean isDraftable() {
        return getThread() != null && !ticket.status().isUnsolved();
    }

    public TicketView getTicket() {
        return ticket;
    }

    /** Path of the thread it came from, null where it came from none. */
    public String getThread() {
        return ticketText.threadPath(ticket.origin());
    }

    /** Who may read a message, in words. */
    public String audience(MessageView message) {
        String requester = ticket.requester().displayName();
        return switch (message.visibility()) {
            case INTERNAL -> texts.of("ticket.audience.INTERNAL");
            case PRIVATE -> texts.of(privateAudience(message), requester);
            case PUBLIC ->
                texts.of(
                        getThread() == null
                                ? "ticket.audience.PUBLIC_ALONE"
                                : message.staff() ? "ticket.audience.PUBLIC" : "ticket.audience.thread");
        };
    }

    private String privateAudience(MessageView message) {
        if (!message.staff()) {
            return "ticket.audience.ours";
        }
        return TicketText.isCopied(ticket, message) ? "ticket.audience.PRIVATE_COPIES" : "ticket.audience.PRIVATE";
    }

    /** Where the copies of a person go by now; where they went once their account is gone. */
    public String address(TicketPartyView party) {
        return Objects.requireNonNullElse(party.account().email(), party.address());
    }

    /** How an answer reaches its requester by the portal, in words. */
    public String getPortalRoute() {
        AccountSummary requester = ticket.requester();
        if (isUnreachableByPortal()) {
            return texts.of("ticket.route.kept");
        }
        return requester.isReachedByMailAlone()
                ? texts.of("ticket.route.mail", requester.email())
                : texts.of("ticket.route.portal");
    }

    /** Whether nothing that is written here reaches its requester. */
    public boolean isUnreachable() {
        return isUnreachableByPortal() && ticket.routes().stream().noneMatch(AnswerRoute::isOpen);
    }

    private boolean isUnreachableByPortal() {
        return ticket.requester().isReachedElsewhereAlone();
    }

    /** Who reads a private answer, in short. */
    public String getPrivateReaders() {
        return whoReads("ticket.mode.PRIVATE.who");
    }

    /** The same in a sentence. */
    public String getPrivateNote() {
        return whoReads("ticket.mode.PRIVATE.reads");
    }

    private String whoReads(String key) {
        int copies = ticket.parties().size();
        return copies == 0
                ? texts.of(key, ticket.requester().displayName())
                : texts.of(key + "Copies", ticket.requester().displayName(), copies);
    }

    /** Who reads a public answer. */
    public String getPublicNote() {
        int copies = ticket.parties().size();
        return copies == 0 ? texts.of("ticket.mode.PUBLIC.reads") : texts.of("ticket.mode.PUBLIC.readsCopies", copies);
    }

    /** The style class of a message: who may read it; none for what the customer wrote. */
    public String style(MessageView message) {
        if (message.visibility() == MessageVisibility.INTERNAL) {
            return "msg--note";
        }
        if (!message.staff()) {
            return "";
        }
        return message.visibility() == MessageVisibility.PUBLIC ? "msg--public" : "msg--private";
    }

    public String icon(MessageView message) {
        return switch (message.visibility()) {
            case INTERNAL -> "sticky";
            case PUBLIC -> "globe";
            case PRIVATE -> "lock";
        };
    }

    /** Whether somebody can still work on it. */
    public boolean isOpen() {
        return ticket.status() != TicketStatus.CLOSED;
    }

    /** What was said and what changed, oldest first. */
    public List<TicketTimelineEntry> getTimeline() {
        return Stream.concat(
                        ticket.messages().stream().map(message -> new TicketTimelineEntry(message, null, message.at())),
                        ticket.changes().stream().map(change -> new TicketTimelineEntry(null, change, change.at())))
                .sorted(Comparator.comparing(TicketTimelineEntry::at))
                .toList();
    }

    /** A message or a history entry. */
    public record TicketTimelineEntry(MessageView message, TicketChangeView change, Instant at) {}
}
