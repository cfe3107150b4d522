package org.atrium.web.http;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Sends bodies that are kept packed: as they are to callers that take gzip, as nearly all do, and unpacked to others. */
@ApplicationScoped
public class PackedBodies {

    private static final int MOST_BYTES_UNPACKED = 6 * 1024 * 1024;
    private static final String GZIP = "gzip";

    /** A weight has three decimals at most, so that a long line of digits is read once and not again from each of them. */
    private static final Pattern WANTED = Pattern.compile(
            "\\s*+gzip\\s*+(?:;\\s*+q=(?:1(?:\\.0{0,3})?|0?\\.(?!0{1,3}\\s*+$)\\d{1,3}))?\\s*+",
            Pattern.CASE_INSENSITIVE);

    /** Those that are asked for most by callers that do not take gzip. */
    private final Cache<PackedBody, byte[]> unpacked = Caffeine.newBuilder()
            .weakKeys()
            .maximumWeight(MOST_BYTES_UNPACKED)
            .weigher((PackedBody packed, byte[] body) -> body.length)
            .build();

    /** Sends a body; its type and what else there is to say of it is said before. */
    public void send(PackedBody body, HttpServletRequest request, HttpServletResponse response) throws IOException {
        boolean packed = takesGzip(request.getHeader("Accept-Encoding"));
        byte[] bytes = packed ? body.packed() : unpacked.get(body, PackedBody::unpacked);
        if (packed) {
            response.setHeader("Content-Encoding", GZIP);
        }
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }

    /** RFC 9110, 12.5.3: named, and not with a weight of nothing. */
    static boolean takesGzip(String accepted) {
        return accepted != null
                && Stream.of(accepted.split(","))
                        .anyMatch(coding -> WANTED.matcher(coding).matches());
    }
}
