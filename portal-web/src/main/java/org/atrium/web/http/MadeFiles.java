package org.atrium.web.http;

import java.util.zip.Checksum;

/** Files that the server makes of others, served at addresses of {@link Assets} too. */
public interface MadeFiles {

    /** Adds all of them: whatever they are made of may change with a release. */
    void addTo(Checksum sum);
}
