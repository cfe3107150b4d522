package org.atrium.inbound.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** A mail or a part of one: its headers, and either its decoded bytes or the parts within it. */
final class MimePart {

    private static final Set<String> UUENCODED = Set.of("x-uuencode", "x-uue", "uuencode", "uue");

    private final MailHeaders headers = new MailHeaders();
    private final List<MimePart> parts = new ArrayList<>();
    private HeaderParameters declared = HeaderParameters.of("");
    private HeaderParameters disposition = HeaderParameters.of("");
    private String type = "text/plain";
    private byte[] content = new byte[0];
    private boolean multipart;

    MailHeaders headers() {
        return headers;
    }

    List<MimePart> parts() {
        return parts;
    }

    /** As declared, in small letters; {@code text/plain} if nothing that can be read is. */
    String type() {
        return type;
    }

    /** A parameter of the declared type, empty if it is not there. */
    String parameter(String name) {
        return declared.get(name);
    }

    byte[] content() {
        return content;
    }

    boolean isMultipart() {
        return multipart;
    }

    /** Text, or several parts of which none was found because the line between them is another than declared. */
    boolean isTextAlone() {
        return multipart ? parts.isEmpty() : isText();
    }

    boolean isText() {
        return type.equals("text/plain") || type.equals("text/html");
    }

    boolean isAttachment() {
        return disposition.value().equals("attachment")
                || isText() && !fileName().isEmpty();
    }

    boolean isInline() {
        return disposition.value().equals("inline");
    }

    /** Where it is named, without any folder; empty if it is not. */
    String fileName() {
        String named = disposition.get("filename").isBlank() ? declared.get("name") : disposition.get("filename");
        return AttachmentNames.plain(named);
    }

    String contentId() {
        return headers.first("Content-ID")
                .map(id -> id.replace("<", "").replace(">", "").strip())
                .orElse("");
    }

    void describe(String parentType) {
        declared = headers.parameters("Content-Type");
        disposition = headers.parameters("Content-Disposition");
        if (declared.isMimeType()) {
            type = declared.value();
        } else if (parentType.equals("multipart/digest")) {
            type = "message/rfc822";
        }
    }

    void beginParts() {
        multipart = true;
    }

    /** Of several parts, what stands before the first. */
    void addContent(byte[] bytes) {
        content = UUENCODED.contains(headers.token("Content-Transfer-Encoding"))
                ? UuencodedFiles.first(bytes).orElse(bytes)
                : bytes;
    }
}
