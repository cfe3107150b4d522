package org.atrium.web.ticket;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.atrium.orders.OrderDetails;
import org.atrium.ticket.OrderRequestKind;
import org.atrium.ticket.RequestingOrderChange;
import org.atrium.ticket.event.TicketChannel;
import org.atrium.ticket.event.TicketNumber;
import org.atrium.web.account.AddressForm;
import org.atrium.web.http.PathPart;
import org.atrium.web.http.Redirect;
import org.atrium.web.security.CurrentViewer;
import org.atrium.web.text.PageTexts;

/** {@code /ticket/cancel/<order>} and {@code /ticket/address/<order>}: order requests, until the order is packed. */
@Named
@RequestScoped
public class OrderRequestPage {

    @Inject
    private RequestingOrderChange requests;

    @Inject
    private AddressForm form;

    @Inject
    private CurrentViewer current;

    @Inject
    private PageTexts texts;

    @Inject
    private HttpServletRequest request;

    private String number;

    private RequestingOrderChange.OrderRequestStatus status;
    private String reason;

    @PostConstruct
    void read() {
        current.viewer().requireAccount();
        number = PathPart.last(request);
        status = requests.status(current.viewer(), number);
    }

    public void requestCancellation() throws IOException {
        redirectToTicket(requests.requestCancellation(
                current.viewer(), number, new RequestingOrderChange.OrderRequestReason(reason), TicketChannel.WEB));
    }

    public void requestAddressChange() throws IOException {
        redirectToTicket(requests.requestAddressChange(
                current.viewer(),
                number,
                form.details(),
                new RequestingOrderChange.OrderRequestReason(reason),
                TicketChannel.WEB));
    }

    private void redirectToTicket(RequestingOrderChange.OrderRequestResult result) throws IOException {
        Redirect.to("/tickets/" + result.ticket(), texts.of(messageKey(result)));
    }

    private static String messageKey(RequestingOrderChange.OrderRequestResult result) {
        if (result.opened()) {
            return "ticket.opened";
        }
        return result.messageAdded() ? "ticket.orderRequest.added" : "ticket.orderRequest.already";
    }

    public OrderDetails getOrder() {
        return status.order();
    }

    /** Where the order goes as yet, on one line. */
    public String getCurrentAddress() {
        return String.join(", ", getOrder().address().lines(texts.getLocale()));
    }

    /** Why nothing can be asked any more, null while it can. */
    public String getTooLate() {
        return status.changeable()
                ? null
                : texts.of("ticket.orderRequest.tooLate." + getOrder().status());
    }

    /** Whether there is nothing to ask: it is too late, or it was asked already. */
    public boolean settled(OrderRequestKind kind) {
        return !status.changeable() || openTicket(kind) != null;
    }

    /** The ticket of what was asked already, null for none. */
    public TicketNumber openTicket(OrderRequestKind kind) {
        return status.openTickets().get(kind);
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
