package org.atrium.file.content;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.mime.MediaType;
import org.apache.tika.mime.MediaTypeRegistry;
import org.apache.tika.mime.MimeTypeException;
import org.apache.tika.mime.MimeTypes;

/** Media types of files, by what is in them. */
public final class FileTypes {

    /** What a file is of which nothing is known. */
    public static final String UNKNOWN = "application/octet-stream";

    /** All that a browser shows or plays and that cannot run; everything else is only ever downloaded. */
    private static final Set<String> INLINE = Set.of(
            "image/png",
            "image/jpeg",
            "image/gif",
            "image/webp",
            "text/vtt",
            "video/mp4",
            "video/webm",
            "audio/mpeg",
            "audio/mp4",
            "audio/aac",
            "audio/x-aac",
            "audio/ogg",
            "audio/vorbis",
            "audio/opus",
            "audio/flac",
            "audio/x-flac",
            "audio/wav",
            "audio/vnd.wave",
            "audio/webm");

    private static final MimeTypes TYPES = MimeTypes.getDefaultMimeTypes(FileTypes.class.getClassLoader());

    private FileTypes() {}

    /**
     * The media type of what is in a file, without a charset. The name only says which of several kinds it is that begin
     * alike, such as a document in an archive; what is shown in pages never has its type from a name.
     */
    public static String typeOf(Path content, String name) throws IOException {
        Metadata named = new Metadata();
        named.set(TikaCoreProperties.RESOURCE_NAME_KEY, safeName(name));
        if (!isNearShown(TYPES.detect(null, named))) {
            // Most files are read once: what the name leads away from everything that is shown is no matter of doubt.
            MediaType specialised = detect(content, named);
            if (!isNearShown(specialised)) {
                return specialised.toString();
            }
        }
        MediaType found = detect(content, new Metadata());
        if (inline(found.toString())) {
            return found.toString();
        }
        String specialised = detect(content, named).toString();
        boolean byNameAlone =
                found.equals(MediaType.OCTET_STREAM) || found.getType().equals("text");
        return byNameAlone && inline(specialised) ? found.toString() : specialised;
    }

    /** Whether a file of a type is shown, or one of a kind that it is a special case of. */
    private static boolean isNearShown(MediaType type) {
        MediaTypeRegistry registry = TYPES.getMediaTypeRegistry();
        return Stream.iterate(type, Objects::nonNull, registry::getSupertype).anyMatch(kind -> inline(kind.toString()));
    }

    /** Whether a file of this type is shown or played in a page; every other one is only ever a download. */
    public static boolean inline(String type) {
        return INLINE.contains(type);
    }

    /** The ending of names of such files, with its dot; empty if the type is unknown. */
    public static String ending(String type) {
        try {
            return TYPES.forName(type).getExtension();
        } catch (MimeTypeException unknown) {
            return "";
        }
    }

    /** See {@link FileNames#safe}. */
    public static String safeName(String given) {
        return FileNames.safe(given);
    }

    private static MediaType detect(Path content, Metadata metadata) throws IOException {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(content))) {
            return TYPES.detect(in, metadata).getBaseType();
        }
    }
}
