package org.atrium.web.http;

import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.enterprise.inject.spi.CDI;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Beans for what the container does not make and therefore cannot inject into: listeners, handlers and components of
 * Faces. The reference of each is kept, as {@link CDI#current()} finds its caller by a trace of the stack, which was a
 * sixth of the time of a page with forms.
 */
public final class Beans {

    private static final Map<Class<?>, Object> REFERENCES = new ConcurrentHashMap<>();

    private Beans() {}

    /**
     * A reference to a bean, which leads to the object of the request at hand where the bean is one of a request.
     *
     * @throws IllegalArgumentException if the bean has no scope of its own, so that each place needs another object
     */
    public static <T> T of(Class<T> type) {
        return type.cast(REFERENCES.computeIfAbsent(type, Beans::reference));
    }

    private static Object reference(Class<?> type) {
        BeanManager beans = CDI.current().getBeanManager();
        Bean<?> bean = beans.resolve(beans.getBeans(type));
        if (!beans.isNormalScope(bean.getScope())) {
            throw new IllegalArgumentException(type + " is in " + bean.getScope());
        }
        return beans.getReference(bean, type, beans.createCreationalContext(bean));
    }
}
