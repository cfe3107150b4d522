package org.atrium.web.http;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UISelectMany;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.SystemEvent;
import jakarta.faces.event.SystemEventListener;
import java.util.List;
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
        List<String> problems = FormFiles.problems(Faces.getRequest(), name);
        if (!problems.isEmpty()) {
            // As of any field that is refused: what was sent is shown again, and those that were stored stay ticked.
            SubmittedValue.put(field, FieldValues.parameters(faces, field));
            field.setValue(null);
            field.setLocalValueSet(false);
            field.setValid(false);
            faces.validationFailed();
            faces.renderResponse();
        }
        problems.forEach(
                problem -> faces.addMessage(name, new FacesMessage(FacesMessage.SEVERITY_ERROR, problem, null)));
    }
}
