package org.atrium.api;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.atrium.web.http.RequestIdFilter;

/**
 * A problem response (RFC 9457).
 *
 * @param type {@code about:blank}, or {@code /problems/<kind>} for refusals a client can tell apart
 * @param instance id of the request, the same as in the server's log
 * @param errors one for each field that does not validate, or whose state forbids the act
 */
public record Problem(
        String type, String title, int status, String detail, String instance, List<ProblemField> errors) {

    /** The media type of problems. */
    public static final String MEDIA_TYPE = "application/problem+json";

    static Problem of(Response.StatusType status, String type, String detail, List<ProblemField> errors) {
        return new Problem(
                type,
                status.getReasonPhrase(),
                status.getStatusCode(),
                detail,
                "urn:uuid:" + RequestIdFilter.current(),
                errors);
    }

    Response.ResponseBuilder response() {
        return Response.status(status).type(MediaType.valueOf(MEDIA_TYPE)).entity(this);
    }

    /** What is wrong with one field and how to put it right. */
    public record ProblemField(String field, String message) {}
}
