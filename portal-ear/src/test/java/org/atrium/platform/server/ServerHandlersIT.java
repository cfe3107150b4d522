package org.atrium.platform.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InvalidClassException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/**
 * What the server answers by itself, read from its own tables: a release of it that brings a handler more is seen here,
 * whatever its address. The tables are no API of the server's, so that this looks into its fields.
 */
@ArquillianTest
class ServerHandlersIT {

    @Test
    void publicPortServesThePortalOnly() throws Exception {
        Object host = service("org.wildfly.undertow.host.default-server.default-host");
        assertThat(paths(field(host, "pathHandler")))
                .as("paths that are not the portal's: it has all that nobody else has")
                .isEmpty();
        assertThat((Set<?>) field(host, "deployments")).hasSize(1);
    }

    @Test
    void managementPortServesHealthAndMetrics() throws Exception {
        Object management = field(service("org.wildfly.management.http.extensible"), "serverManagement");
        Object handlers = field(management, "extensionHandlers");
        // The first three ask who it is.
        assertThat(paths(field(handlers, "extensionPathHandler")))
                .containsExactlyInAnyOrder("/management", "/management-upload", "/logout", "/health", "/prometheus");
    }

    @Test
    void noOtherPortsAreOpen() throws IOException {
        Path table = Path.of("/proc/self/net/tcp");
        assumeTrue(Files.isReadable(table), "There is no table of sockets here: this is seen on Linux only");
        Set<String> sockets = socketsOfThisProcess();
        Set<Integer> listening = Stream.of(table, Path.of("/proc/self/net/tcp6"))
                .filter(Files::isReadable)
                .flatMap(ServerHandlersIT::lines)
                .map(line -> line.strip().split("\\s+"))
                .filter(columns -> columns.length > 9 && columns[3].equals("0A") && sockets.contains(columns[9]))
                .map(columns -> Integer.parseInt(columns[1].substring(columns[1].indexOf(':') + 1), 16))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(listening)
                .containsExactlyInAnyOrder(
                        Integer.getInteger("jboss.http.port"), Integer.getInteger("jboss.management.http.port"));
    }

    @Test
    void deserializationIsDisabled() throws IOException {
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(written)) {
            out.writeObject(new HashSet<>(List.of("a set")));
        }
        assertThatThrownBy(() -> {
                    try (var in = new ObjectInputStream(new ByteArrayInputStream(written.toByteArray()))) {
                        in.readObject();
                    }
                })
                .isInstanceOf(InvalidClassException.class);
    }

    private static Set<String> socketsOfThisProcess() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("/proc/self/fd"))) {
            return files.map(ServerHandlersIT::target)
                    .filter(target -> target.startsWith("socket:["))
                    .map(target -> target.substring("socket:[".length(), target.length() - 1))
                    .collect(Collectors.toSet());
        }
    }

    private static String target(Path descriptor) {
        try {
            return Files.readSymbolicLink(descriptor).toString();
        } catch (IOException closedMeanwhile) {
            return "";
        }
    }

    private static Stream<String> lines(Path table) {
        try {
            return Files.readAllLines(table).stream();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Set<String> paths(Object pathHandler) throws Exception {
        Object matcher = field(pathHandler, "pathMatcher");
        Set<String> paths = new TreeSet<>();
        for (String table : List.of("getPathMatchesSet", "getExactPathMatchesSet")) {
            ((Set<?>) matcher.getClass().getMethod(table).invoke(matcher)).forEach(path -> paths.add((String) path));
        }
        return paths;
    }

    /** A service of the server's, by its name. */
    private static Object service(String name) throws Exception {
        Class<?> modules = ClassLoader.getSystemClassLoader().loadClass("org.jboss.modules.Module");
        Object loader = modules.getMethod("getBootModuleLoader").invoke(null);
        Object loaded = loader.getClass().getMethod("loadModule", String.class).invoke(loader, "org.jboss.as.server");
        ClassLoader classes = (ClassLoader) modules.getMethod("getClassLoader").invoke(loaded);
        Object container = classes.loadClass("org.jboss.as.server.CurrentServiceContainer")
                .getMethod("getServiceContainer")
                .invoke(null);
        Class<?> names = classes.loadClass("org.jboss.msc.service.ServiceName");
        Object parsed = names.getMethod("parse", String.class).invoke(null, name);
        Object controller = classes.loadClass("org.jboss.msc.service.ServiceRegistry")
                .getMethod("getRequiredService", names)
                .invoke(container, parsed);
        return classes.loadClass("org.jboss.msc.service.ServiceController")
                .getMethod("getService")
                .invoke(controller);
    }

    private static Object field(Object of, String name) throws ReflectiveOperationException {
        Field field = of.getClass().getDeclaredField(name);
        field.setAccessible(true);
        return field.get(of);
    }
}
