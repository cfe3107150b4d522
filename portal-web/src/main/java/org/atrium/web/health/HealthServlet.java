package org.atrium.web.health;

import static org.atrium.platform.json.PortalJson.JSON;

import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponse.Status;
import org.eclipse.microprofile.health.Liveness;
import org.eclipse.microprofile.health.Readiness;

/**
 * {@code /health/live} and {@code /health/ready} on the portal's own port for load balancers; the server's
 * {@code /health} on the management port finds no checks inside an EAR. Answers names and states only, because it is
 * public.
 */
@WebServlet({"/health/live", "/health/ready"})
public class HealthServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    @Liveness
    private transient Instance<HealthCheck> alive;

    @Inject
    @Readiness
    private transient Instance<HealthCheck> ready;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Instance<HealthCheck> checks = request.getServletPath().endsWith("live") ? alive : ready;
        List<HealthCheckResponse> results =
                checks.stream().map(HealthCheck::call).toList();
        boolean up = results.stream().allMatch(result -> result.getStatus() == Status.UP);
        response.setStatus(up ? HttpServletResponse.SC_OK : HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        response.setContentType("application/json");
        response.setHeader("Cache-Control", "no-store");
        response.getWriter().print(json(up, results));
    }

    private static String json(boolean up, List<HealthCheckResponse> results) {
        var checks = JSON.createArrayBuilder();
        results.forEach(result -> checks.add(JSON.createObjectBuilder()
                .add("name", result.getName())
                .add("status", result.getStatus().name())));
        return JSON.createObjectBuilder()
                .add("status", up ? Status.UP.name() : Status.DOWN.name())
                .add("checks", checks)
                .build()
                .toString();
    }
}
