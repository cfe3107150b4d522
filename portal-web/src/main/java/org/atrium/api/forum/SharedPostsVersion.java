package org.atrium.api.forum;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.atrium.forum.reading.ReadingThread;
import org.atrium.forum.reading.ReadingThread.SharedPosts;
import org.atrium.web.http.ResponseVersion;
import org.atrium.web.security.CurrentViewer;

/**
 * Version of posts that one viewer was sent, for whoever asks for them next.
 *
 * @param validUntil until when they are sent to others: the names of their authors are no part of the version, nor which
 *     of the posts has how many of the thread's likes
 */
record SharedPostsVersion(ReadingThread reading, CurrentViewer current, SharedPosts posts, Instant validUntil)
        implements ResponseVersion {

    /** How long somebody who changed their name may be called by the former one. */
    static final Duration LASTS = Duration.ofMinutes(1);

    @Override
    public Optional<Object> current(HttpServletRequest request) {
        return reading.versionOfShared(current.viewer(), posts).map(Object.class::cast);
    }

    @Override
    public Instant validUntil(Object response) {
        return validUntil;
    }
}
