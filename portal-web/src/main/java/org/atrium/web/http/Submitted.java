package org.atrium.web.http;

import jakarta.faces.component.UIInput;
import jakarta.faces.component.UISelectBoolean;
import jakarta.faces.component.UISelectMany;

/** Puts into a field what was filled in, so that it is shown though it was not taken. */
final class Submitted {

    private Submitted() {}

    /** @param sent null where nothing was */
    static void put(UIInput input, String[] sent) {
        if (input instanceof UISelectMany) {
            input.setSubmittedValue(sent);
        } else if (!(input instanceof UISelectBoolean) || sent != null && sent[0].matches("true|false")) {
            input.setSubmittedValue(sent == null ? null : sent[0]);
        }
    }
}
