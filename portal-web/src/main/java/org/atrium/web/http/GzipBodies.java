package org.atrium.web.http;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Sends gzip-compressed bodies: as they are to clients that accept gzip, decompressed to others. */
@ApplicationScoped
public class GzipBodies {

    private static final int MAX_UNPACKED_BYTES = 6 * 1024 * 1024;
    private static final String GZIP = "gzip";

    /** A weight has three decimals at most, so that a long line of digits is read once and not again from each of them. */
    private static final Pattern ENCODING = Pattern.compile(
            "\\s*+gzip\\s*+(?:;\\s*+q=(?:1(?:\\.0{0,3})?|0?\\.(?!0{1,3}\\s*+$)\\d{1,3}))?\\s*+",
            Pattern.CASE_INSENSITIVE);

    /** Those that are asked for most by callers that do not take gzip. */
    private final Cache<GzipBody, byte[]> unpacked = Caffeine.newBuilder()
            .weakKeys()
            .maximumWeight(MAX_UNPACKED_BYTES)
            .weigher((GzipBody packed, byte[] body) -> body.length)
            .build();

    /** Sends a body; its type and what else there is to say of it is said before. */
    public void send(GzipBody body, HttpServletRequest request, HttpServletResponse response) throws IOException {
        boolean packed = takesGzip(request.getHeader("Accept-Encoding"));
        byte[] bytes = packed ? body.packed() : unpacked.get(body, GzipBody::unpacked);
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
                        .anyMatch(coding -> ENCODING.matcher(coding).matches());
    }
}
