package org.atrium.web.http;

import jakarta.faces.application.FacesMessage;

/** An error whose sentence names its field, such as "Enter your name": a list of errors need not name it again. */
public class NamedFieldMessage extends FacesMessage {

    private static final long serialVersionUID = 1;

    NamedFieldMessage(String sentence) {
        super(SEVERITY_ERROR, sentence, null);
    }
}
