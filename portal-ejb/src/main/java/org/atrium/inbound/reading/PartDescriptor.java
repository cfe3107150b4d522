package org.atrium.inbound.reading;

import org.apache.james.mime4j.stream.BodyDescriptor;
import org.apache.james.mime4j.stream.BodyDescriptorBuilder;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.stream.RawField;

/**
 * Tells mime4j how a part is written, by the same reading of its headers as ours. Its own reading takes a time that grows
 * with the square of a header's length.
 */
final class PartDescriptor implements BodyDescriptorBuilder {

    private final boolean inDigest;
    private HeaderParameters type = HeaderParameters.of("");
    private String encoding = "";

    PartDescriptor() {
        this(false);
    }

    private PartDescriptor(boolean inDigest) {
        this.inDigest = inDigest;
    }

    @Override
    public void reset() {
        type = HeaderParameters.of("");
        encoding = "";
    }

    /** Keeps the first of several headers, as everywhere; answers that it has nothing better than the field. */
    @Override
    public Field addField(RawField field) {
        String name = TextRules.lower(field.getName()).strip();
        if (name.equals("content-type") && type.value().isEmpty()) {
            type = HeaderParameters.of(MailHeaders.valueOf(field));
        } else if (name.equals("content-transfer-encoding") && encoding.isEmpty()) {
            encoding = HeaderParameters.of(MailHeaders.valueOf(field)).value();
        }
        return null;
    }

    @Override
    public BodyDescriptor build() {
        String otherwise = inDigest ? "message/rfc822" : "text/plain";
        return new Description(
                type.isMimeType() ? type.value() : otherwise, encoding, type.get("charset"), type.get("boundary"));
    }

    @Override
    public BodyDescriptorBuilder newChild() {
        return new PartDescriptor(type.value().equals("multipart/digest"));
    }

    private record Description(String mimeType, String encoding, String charset, String boundary)
            implements BodyDescriptor {

        @Override
        public String getMimeType() {
            return mimeType;
        }

        @Override
        public String getMediaType() {
            return mimeType.substring(0, mimeType.indexOf('/'));
        }

        @Override
        public String getSubType() {
            return mimeType.substring(mimeType.indexOf('/') + 1);
        }

        @Override
        public String getCharset() {
            return charset;
        }

        @Override
        public String getTransferEncoding() {
            return encoding;
        }

        @Override
        public long getContentLength() {
            return -1;
        }

        /** Null, as mime4j wants it, if there is none. */
        @Override
        public String getBoundary() {
            return boundary.isEmpty() ? null : boundary;
        }
    }
}
