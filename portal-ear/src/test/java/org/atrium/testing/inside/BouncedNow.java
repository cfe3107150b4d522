package org.atrium.testing.inside;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import org.atrium.platform.mail.ReturnedMail;

/** Lets a mail to an address come back for good at a request that carries the header {@value #HEADER}. */
@ApplicationScoped
public class BouncedNow {

    /** Its value is the address. */
    public static final String HEADER = "X-Bounced-Now";

    @Inject
    private ReturnedMail returned;

    void begins(@Observes @Initialized(RequestScoped.class) HttpServletRequest request) {
        String address = request.getHeader(HEADER);
        if (address != null) {
            returned.record(address, true, "5.1.1", "550 5.1.1 <" + address + ">: no such user here");
        }
    }
}
