package org.atrium.web.health;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.atrium.platform.health.HealthProbes;
import org.atrium.platform.search.SearchIndex;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Ready: the search index is readable and complete. */
@Readiness
@ApplicationScoped
public class IndexReadinessCheck implements HealthCheck {

    @Inject
    private HealthProbes probes;

    @Inject
    private SearchIndex index;

    @Override
    public HealthCheckResponse call() {
        try {
            SearchIndex.State state = index.state();
            return HealthCheckResponse.named("index")
                    .status(state == SearchIndex.State.READY)
                    .withData("state", state.name())
                    .withData("documents", probes.countDocuments())
                    .build();
        } catch (RuntimeException e) {
            return HealthCheckResponse.named("index")
                    .down()
                    .withData("error", e.toString())
                    .build();
        }
    }
}
