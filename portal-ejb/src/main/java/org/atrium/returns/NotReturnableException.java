package org.atrium.returns;

import java.util.List;
import java.util.Map;
import org.atrium.platform.error.ConflictException;
import org.atrium.platform.error.FieldError;

/** Some lines cannot be returned, or not in that quantity; with a reason for each. */
public class NotReturnableException extends ConflictException {

    public NotReturnableException(List<FieldError> reasons) {
        super("returns.error.notEligible", Map.of("count", reasons.size()), reasons);
    }
}
