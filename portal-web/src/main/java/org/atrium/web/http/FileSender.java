package org.atrium.web.http;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.atrium.file.FileDownload;
import org.omnifaces.util.Utils;

/**
 * Sends a file so that no browser runs anything of it: what browsers may not show is saved under its name. A part of it is
 * sent to whoever asks for one (RFC 9110, 14), as players of videos do.
 */
public final class FileSender {

    /** What a browser may do with it where it is opened by itself: nothing but show it. */
    private static final String NOTHING_RUNS = "default-src 'none'; style-src 'unsafe-inline'; sandbox";

    /** The player a browser shows for a film or a sound loads it again, as part of a page made of nothing else. */
    private static final String PLAYED = "default-src 'none'; style-src 'unsafe-inline'; media-src 'self'";

    /** Bytes never change, but a public file may be withdrawn: what many share forgets it after a day. */
    private static final String PUBLIC = "public, max-age=86400, immutable";

    /** A browser forgets it when its person signs out, see {@code SignOut}. */
    private static final String PRIVATE = "private, max-age=31536000, immutable";

    private FileSender() {}

    /** Sends it, or the part that was asked for. */
    public static void send(FileDownload file, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        String tag = '"' + file.hash().substring(0, 32) + '"';
        response.setHeader("Content-Security-Policy", isPlayed(file) ? PLAYED : NOTHING_RUNS);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Cache-Control", file.isPublic() ? PUBLIC : PRIVATE);
        response.setHeader("Cross-Origin-Resource-Policy", file.isPublic() ? "cross-origin" : "same-origin");
        response.setHeader("ETag", tag);
        response.setHeader("Accept-Ranges", "bytes");
        if (EntityTags.has(request, tag)) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        response.setContentType(file.inline() ? file.type() : "application/octet-stream");
        response.setHeader("Content-Disposition", disposition(file));
        Optional<ByteRange> part = Optional.ofNullable(request.getHeader("Range"))
                .filter(range -> isSameFile(request.getHeader("If-Range"), tag))
                .flatMap(ByteRange::parse);
        if (part.isPresent()) {
            sendPart(file, part.get(), request, response);
        } else {
            response.setContentLengthLong(file.size());
            write(file, 0, file.size(), request, response);
        }
    }

    private static boolean isPlayed(FileDownload file) {
        return file.inline() && (file.type().startsWith("video/") || file.type().startsWith("audio/"));
    }

    /** Whether a part fits to what the caller has already; whoever says nothing has nothing. */
    private static boolean isSameFile(String condition, String tag) {
        return condition == null || condition.strip().equals(tag);
    }

    private static void sendPart(
            FileDownload file, ByteRange part, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        long from = part.first(file.size());
        long to = part.last(file.size());
        if (from > to) {
            response.setHeader("Content-Range", "bytes */" + file.size());
            response.setStatus(HttpServletResponse.SC_REQUESTED_RANGE_NOT_SATISFIABLE);
            return;
        }
        response.setStatus(HttpServletResponse.SC_PARTIAL_CONTENT);
        response.setHeader("Content-Range", "bytes " + from + '-' + to + '/' + file.size());
        response.setContentLengthLong(to - from + 1);
        write(file, from, to - from + 1, request, response);
    }

    private static void write(
            FileDownload file, long from, long length, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (!request.getMethod().equals("HEAD")) {
            try (InputStream bytes = file.open(from, length)) {
                bytes.transferTo(response.getOutputStream());
            }
        }
    }

    private static String disposition(FileDownload file) {
        StringBuilder plain = new StringBuilder();
        file.name()
                .codePoints()
                .forEach(sign -> plain.append(
                        sign >= ' ' && sign < 0x7F && sign != '"' && sign != '\\' && sign != '%' ? (char) sign : '_'));
        return (file.inline() ? "inline" : "attachment")
                + "; filename=\""
                + plain
                + "\"; filename*=UTF-8''"
                + Utils.encodeURI(file.name());
    }
}
