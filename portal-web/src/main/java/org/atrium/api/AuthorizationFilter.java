package org.atrium.api;

import jakarta.annotation.Priority;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.util.Set;
import java.util.stream.Stream;
import org.atrium.platform.error.NotSignedInException;
import org.atrium.platform.error.UnknownObjectException;
import org.atrium.web.security.CurrentViewer;

/**
 * Checks the role or scope for a resource before the body is read. Methods that change something need an account,
 * unless the method or class has {@code @PermitAll} or {@code @RolesAllowed}; access to objects is checked by the use
 * cases.
 */
@Provider
@Priority(Priorities.AUTHORIZATION)
public class AuthorizationFilter implements ContainerRequestFilter {

    private static final Set<String> READS = Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);

    @Inject
    private CurrentViewer current;

    @Context
    private ResourceInfo resource;

    @Override
    public void filter(ContainerRequestContext request) {
        if (!mayCall(request)) {
            throw current.isKnown() ? new UnknownObjectException() : new NotSignedInException("error.signIn");
        }
    }

    private boolean mayCall(ContainerRequestContext request) {
        if (isAnnotated(PermitAll.class, resource.getResourceMethod())) {
            return true;
        }
        RolesAllowed roles = resource.getResourceMethod().getAnnotation(RolesAllowed.class);
        if (roles == null && isAnnotated(PermitAll.class, resource.getResourceClass())) {
            return true;
        }
        if (roles == null) {
            roles = resource.getResourceClass().getAnnotation(RolesAllowed.class);
        }
        if (roles == null) {
            return READS.contains(request.getMethod()) || current.isSignedIn();
        }
        return Stream.of(roles.value()).anyMatch(request.getSecurityContext()::isUserInRole);
    }

    private static boolean isAnnotated(Class<? extends Annotation> what, AnnotatedElement where) {
        return where.isAnnotationPresent(what);
    }
}
