package org.atrium.web.http;

import jakarta.faces.component.UIInput;
import jakarta.faces.component.UISelectBoolean;
import jakarta.faces.component.UISelectMany;

/** Puts rejected input back into a field. */
final class SubmittedValue {

    private SubmittedValue() {}

    /** @param sent null where nothing was */
    static void put(UIInput input, String[] sent) {
        if (input instanceof UISelectMany) {
            input.setSubmittedValue(sent);
        } else if (!(input instanceof UISelectBoolean) || sent != null && sent[0].matches("true|false")) {
            input.setSubmittedValue(sent == null ? null : sent[0]);
        }
    }
}
