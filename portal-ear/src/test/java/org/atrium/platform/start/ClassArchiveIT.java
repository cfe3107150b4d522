package org.atrium.platform.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The class data archive that a run leaves to the next: it is taken if it is of this Java and this release, and whole.
 * {@code DataFolderIT} shows a server that runs on one.
 */
@Tag("startup")
class ClassArchiveIT {

    private static final String TAKE = "-XX:SharedArchiveFile=";
    private static final String MAKE = "-XX:ArchiveClassesAtExit=";
    private static final int STARTS = 4;
    private static final Path JDK = Path.of(System.getProperty("java.home"));

    @TempDir
    private static Path folder;

    private static Path release;
    private static Path ear;
    private static Path classes;

    @BeforeAll
    static void runForTheFirstTime() throws IOException {
        assumeTrue(Set.of(17, 21).contains(Runtime.version().feature()), "a Java that makes archives");
        release = folder.resolve("release");
        classes = folder.resolve("classes");
        ear = Files.createDirectories(release.resolve("standalone/deployments")).resolve("portal.ear");
        Files.writeString(ear, "first");
        Files.copy(
                Path.of(System.getProperty("portal.home"), "jboss-modules.jar"), release.resolve("jboss-modules.jar"));
        assertThat(optionsWith(JDK, classes)).startsWith(MAKE);
        start(optionsWith(JDK, classes));
        assertThat(optionsWith(JDK, classes)).startsWith(TAKE);
    }

    @Test
    void nextStartTakesWhatTheFirstLeft() throws IOException {
        assertThat(start(optionsWith(JDK, classes) + " -Xshare:on")).matches("JBoss Modules version \\S+");
    }

    @Test
    void anotherReleaseMakesItsOwn() throws IOException {
        FileTime time = Files.getLastModifiedTime(ear);
        Files.writeString(ear, "the second");
        assertThat(optionsWith(JDK, classes)).startsWith(MAKE);

        Files.writeString(ear, "first");
        Files.setLastModifiedTime(ear, time);
        assertThat(optionsWith(JDK, classes)).startsWith(TAKE);
    }

    @Test
    void anotherJavaMakesItsOwn() throws IOException {
        assertThat(optionsWith(javaThatSays("17.0.99"), classes)).startsWith(MAKE);
    }

    @Test
    void untriedJavaStartsWithout() throws IOException {
        assertThat(optionsWith(javaThatSays("25.0.1"), classes)).isEmpty();
    }

    /** A disk was full, or the server killed, when it was written. Java would crash on it. */
    @Test
    void archiveThatWasCutShortIsNotTaken() throws IOException {
        Path others = Files.createDirectory(folder.resolve("others"));
        Path whole = made(classes).get(0);
        String name = whole.getFileName().toString();

        cutShort(whole, others.resolve(name.replaceAll("-.*", ".1.made")));
        assertThat(optionsWith(JDK, others)).startsWith(MAKE);
        assertThat(made(others)).isEmpty();

        cutShort(whole, others.resolve(name));
        assertThat(optionsWith(JDK, others)).startsWith(MAKE);

        Files.copy(whole, others.resolve(name), StandardCopyOption.REPLACE_EXISTING);
        assertThat(optionsWith(JDK, others)).startsWith(TAKE);
    }

    /** Servers that share a folder: what the first has given its name is no longer there for the others. */
    @Test
    void startsAtTheSameTimeDoNotFailEachOther() throws IOException {
        Path shared = Files.createDirectory(folder.resolve("shared"));
        Path whole = made(classes).get(0);
        Files.copy(whole, shared.resolve(whole.getFileName().toString().replaceAll("-.*", ".1.made")));
        List<Callable<String>> starts = Collections.nCopies(STARTS, () -> optionsWith(JDK, shared));
        ExecutorService threads = Executors.newFixedThreadPool(STARTS);
        try {
            assertThat(threads.invokeAll(starts))
                    .allSatisfy(start -> assertThat(start.get()).matches("(" + TAKE + "|" + MAKE + ").*"));
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        } finally {
            threads.shutdown();
        }
        assertThat(optionsWith(JDK, shared)).startsWith(TAKE);
        assertThat(made(shared)).hasSize(1);
    }

    @Test
    void folderThatCannotBeMadeIsDoneWithout() throws IOException {
        Path taken = Files.writeString(folder.resolve("taken"), "a file in its place");

        assertThat(optionsWith(JDK, taken)).isEmpty();
    }

    @Test
    void operatorSwitchesItOff() throws IOException {
        assertThat(optionsWith(JDK, Path.of("off"))).isEmpty();
    }

    private static String optionsWith(Path jdk, Path classes) throws IOException {
        return ServerScripts.run(
                "portal_base=$JBOSS_HOME/standalone; . ./portal-classes.sh; echo $portal_class_options",
                Map.of(
                        "JAVA_HOME",
                        jdk.toString(),
                        "JBOSS_HOME",
                        release.toString(),
                        "PORTAL_CLASS_DATA",
                        classes.toString()));
    }

    private static String start(String options) throws IOException {
        return ServerScripts.java(Stream.concat(
                        Stream.of(options.split(" ")),
                        Stream.of("-jar", release.resolve("jboss-modules.jar").toString(), "-version"))
                .toList());
    }

    private static List<Path> made(Path classes) throws IOException {
        try (Stream<Path> files = Files.list(classes)) {
            return files.toList();
        }
    }

    private static void cutShort(Path archive, Path copy) throws IOException {
        Files.copy(archive, copy);
        Files.setPosixFilePermissions(copy, PosixFilePermissions.fromString("rw-------"));
        try (FileChannel channel = FileChannel.open(copy, StandardOpenOption.WRITE)) {
            channel.truncate(channel.size() / 2);
        }
    }

    private static Path javaThatSays(String version) throws IOException {
        Path other = folder.resolve("jdk-" + version);
        Files.createDirectories(other.resolve("bin"));
        Files.createDirectories(other.resolve("lib/server"));
        Files.writeString(other.resolve("lib/server/libjvm.so"), version);
        Files.writeString(other.resolve("release"), "JAVA_VERSION=\"" + version + "\"\n");
        Path java = Files.writeString(other.resolve("bin/java"), "#!/bin/sh\n");
        Files.setPosixFilePermissions(java, PosixFilePermissions.fromString("rwx------"));
        return other;
    }
}
