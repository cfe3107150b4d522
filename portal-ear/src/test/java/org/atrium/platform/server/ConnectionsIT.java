package org.atrium.platform.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import javax.management.ObjectName;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.xpath.XPathFactory;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** How many connections to the database there are for how many that may want one, as the server is set up. */
@ArquillianTest
@Tag("builtin")
class ConnectionsIT {

    /** What may wait for a second one besides requests: the timer, the outbox, two imports, what keeps the index. */
    private static final int IN_BACKGROUND = 5;

    /**
     * A request holds one, and what it does in a transaction of its own, such as to count a try, takes another. Were there
     * as many requests as connections, each could wait for a second one that is never free.
     */
    @Test
    void ifEachThreadHoldsOneThereIsOneLeft() throws Exception {
        int requests = (int) ManagementFactory.getPlatformMBeanServer()
                .getAttribute(
                        new ObjectName("org.xnio:type=Xnio,provider=\"nio\",worker=\"default\""), "MaxWorkerPoolSize");
        assertThat(requests + IN_BACKGROUND).isPositive().isLessThan(connections());
    }

    private static int connections() throws Exception {
        Path configuration = Path.of(System.getProperty("jboss.server.config.dir"), "standalone.xml");
        var document = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(configuration.toFile());
        return Integer.parseInt(XPathFactory.newInstance()
                .newXPath()
                .evaluate("//*[name()='datasource'][@pool-name='PortalDS']//*[name()='max-pool-size']", document)
                .strip());
    }
}
