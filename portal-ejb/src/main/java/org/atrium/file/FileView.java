package org.atrium.file;

/**
 * A file as whoever may read it sees it.
 *
 * @param id see {@link FileId}
 * @param name as its uploader called it: text, never a path
 * @param type its media type, found in its bytes
 * @param size in bytes
 * @param width of a picture or null, in pixels
 * @param height of a picture or null, in pixels
 * @param picture whether it is a picture with a small one beside it
 * @param state whether it is served, and why not
 * @param token by which somebody who cannot sign in loads it, see {@link FileLinks}; null for everybody else
 */
public record FileView(
        String id,
        String name,
        String type,
        long size,
        Integer width,
        Integer height,
        boolean picture,
        FileState state,
        String token) {

    /** The longest side of a small picture, in pixels. */
    private static final double THUMBNAIL = 480;

    /** Whether it is served. */
    public boolean available() {
        return state == FileState.AVAILABLE;
    }

    /** Where pages load it from. */
    public String path() {
        return "/files/" + id + query();
    }

    /** Where pages load its small picture from. */
    public String thumbnailPath() {
        return "/files/" + id + "/thumbnail" + query();
    }

    private String query() {
        return token == null ? "" : "?token=" + token;
    }

    FileView withToken(String signed) {
        return new FileView(id, name, type, size, width, height, picture, state, signed);
    }

    /** How wide the small picture is, in pixels. */
    public long thumbnailWidth() {
        return Math.max(1, Math.round(width * scale()));
    }

    /** How high the small picture is, in pixels. */
    public long thumbnailHeight() {
        return Math.max(1, Math.round(height * scale()));
    }

    private double scale() {
        return Math.min(1, THUMBNAIL / Math.max(width, height));
    }
}
