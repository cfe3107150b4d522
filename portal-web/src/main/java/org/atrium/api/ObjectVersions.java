package org.atrium.api;

import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.function.Function;
import org.atrium.platform.error.StaleObjectException;
import org.atrium.web.http.EntityTags;

/** Versions of objects as {@code ETag} and {@code If-Match}. */
public final class ObjectVersions {

    /** How many versions one may name: who changes an object has seen one, or a few. */
    private static final int MAX_TAGS = 10;

    private ObjectVersions() {}

    /** The tag of an object's version. */
    public static EntityTag tag(long version) {
        return new EntityTag(Long.toString(version));
    }

    /** What is answered to whoever reads or changes an object: it, and the tag of its version. */
    public static Response response(Object object, long version) {
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
     * Changes an object if it is in one of the versions an {@code If-Match} names.
     *
     * @param change is given the version it must find, null where any will do; it refuses another by a
     *     {@link StaleObjectException} and has then changed nothing
     * @throws StaleObjectException if it is in none of them
     */
    public static <T> T matching(String ifMatch, Function<Long, T> change) {
        EntityTags expected = EntityTags.of(ifMatch);
        if (ifMatch == null || expected.any()) {
            return change.apply(null);
        }
        List<String> versions = expected.strong().stream()
                .filter(tag -> tag.matches("0|[1-9]\\d{0,17}"))
                .limit(MAX_TAGS)
                .toList();
        StaleObjectException stale = new StaleObjectException();
        for (String version : versions) {
            try {
                return change.apply(Long.valueOf(version));
            } catch (StaleObjectException another) {
                stale = another;
            }
        }
        throw stale;
    }
}
