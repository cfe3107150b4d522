package org.atrium.api.forum;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.atrium.forum.reading.ReadingThread;
import org.atrium.forum.reading.ReadingThread.SharedPosts;
import org.atrium.web.http.ResponseVersion;
import org.atrium.web.security.CurrentViewer;

/** Version of posts that one viewer was sent, for whoever asks for them next. */
record SharedPostsVersion(ReadingThread reading, CurrentViewer current, SharedPosts posts) implements ResponseVersion {

    @Override
    public Optional<Object> current(HttpServletRequest request) {
        return reading.versionOfShared(current.viewer(), posts).map(Object.class::cast);
    }
}
