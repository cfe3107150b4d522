package org.atrium.live;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.atrium.platform.settings.Setting;

/** Whether there are streams, and where one begins that is opened by a page made now. */
@ApplicationScoped
public class StreamStart {

    @Inject
    private LiveStreams streams;

    /** Whether open pages hear of anything. */
    public boolean isOn() {
        return Setting.LIVE.isOn();
    }

    /** The newest event that whatever is read now surely shows. */
    public long position() {
        return streams.position();
    }
}
