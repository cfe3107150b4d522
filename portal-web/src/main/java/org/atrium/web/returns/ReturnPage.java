package org.atrium.web.returns;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import org.atrium.returns.ReturnDetails;
import org.atrium.returns.Returns;
import org.atrium.web.http.Redirect;
import org.atrium.web.look.Links;
import org.atrium.web.security.CurrentViewer;
import org.atrium.web.text.PageTexts;
import org.omnifaces.cdi.Param;

/** {@code /returns/<number>}: one of the viewer's returns. */
@Named
@RequestScoped
public class ReturnPage extends ShownReturn {

    @Inject
    private Returns returns;

    @Inject
    private CurrentViewer current;

    @Inject
    private PageTexts text;

    @Inject
    private Links links;

    @Inject
    @Param(pathIndex = 0)
    private String number;

    private ReturnDetails details;

    @PostConstruct
    void read() {
        details = returns.read(current.viewer(), number);
    }

    @Override
    public void cancel() throws IOException {
        returns.cancel(current.viewer(), number);
        Redirect.to("/returns/" + number, text.of("returns.page.cancelled", number));
    }

    @Override
    public void send() throws IOException {
        returns.send(current.viewer(), number);
        Redirect.to("/returns/" + number, text.of("returns.page.sent"));
    }

    @Override
    public ReturnDetails getDetails() {
        return details;
    }

    @Override
    public String getOrderPath() {
        return links.order(details.order());
    }

    @Override
    String helpPath() {
        return "/ticket/new";
    }
}
