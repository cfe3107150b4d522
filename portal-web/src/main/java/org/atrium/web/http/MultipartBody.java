package org.atrium.web.http;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.apache.commons.fileupload.FileItemIterator;
import org.apache.commons.fileupload.FileUpload;
import org.apache.commons.fileupload.FileUploadException;
import org.apache.commons.fileupload.RequestContext;

/** A body in parts, as a form with files has it, read part by part as it arrives. */
public final class MultipartBody {

    /** The header in which {@link ServerRequestGuard} keeps the type of such a body. Nobody else can send it. */
    static final String TYPE = "Portal-Multipart-Type";

    private static final int MAX_PARTS = 500;
    private static final int MAX_HEADER_BYTES = 8_192;

    private MultipartBody() {}

    /** Whether a request has one. */
    public static boolean isIn(HttpServletRequest request) {
        String type = request.getHeader(TYPE);
        return type != null && type.regionMatches(true, 0, FileUpload.MULTIPART_FORM_DATA, 0, 19);
    }

    /**
     * Its parts in their order. Each is read before the next is asked for.
     *
     * @throws FileUploadException if it is none
     */
    public static FileItemIterator parts(HttpServletRequest request) throws FileUploadException, IOException {
        FileUpload upload = new FileUpload();
        upload.setHeaderEncoding(StandardCharsets.UTF_8.name());
        upload.setPartHeaderSizeMax(MAX_HEADER_BYTES);
        upload.setFileCountMax(MAX_PARTS);
        return upload.getItemIterator(new Body(request));
    }

    /** What the library asks of a request. */
    private record Body(HttpServletRequest request) implements RequestContext {

        @Override
        public String getCharacterEncoding() {
            return StandardCharsets.UTF_8.name();
        }

        @Override
        public String getContentType() {
            return request.getHeader(TYPE);
        }

        @Override
        @Deprecated
        public int getContentLength() {
            return (int) Math.min(Integer.MAX_VALUE, request.getContentLengthLong());
        }

        @Override
        public InputStream getInputStream() throws IOException {
            return request.getInputStream();
        }
    }
}
