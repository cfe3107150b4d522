package org.atrium.web.text;

import jakarta.el.ELContext;
import jakarta.el.ELException;
import jakarta.el.ELResolver;
import java.lang.reflect.Method;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/** Lets pages read a record's components as properties, {@code #{row.title}}: what Jakarta EE 11 brings by itself. */
public class RecordProperties extends ELResolver {

    private final ConcurrentMap<Class<?>, ConcurrentMap<String, Optional<Method>>> accessors =
            new ConcurrentHashMap<>();

    @Override
    public Object getValue(ELContext context, Object base, Object property) {
        if (!(base instanceof Record) || property == null) {
            return null;
        }
        Optional<Method> accessor = accessors
                .computeIfAbsent(base.getClass(), type -> new ConcurrentHashMap<>())
                .computeIfAbsent(property.toString(), name -> accessor(base.getClass(), name));
        if (accessor.isEmpty()) {
            return null;
        }
        try {
            Object value = accessor.get().invoke(base);
            context.setPropertyResolved(base, property);
            return value;
        } catch (ReflectiveOperationException e) {
            throw new ELException(e);
        }
    }

    /** Components first; a getter-like method without arguments such as {@code isOpen()} stays a method call. */
    private static Optional<Method> accessor(Class<?> type, String name) {
        try {
            Method method = type.getMethod(name);
            method.setAccessible(true);
            return Optional.of(method);
        } catch (NoSuchMethodException none) {
            return Optional.empty();
        }
    }

    @Override
    public Class<?> getType(ELContext context, Object base, Object property) {
        return null;
    }

    @Override
    public void setValue(ELContext context, Object base, Object property, Object value) {
        // Records do not change.
    }

    @Override
    public boolean isReadOnly(ELContext context, Object base, Object property) {
        return true;
    }

    @Override
    public Class<?> getCommonPropertyType(ELContext context, Object base) {
        return null;
    }
}
