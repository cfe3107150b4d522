import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HexFormat;
import java.util.List;
import java.util.TimeZone;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * Tells the server that the libraries in an EAR have no annotations it has to look for: it reads all their classes at each
 * start otherwise, which is a sixth of a start's time. Each library gets an index of annotations without entries, but for
 * those that bring one and those that have something for the server to find.
 *
 * <p>The build runs it: {@code java LibraryIndexes.java portal.ear}.
 */
final class LibraryIndexes {

    private static final String INDEX = "META-INF/jandex.idx";

    /** What Jandex writes for no classes, in version 12 of its format, which versions 3.2 and later read. */
    private static final byte[] EMPTY = HexFormat.of().parseHex("babe1f150c00000000000000000000000000000000");

    /** How annotations that the server looks for stand in a class file. */
    private static final List<String> SERVER_ANNOTATIONS = List.of(
            "Ljakarta/annotation/",
            "Ljakarta/batch/",
            "Ljakarta/ejb/",
            "Ljakarta/enterprise/",
            "Ljakarta/faces/",
            "Ljakarta/inject/",
            "Ljakarta/jms/",
            "Ljakarta/persistence/Entity;",
            "Ljakarta/persistence/Converter;",
            "Ljakarta/resource/",
            "Ljakarta/servlet/annotation/",
            "Ljakarta/websocket/",
            "Ljakarta/ws/rs/");

    private LibraryIndexes() {}

    public static void main(String... arguments) throws IOException {
        // Times in archives are of no zone: read and written in the same one, they stay what they are.
        TimeZone.setDefault(TimeZone.getTimeZone("UTC"));
        Path ear = Path.of(arguments[0]);
        Path written = ear.resolveSibling("indexed.ear");
        try (ZipFile from = new ZipFile(ear.toFile());
                ZipOutputStream to = new ZipOutputStream(Files.newOutputStream(written))) {
            for (ZipEntry entry : from.stream().toList()) {
                try (InputStream content = from.getInputStream(entry)) {
                    byte[] bytes = content.readAllBytes();
                    put(to, entry.getName(), entry, isLibrary(entry.getName()) ? indexed(bytes) : bytes);
                }
            }
        }
        Files.move(written, ear, StandardCopyOption.REPLACE_EXISTING);
    }

    private static boolean isLibrary(String name) {
        return name.startsWith("lib/") && name.endsWith(".jar");
    }

    /** A library with the index, or as it is. */
    private static byte[] indexed(byte... library) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(library.length + 1024);
        try (ZipInputStream from = new ZipInputStream(new ByteArrayInputStream(library));
                ZipOutputStream to = new ZipOutputStream(bytes)) {
            ZipEntry last = null;
            for (ZipEntry entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
                byte[] content = from.readAllBytes();
                if (hasSomethingForTheServer(entry.getName()) || isAnnotatedForTheServer(entry.getName(), content)) {
                    return library;
                }
                put(to, entry.getName(), entry, content);
                last = entry;
            }
            if (last == null) {
                throw new IOException("A library has no entries that can be read");
            }
            put(to, INDEX, last, EMPTY);
        }
        return bytes.toByteArray();
    }

    private static boolean hasSomethingForTheServer(String name) {
        return name.equals(INDEX)
                || name.equals("META-INF/beans.xml")
                || name.equals("META-INF/ejb-jar.xml")
                || name.equals("META-INF/persistence.xml")
                || name.equals("META-INF/web-fragment.xml")
                || name.equals("META-INF/faces-config.xml")
                || name.startsWith("META-INF/services/jakarta.servlet.")
                || name.startsWith("META-INF/services/jakarta.enterprise.");
    }

    /** Whether a class has an annotation by which the server makes something of it, or one like it. */
    private static boolean isAnnotatedForTheServer(String name, byte... content) {
        if (!name.endsWith(".class")) {
            return false;
        }
        String constants = new String(content, StandardCharsets.ISO_8859_1);
        return SERVER_ANNOTATIONS.stream().anyMatch(constants::contains);
    }

    /** With the time of an entry. */
    private static void put(ZipOutputStream to, String name, ZipEntry time, byte... content) throws IOException {
        ZipEntry copy = new ZipEntry(name);
        copy.setTimeLocal(time.getTimeLocal());
        to.putNextEntry(copy);
        to.write(content);
        to.closeEntry();
    }
}
