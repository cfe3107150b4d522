package org.atrium.web.health;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.atrium.platform.health.Vitals;
import org.atrium.platform.search.SearchIndex;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Ready means: the search index can be read, and everything is in it. */
@Readiness
@ApplicationScoped
public class IndexReady implements HealthCheck {

    @Inject
    private Vitals vitals;

    @Inject
    private SearchIndex index;

    @Override
    public HealthCheckResponse call() {
        try {
            SearchIndex.State state = index.state();
            return HealthCheckResponse.named("index")
                    .status(state == SearchIndex.State.READY)
                    .withData("state", state.name())
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
