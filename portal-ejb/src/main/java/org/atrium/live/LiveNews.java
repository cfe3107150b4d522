package org.atrium.live;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.atrium.platform.settings.Setting;

/** Whether there are streams, and where one begins that is opened by a page made now. */
@ApplicationScoped
public class LiveNews {

    @Inject
    private LiveStreams streams;

    /** Whether open pages hear of anything. */
    public boolean isOn() {
        return Setting.LIVE.isOn();
    }

    /** The newest event this node knows of, which whatever is read now shows; empty while it has no stream. */
    public Optional<Long> position() {
        return streams.position();
    }
}
