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
 * Whether Faces need keep nothing of a page, {@code #{formless.page(stateless)}}: it has no form, or one that needs no
 * session. Some pages have forms for some viewers only; one that was sent by somebody whose session is over by now finds
 * none to take it.
 */
@Named
@RequestScoped
public class Formless {

    /** What a page says that has a form all the same: one whose sender may be anybody. */
    private static final String WITH_A_FORM = "form";

    @Inject
    private CurrentViewer current;

    /**
     * @param stateless what the page says of itself: true for one without forms, {@code form}, null for nothing
     * @throws NotSignedInException if a form is sent to it by nobody
     */
    public boolean page(Object stateless) {
        boolean formless = stateless != null && Boolean.parseBoolean(stateless.toString());
        if (formless && isSent()) {
            throw current.isSignedIn() ? new UnknownObjectException() : new NotSignedInException("error.signIn");
        }
        return formless || WITH_A_FORM.equals(stateless);
    }

    /** The page of an error is no form's, though it answers one. */
    private static boolean isSent() {
        return Faces.isPostback() && Faces.getRequest().getDispatcherType() != DispatcherType.ERROR;
    }
}
