package org.atrium.api;

import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.atrium.platform.error.StaleObjectException;

/** Tells versions of one object apart by its {@code ETag} and {@code If-Match}. */
public final class Versions {

    private Versions() {}

    /** The tag of an object's version. */
    public static EntityTag tag(long version) {
        return new EntityTag(Long.toString(version));
    }

    /** What is answered to whoever reads or changes an object: it, and the tag of its version. */
    public static Response answer(Object object, long version) {
        return Response.ok(object).tag(tag(version)).build();
    }

    /** What is answered to whoever made an object: its path, it, and the tag of its version. */
    public static Response created(String path, Object object, long version) {
        return Response.created(URI.create(path))
                .entity(object)
                .tag(tag(version))
                .build();
    }

    /**
     * The version an {@code If-Match} names.
     *
     * @return null where the header is absent or takes any version
     * @throws StaleObjectException if it can be no version of ours
     */
    public static Long expected(String ifMatch) {
        if (ifMatch == null || ifMatch.strip().equals("*")) {
            return null;
        }
        String tag = ifMatch.strip().replaceFirst("^W/", "").replace("\"", "");
        if (!tag.matches("\\d{1,18}")) {
            throw new StaleObjectException();
        }
        return Long.valueOf(tag);
    }
}
