package org.atrium.web.http;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.omnifaces.cdi.Param;

/** {@code /errors/expired}: a form waited longer than its session; the way back to a fresh one. */
@Named
@RequestScoped
public class Expired {

    @Inject
    @Param
    private String back;

    /** The page the form was on; home for an address that is none of ours. */
    public String getBack() {
        return Redirect.ours(back) ? back : "/";
    }
}
