package org.atrium.web.http;

import jakarta.faces.application.ResourceHandler;
import jakarta.faces.application.ResourceHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Serves no file of a Faces library: no page asks for one, and what is served may be led to. Pages name their own files
 * by {@link Assets}. Faces find such a request in many spellings, behind the name of any page too, so they are asked, and
 * their answer is changed.
 */
public class NoLibraryFiles extends ResourceHandlerWrapper {

    public NoLibraryFiles(ResourceHandler wrapped) {
        super(wrapped);
    }

    @Override
    public void handleResourceRequest(FacesContext faces) throws IOException {
        faces.getExternalContext().responseSendError(HttpServletResponse.SC_NOT_FOUND, null);
        faces.responseComplete();
    }

    /** Some components of libraries ask for a script: each counts as written already, and so is in no page. */
    @Override
    public boolean isResourceRendered(FacesContext faces, String name, String library) {
        return true;
    }
}
