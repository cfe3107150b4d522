package org.atrium.web.health;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.atrium.platform.health.Vitals;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Ready means: the search index can be read. */
@Readiness
@ApplicationScoped
public class IndexReady implements HealthCheck {

    @Inject
    private Vitals vitals;

    @Override
    public HealthCheckResponse call() {
        try {
            return HealthCheckResponse.named("index")
                    .up()
                    .withData("documents", vitals.documents())
                    .build();
        } catch (RuntimeException e) {
            return HealthCheckResponse.named("index")
                    .down()
                    .withData("error", e.toString())
                    .build();
        }
    }
}
