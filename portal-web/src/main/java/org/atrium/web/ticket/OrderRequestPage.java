package org.atrium.web.ticket;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.atrium.orders.OrderDetails;
import org.atrium.ticket.OrderRequestKind;
import org.atrium.ticket.OrderRequests;
import org.atrium.ticket.event.TicketChannel;
import org.atrium.ticket.event.TicketNumber;
import org.atrium.web.account.AddressForm;
import org.atrium.web.http.PathPart;
import org.atrium.web.http.Redirect;
import org.atrium.web.security.CurrentViewer;
import org.atrium.web.text.PageTexts;

/** {@code /ticket/cancel/<order>} and {@code /ticket/address/<order>}: what may be asked of an order until it is packed. */
@Named
@RequestScoped
public class OrderRequestPage {

    @Inject
    private OrderRequests requests;

    @Inject
    private AddressForm form;

    @Inject
    private CurrentViewer current;

    @Inject
    private PageTexts texts;

    @Inject
    private HttpServletRequest request;

    private String number;

    private OrderRequests.Standing standing;
    private String reason;

    @PostConstruct
    void read() {
        current.viewer().requireAccount();
        number = PathPart.last(request);
        standing = requests.standing(current.viewer(), number);
    }

    public void cancel() throws IOException {
        tell(requests.cancel(current.viewer(), number, new OrderRequests.Reason(reason), TicketChannel.WEB));
    }

    public void changeAddress() throws IOException {
        tell(requests.changeAddress(
                current.viewer(), number, form.details(), new OrderRequests.Reason(reason), TicketChannel.WEB));
    }

    private void tell(OrderRequests.Asked asked) throws IOException {
        Redirect.to("/tickets/" + asked.ticket(), texts.of(told(asked)));
    }

    private static String told(OrderRequests.Asked asked) {
        if (asked.opened()) {
            return "ticket.opened";
        }
        return asked.heard() ? "ticket.orderRequest.added" : "ticket.orderRequest.already";
    }

    public OrderDetails getOrder() {
        return standing.order();
    }

    /** Where the order goes as yet, on one line. */
    public String getGoesTo() {
        return String.join(", ", getOrder().address().lines(texts.getLocale()));
    }

    /** Why nothing can be asked any more, null while it can. */
    public String getTooLate() {
        return standing.changeable()
                ? null
                : texts.of("ticket.orderRequest.tooLate." + getOrder().status());
    }

    /** The ticket of what was asked already, null for none. */
    public TicketNumber asked(OrderRequestKind kind) {
        return standing.open().get(kind);
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
