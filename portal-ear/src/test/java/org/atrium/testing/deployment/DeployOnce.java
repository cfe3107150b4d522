package org.atrium.testing.deployment;

import org.jboss.arquillian.container.spi.client.deployment.DeploymentScenario;
import org.jboss.arquillian.container.spi.event.DeployManagedDeployments;
import org.jboss.arquillian.container.spi.event.StartSuiteContainers;
import org.jboss.arquillian.container.spi.event.UnDeployManagedDeployments;
import org.jboss.arquillian.container.test.impl.client.deployment.AnnotationDeploymentScenarioGenerator;
import org.jboss.arquillian.container.test.impl.client.deployment.event.GenerateDeployment;
import org.jboss.arquillian.container.test.spi.client.deployment.DeploymentScenarioGenerator;
import org.jboss.arquillian.core.api.InstanceProducer;
import org.jboss.arquillian.core.api.annotation.Inject;
import org.jboss.arquillian.core.api.annotation.Observes;
import org.jboss.arquillian.core.spi.EventContext;
import org.jboss.arquillian.core.spi.LoadableExtension;
import org.jboss.arquillian.test.spi.annotation.ClassScoped;

/** Deploys the EAR once for all test classes: Arquillian's own way costs a deployment for each of them. */
public class DeployOnce implements LoadableExtension {

    @Override
    public void register(ExtensionBuilder builder) {
        builder.override(
                DeploymentScenarioGenerator.class, AnnotationDeploymentScenarioGenerator.class, PortalDeployment.class);
        builder.observer(FirstClassOnly.class);
        builder.observer(EnvironmentFirst.class);
    }

    /** Lets the server find what it needs. */
    public static class EnvironmentFirst {

        public void start(@Observes EventContext<StartSuiteContainers> step) {
            TestEnvironment.startAroundServer();
            step.proceed();
        }
    }

    /** Lets the first test class deploy; the others find what it deployed, and the server stops with it. */
    public static class FirstClassOnly {

        @Inject
        @ClassScoped
        private InstanceProducer<DeploymentScenario> ofThisClass;

        private DeploymentScenario first;
        private boolean deployed;

        public void generate(@Observes EventContext<GenerateDeployment> step) {
            if (first == null) {
                step.proceed();
                first = ofThisClass.get();
            } else {
                ofThisClass.set(first);
            }
        }

        public void deploy(@Observes EventContext<DeployManagedDeployments> step) {
            if (!deployed) {
                step.proceed();
                deployed = true;
            }
        }

        public void undeploy(@Observes EventContext<UnDeployManagedDeployments> step) {
            // Not until the server stops.
        }
    }
}
