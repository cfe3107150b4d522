package org.atrium.web.returns;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import org.atrium.file.FileView;
import org.atrium.orders.OrderDetails.OrderLineDetails;
import org.atrium.returns.GuestReturns;
import org.atrium.returns.GuestReturns.ConfirmedReturn;
import org.atrium.returns.GuestReturns.WaitingReturn;
import org.atrium.returns.NewReturnLine;
import org.atrium.web.http.Redirect;
import org.atrium.web.http.RowAction;
import org.atrium.web.security.CurrentViewer;
import org.atrium.web.text.PageTexts;
import org.omnifaces.cdi.Param;

/**
 * {@code /confirm-return?token=…}: target of the link of a mail. Opening it changes nothing; a button requests its
 * return.
 */
@Named
@RequestScoped
public class ConfirmReturnPage {

    @Inject
    private GuestReturns returns;

    @Inject
    private CurrentViewer current;

    @Inject
    private PageTexts text;

    @Inject
    @Param
    private String token;

    private List<WaitingReturn> waiting;

    @PostConstruct
    void read() {
        waiting = returns.find(token);
    }

    /** Requests the return whose button was pressed; who has no account for it stays on this page, which then says so. */
    public void request() throws IOException {
        ConfirmedReturn confirmed = returns.confirm(
                token, RowAction.number("request"), current.locale().toLanguageTag(), current.timeZone());
        if (confirmed.signsIn()) {
            Redirect.to("/returns/" + confirmed.number(), text.of("returns.wizard.requested", confirmed.number()));
        } else {
            Redirect.to("/confirm-return?token=" + token);
        }
    }

    /** What was put together for the reader of the mail, the link's own first; none if the link is void. */
    public List<WaitingReturn> getWaiting() {
        return waiting;
    }

    /** The number of the return that the link's own became; null until then. */
    public String getNumber() {
        return waiting.isEmpty() ? null : waiting.get(0).number();
    }

    /** The lines with what they are called in the order. */
    public List<ConfirmedLine> lines(WaitingReturn written) {
        return written.lines().stream()
                .map(waiting -> new ConfirmedLine(
                        written.order().lines().stream()
                                .filter(known -> waiting.line().line().equals(known.id()))
                                .map(OrderLineDetails::name)
                                .findFirst()
                                .orElse(""),
                        waiting.line(),
                        waiting.files()))
                .toList();
    }

    public String getToken() {
        return token;
    }

    /** A line of it. */
    public record ConfirmedLine(String name, NewReturnLine line, List<FileView> files) {}
}
