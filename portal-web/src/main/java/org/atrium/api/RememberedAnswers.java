package org.atrium.api;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.atrium.api.AnswerMemory.Answer;
import org.atrium.web.http.AskedByAddress;
import org.atrium.web.http.EntityTags;
import org.atrium.web.http.PackedBodies;
import org.atrium.web.security.CurrentViewer;

/** Answers a {@link TaggedRead} that was answered before and would be the same now, before JAX-RS is asked. */
public class RememberedAnswers extends HttpFilter {

    @Inject
    private transient AnswerMemory memory;

    @Inject
    private transient PackedBodies bodies;

    @Inject
    private transient CurrentViewer current;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Answer answer = AskedByAddress.is(request) && !current.hasBadToken()
                ? memory.find(request).orElse(null)
                : null;
        if (answer == null) {
            chain.doFilter(request, response);
            return;
        }
        AnswerHeaders.of(answer.tag(), current.isSignedIn()).forEach(response::setHeader);
        if (EntityTags.has(request, answer.tag())) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
        } else {
            response.setContentType("application/json");
            bodies.send(answer.body(), request, response);
        }
    }
}
