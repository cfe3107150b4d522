package org.atrium.api.file;

import org.atrium.file.FileState;
import org.atrium.file.FileView;

/**
 * A file, as clients see it.
 *
 * @param type its media type, found in its bytes
 * @param size in bytes
 * @param width of a picture, in pixels, else null
 * @param height of a picture, in pixels, else null
 * @param state whether it is served: one that is {@code WAITING} for the virus scanner is not, yet
 * @param url where its bytes are
 */
public record FileJson(
        String id, String name, String type, long size, Integer width, Integer height, FileState state, String url) {

    /** What is shown of a file. */
    public static FileJson of(FileView file) {
        return new FileJson(
                file.id(),
                file.name(),
                file.type(),
                file.size(),
                file.width(),
                file.height(),
                file.state(),
                "/api/v1/files/" + file.id());
    }
}
