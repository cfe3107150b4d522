package org.atrium.file.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/**
 * Keeps files in a folder, two levels of folders deep by the beginning of their hash, readable by the server's user
 * only. A file is written aside, flushed and moved to its place in one step: what is at its place is whole.
 */
final class FolderStore implements FileStore {

    /** The folder, no hash's beginning, where files are written before they have their place. */
    private static final String ASIDE = "aside";

    /** What a killed server left there is deleted once nobody can be writing it any more. */
    private static final Duration LEFT_BEHIND = Duration.ofDays(1);

    private static final int BUFFER = 64 * 1024;

    private final Path root;
    private final boolean posix;

    FolderStore(Path root, Clock clock) throws IOException {
        this.root = root;
        this.posix = root.getFileSystem().supportedFileAttributeViews().contains("posix");
        makeFolder(root);
        makeFolder(root.resolve(ASIDE));
        deleteLeftBehind(clock.instant().minus(LEFT_BEHIND));
    }

    @Override
    public void put(String hash, Path content) throws IOException {
        Path place = place(hash);
        if (!Files.exists(place)) {
            Path aside = root.resolve(ASIDE).resolve(hash + "." + UUID.randomUUID());
            try {
                write(hash, content, aside);
                makeFolder(place.getParent().getParent());
                makeFolder(place.getParent());
                Files.move(aside, place, StandardCopyOption.ATOMIC_MOVE);
            } finally {
                Files.deleteIfExists(aside);
            }
        }
        // Also where another put has just moved it there, whose own flush may be still to come.
        flushFolder(place.getParent());
        flushFolder(place.getParent().getParent());
        flushFolder(root);
    }

    @Override
    public InputStream open(String hash, long from, long length) throws IOException {
        FileParts.check(from, length);
        FileChannel channel = FileChannel.open(place(hash), StandardOpenOption.READ);
        try {
            channel.position(from);
        } catch (IOException | RuntimeException failed) {
            channel.close();
            throw failed;
        }
        return FileParts.first(length, Channels.newInputStream(channel));
    }

    @Override
    public void delete(String hash) throws IOException {
        Files.deleteIfExists(place(hash));
    }

    private Path place(String hash) {
        FileHash.check(hash);
        return root.resolve(hash.substring(0, 2)).resolve(hash.substring(2, 4)).resolve(hash);
    }

    private void write(String hash, Path content, Path aside) throws IOException {
        var options = Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        var digest = FileHash.digest();
        try (InputStream in = Files.newInputStream(content);
                FileChannel channel = FileChannel.open(aside, options, ownerOnly("rw-------"));
                var out = Channels.newOutputStream(channel)) {
            byte[] buffer = new byte[BUFFER];
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                digest.update(buffer, 0, read);
                out.write(buffer, 0, read);
            }
            channel.force(true);
        }
        FileHash.requireEqual(hash, digest);
    }

    private void makeFolder(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            Files.createDirectories(folder, ownerOnly("rwx------"));
        }
    }

    private FileAttribute<?>[] ownerOnly(String permissions) {
        return posix
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
                }
                : new FileAttribute<?>[0];
    }

    /** The names in a folder survive a crash once the folder is flushed; other systems than POSIX open none. */
    private void flushFolder(Path folder) throws IOException {
        if (posix) {
            try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
                channel.force(true);
            }
        }
    }

    private void deleteLeftBehind(Instant before) throws IOException {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(root.resolve(ASIDE))) {
            for (Path file : files) {
                if (Files.getLastModifiedTime(file).toInstant().isBefore(before)) {
                    Files.deleteIfExists(file);
                }
            }
        }
    }
}
