package org.atrium.testing.deployment;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import net.bytebuddy.ByteBuddy;
import org.assertj.core.api.Assertions;
import org.jboss.arquillian.container.spi.client.deployment.DeploymentDescription;
import org.jboss.arquillian.container.test.spi.client.deployment.DeploymentScenarioGenerator;
import org.jboss.arquillian.test.spi.TestClass;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.jboss.shrinkwrap.api.spec.JavaArchive;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/**
 * The EAR that ships, with the test classes that run inside it. They go into the domain's own archive, so that a test
 * reaches what is package-private in the feature it belongs to.
 */
public class PortalDeployment implements DeploymentScenarioGenerator {

    @Override
    public List<DeploymentDescription> generate(TestClass testClass) {
        var ear = ShrinkWrap.create(ZipImporter.class, "portal.ear")
                .importFrom(new File(System.getProperty("portal.ear")))
                .as(EnterpriseArchive.class);
        testClasses().forEach(ear.getAsType(JavaArchive.class, "/portal-ejb.jar")::addClass);
        ear.getAsType(WebArchive.class, "/portal-web.war").addAsLibrary(CountedComponents.library());
        ear.addAsLibraries(jarOf(Assertions.class), jarOf(ByteBuddy.class));
        return List.of(new DeploymentDescription("portal", ear));
    }

    private static List<Class<?>> testClasses() {
        Path root = jarOf(PortalDeployment.class).toPath();
        try (Stream<Path> files = Files.walk(root)) {
            return files.map(root::relativize)
                    .map(Path::toString)
                    .filter(name -> name.endsWith(".class"))
                    .map(name ->
                            name.substring(0, name.length() - ".class".length()).replace(File.separatorChar, '.'))
                    .<Class<?>>map(PortalDeployment::load)
                    .filter(InsideTheServer::belongs)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name, false, PortalDeployment.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private static File jarOf(Class<?> type) {
        try {
            return new File(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
