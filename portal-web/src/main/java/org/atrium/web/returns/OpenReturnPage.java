package org.atrium.web.returns;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import org.atrium.platform.error.UnknownObjectException;
import org.atrium.returns.ContactReturns;
import org.atrium.returns.ContactReturns.OpenReturn;
import org.atrium.returns.ReturnDetails;
import org.atrium.web.http.Redirect;
import org.atrium.web.text.PageTexts;
import org.omnifaces.cdi.Param;

/** {@code /open-return?token=…}: somebody without an account follows their return by the link of a mail. */
@Named
@RequestScoped
public class OpenReturnPage extends ShownReturn {

    @Inject
    private ContactReturns returns;

    @Inject
    private PageTexts text;

    @Inject
    @Param
    private String token;

    private OpenReturn open;

    @PostConstruct
    void read() {
        try {
            open = returns.read(token);
        } catch (UnknownObjectException voidLink) {
            open = null;
        }
    }

    @Override
    public void cancel() throws IOException {
        returns.cancel(token);
        Redirect.to(path(), text.of("returns.page.cancelled", open.number()));
    }

    @Override
    public void send() throws IOException {
        returns.send(token);
        Redirect.to(path(), text.of("returns.page.sent"));
    }

    private String path() {
        return "/open-return?token=" + token;
    }

    @Override
    public ReturnDetails getDetails() {
        return open == null ? null : open.details();
    }

    /** Path of the return in the account that its customer has by now, null where there is none. */
    public String getAccountPath() {
        return open != null && open.signsIn() ? "/returns/" + open.number() : null;
    }

    @Override
    public String getOrderPath() {
        return open == null ? null : open.orderPath();
    }

    @Override
    String helpPath() {
        return "/contact";
    }
}
