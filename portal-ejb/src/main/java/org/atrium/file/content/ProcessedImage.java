package org.atrium.file.content;

import java.nio.file.Path;

/**
 * A picture made anew, without anything the original had beside it.
 *
 * @param content the file with the picture, in the folder that was named
 * @param type its media type, which may be another one than the original's
 * @param width its width in pixels, as it is looked at
 * @param height its height in pixels
 * @param thumbnail the file with the small picture
 * @param thumbnailType the media type of that
 */
public record ProcessedImage(Path content, String type, int width, int height, Path thumbnail, String thumbnailType) {}
