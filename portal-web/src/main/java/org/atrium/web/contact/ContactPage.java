package org.atrium.web.contact;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import org.atrium.account.TimeZones;
import org.atrium.contact.ContactingSupport;
import org.atrium.contact.NewContactMessage;
import org.atrium.file.FileView;
import org.atrium.orders.GuestOrders.GuestOrderKey;
import org.atrium.ticket.event.TicketChannel;
import org.atrium.web.http.FormSubmissions;
import org.atrium.web.http.OriginalUrl;
import org.atrium.web.http.PendingMessageListener;
import org.atrium.web.http.Redirect;
import org.atrium.web.look.Links;
import org.atrium.web.orders.TrackedOrderCookie;
import org.atrium.web.security.CurrentViewer;
import org.atrium.web.text.PageTexts;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;

/**
 * {@code /contact}: lets visitors write to support; subject, body and order can come with the link. Who is signed in writes
 * at {@code /ticket/new}, where a link leads with all it has.
 */
@Named
@RequestScoped
public class ContactPage {

    @Inject
    private ContactingSupport support;

    @Inject
    private MachineTrap trap;

    @Inject
    private SupportTimesText times;

    @Inject
    private CurrentViewer current;

    @Inject
    private PageTexts texts;

    @Inject
    private Links links;

    @Inject
    private TrackedOrderCookie found;

    @Inject
    private WrittenMessageCookie written;

    @Inject
    private FormSubmissions submissions;

    @Inject
    private HttpServletRequest request;

    @Inject
    @Param
    private String sent;

    @Inject
    @Param
    private boolean again;

    @Inject
    @Param
    private String subject;

    @Inject
    @Param
    private String body;

    @Inject
    @Param
    private String order;

    private String name;
    private String email;
    private String postalCode;
    private String timeZone;
    private List<String> files;

    /** Leads people with an account to the page that knows them; a guest's form begins with what is known of the order. */
    public void leadOn() throws IOException {
        if (sent != null) {
            written.put(sent, PendingMessageListener.submittedForm());
        }
        if (current.isSignedIn() && request.getMethod().equals("GET")) {
            String query = request.getQueryString();
            Faces.redirect("/ticket/new" + (query == null ? "" : "?" + query));
        } else if (again && request.getMethod().equals("GET")) {
            written.read().flatMap(support::findWritten).ifPresent(this::fill);
        } else if (order != null) {
            found.read(order).ifPresent(this::begin);
        }
    }

    /** With what the order was found by in this browser, which no link has to say. */
    private void begin(GuestOrderKey key) {
        email = key.email();
        postalCode = key.postalCode();
    }

    /** With what was sent from this browser before, and not confirmed. */
    private void fill(NewContactMessage before) {
        name = before.name();
        email = before.email();
        order = before.order();
        postalCode = before.postalCode();
        subject = before.subject();
        body = before.body();
        files = getFilesBefore().stream().map(FileView::id).toList();
    }

    public void send() throws IOException {
        trap.check();
        long message = support.write(
                current.viewer(),
                new NewContactMessage(
                        name,
                        email,
                        order,
                        postalCode,
                        subject,
                        body,
                        files,
                        current.locale().toLanguageTag(),
                        TimeZones.isKnown(timeZone) ? timeZone : null),
                again ? written.read().orElse(null) : null,
                TicketChannel.WEB);
        Redirect.to(
                "/contact?sent=" + written.sealed(message, submissions.secret()),
                texts.of("contact.sent.to", email.strip()),
                FormSubmissions.TOKEN);
    }

    public boolean isSent() {
        return sent != null;
    }

    /** When support is there. */
    public String getHours() {
        return times.hours();
    }

    /** By when an answer is to be expected. */
    public String getAnswerBy() {
        return times.answerBy();
    }

    /** What a machine that fills in forms gives itself away by. */
    public MachineTrap getTrap() {
        return trap;
    }

    /** Where somebody with an account signs in, to write there. */
    public String getSignInPath() {
        return "/signin?" + links.query("next", OriginalUrl.returnTarget(request));
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public String getOrder() {
        return order;
    }

    public void setOrder(String order) {
        this.order = order;
    }

    public String getPostalCode() {
        return postalCode;
    }

    public void setPostalCode(String postalCode) {
        this.postalCode = postalCode;
    }

    public String getSubject() {
        return subject;
    }

    public void setSubject(String subject) {
        this.subject = subject;
    }

    public String getBody() {
        return body;
    }

    public void setBody(String body) {
        this.body = body;
    }

    public List<String> getFiles() {
        return files;
    }

    public void setFiles(List<String> files) {
        this.files = files;
    }

    /** The files of what was sent from this browser before, and not confirmed. */
    public List<FileView> getFilesBefore() {
        return again ? support.filesOf(written.read().orElse(null)) : List.of();
    }

    public String getTimeZone() {
        return timeZone;
    }

    /** What the browser says; nobody typed it, so nobody is asked to correct it. */
    public void setTimeZone(String timeZone) {
        this.timeZone = timeZone;
    }
}
