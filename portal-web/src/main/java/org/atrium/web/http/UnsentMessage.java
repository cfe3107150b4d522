package org.atrium.web.http;

import jakarta.faces.application.FacesMessage;

/** Says what good came of a form that was not sent: what is written in it is kept until it is sent or dropped. */
public class UnsentMessage extends FacesMessage {

    private static final long serialVersionUID = 1;

    public UnsentMessage(String sentence) {
        super(SEVERITY_INFO, sentence, null);
    }
}
