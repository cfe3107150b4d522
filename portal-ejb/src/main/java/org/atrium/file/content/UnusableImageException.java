package org.atrium.file.content;

/** A picture that cannot be shown, with the reason. */
public class UnusableImageException extends Exception {

    /** Why a picture cannot be used. */
    public enum ImageFault {
        /** It has more pixels, or longer sides, than may be decoded. */
        TOO_MANY_PIXELS,
        /** It has more frames than may be decoded. */
        TOO_MANY_FRAMES,
        /** It is damaged, empty, or another thing than it says. */
        UNREADABLE,
        /** It is a picture of a kind that nothing here reads, such as HEIC. */
        UNSUPPORTED
    }

    private final ImageFault fault;

    UnusableImageException(ImageFault fault, String message) {
        super(message);
        this.fault = fault;
    }

    UnusableImageException(ImageFault fault, String message, Throwable cause) {
        super(message, cause);
        this.fault = fault;
    }

    /** Why it cannot be used, for those who are shown a text. */
    public ImageFault fault() {
        return fault;
    }
}
