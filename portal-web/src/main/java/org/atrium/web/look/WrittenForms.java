package org.atrium.web.look;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import org.atrium.web.http.ReceivedForms;

/** Makes the forms that compiled templates write. */
@RequestScoped
public class WrittenForms {

    @Inject
    private ReceivedForms received;

    @Inject
    private FormErrors errors;

    /** @param id of the form, as {@code p:received} has it */
    public WrittenForm form(String id) {
        return new WrittenForm(id, received, errors);
    }
}
