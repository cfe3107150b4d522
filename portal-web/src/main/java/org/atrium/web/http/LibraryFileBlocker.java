package org.atrium.web.http;

import jakarta.faces.application.ResourceHandler;
import jakarta.faces.application.ResourceHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Serves no file of a Faces library: pages name their own files by {@link Assets}. Faces accepts such requests in many
 * spellings, so its own detection is used and the response replaced.
 */
public class LibraryFileBlocker extends ResourceHandlerWrapper {

    public LibraryFileBlocker(ResourceHandler wrapped) {
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
