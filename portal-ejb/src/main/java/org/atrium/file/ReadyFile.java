package org.atrium.file;

import java.nio.file.Path;

/**
 * What is to be stored of an upload: its type is known, a picture is drawn anew.
 *
 * @param hash of the content, SHA-256
 * @param thumbnail null for what is no picture, as all that follows it
 */
record ReadyFile(
        String name,
        String type,
        Path content,
        String hash,
        Path thumbnail,
        String thumbnailHash,
        String thumbnailType,
        Integer width,
        Integer height,
        VirusCheck virusCheck) {}
