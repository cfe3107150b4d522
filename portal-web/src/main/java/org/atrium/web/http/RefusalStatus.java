package org.atrium.web.http;

import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.core.Response.Status.Family;
import jakarta.ws.rs.core.Response.StatusType;
import org.atrium.platform.error.ConflictException;
import org.atrium.platform.error.InvalidInputException;
import org.atrium.platform.error.MovedException;
import org.atrium.platform.error.NotSignedInException;
import org.atrium.platform.error.PortalException;
import org.atrium.platform.error.StaleObjectException;
import org.atrium.platform.error.TooLargeException;
import org.atrium.platform.error.TooManyRequestsException;
import org.atrium.platform.error.UnknownObjectException;
import org.atrium.platform.error.UnsupportedTypeException;

/** The HTTP status of each refusal, for the API and error pages. */
public final class RefusalStatus {

    /** 422, which the JAX-RS enum does not know. */
    public static final StatusType UNPROCESSABLE = new StatusType() {
        @Override
        public int getStatusCode() {
            return 422;
        }

        @Override
        public Family getFamily() {
            return Family.CLIENT_ERROR;
        }

        @Override
        public String getReasonPhrase() {
            return "Unprocessable Content";
        }
    };

    private RefusalStatus() {}

    public static StatusType of(PortalException refused) {
        if (refused instanceof InvalidInputException) {
            return UNPROCESSABLE;
        } else if (refused instanceof UnknownObjectException) {
            return Status.NOT_FOUND;
        } else if (refused instanceof NotSignedInException) {
            return Status.UNAUTHORIZED;
        } else if (refused instanceof StaleObjectException) {
            return Status.PRECONDITION_FAILED;
        } else if (refused instanceof TooManyRequestsException) {
            return Status.TOO_MANY_REQUESTS;
        } else if (refused instanceof MovedException) {
            return Status.PERMANENT_REDIRECT;
        } else if (refused instanceof TooLargeException) {
            return Status.REQUEST_ENTITY_TOO_LARGE;
        } else if (refused instanceof UnsupportedTypeException) {
            return Status.UNSUPPORTED_MEDIA_TYPE;
        } else if (refused instanceof ConflictException) {
            return Status.CONFLICT;
        }
        throw new IllegalStateException("No status for " + refused.getClass().getName(), refused);
    }
}
