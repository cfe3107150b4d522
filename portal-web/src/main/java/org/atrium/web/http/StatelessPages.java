package org.atrium.web.http;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.DispatcherType;
import org.atrium.platform.error.NotSignedInException;
import org.atrium.platform.error.UnknownObjectException;
import org.atrium.web.security.CurrentViewer;
import org.omnifaces.util.Faces;

/**
 * Refuses forms sent to pages without any: some pages have forms for some viewers only, and a form sent after the
 * session ended would find none. {@code #{formless.page(noForm)}} is always true: Faces keeps no state of any page.
 */
@Named
@RequestScoped
public class StatelessPages {

    @Inject
    private CurrentViewer current;

    /**
     * @param noForm what the page says of itself: true for one without forms, null for nothing
     * @throws NotSignedInException if a form is sent to it by nobody
     */
    public boolean page(Object noForm) {
        boolean formless = noForm != null && Boolean.parseBoolean(noForm.toString());
        if (formless && isSent()) {
            throw current.isSignedIn() ? new UnknownObjectException() : new NotSignedInException("error.signIn");
        }
        return true;
    }

    /** The page of an error is no form's, though it answers one. */
    private static boolean isSent() {
        return Faces.isPostback() && Faces.getRequest().getDispatcherType() != DispatcherType.ERROR;
    }
}
