package org.atrium.web.http;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UISelectMany;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.SystemEvent;
import jakarta.faces.event.SystemEventListener;
import org.omnifaces.util.Faces;

/** Refuses a form with files that could not be stored, at their field; all else that was filled in is there again. */
public class RefusedFilesListener implements SystemEventListener {

    @Override
    public boolean isListenerForSource(Object source) {
        return source instanceof UISelectMany;
    }

    @Override
    public void processEvent(SystemEvent event) {
        FacesContext faces = FacesContext.getCurrentInstance();
        UISelectMany field = (UISelectMany) event.getSource();
        String name = field.getClientId(faces);
        FormFiles.problems(Faces.getRequest(), name).forEach(problem -> {
            field.setValid(false);
            faces.validationFailed();
            faces.renderResponse();
            faces.addMessage(name, new FacesMessage(FacesMessage.SEVERITY_ERROR, problem, null));
        });
    }
}
