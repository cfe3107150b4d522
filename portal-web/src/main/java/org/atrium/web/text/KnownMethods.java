package org.atrium.web.text;

import jakarta.el.ELContext;
import jakarta.el.ELException;
import jakarta.el.ELResolver;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.stream.Stream;

/**
 * Calls the methods that pages call, {@code #{text.of('page.help')}}, and remembers them. The resolver that comes with
 * Jakarta EE looks through all methods of a class at each call, which is much of the time a page takes. Where a
 * name has several methods, or one that is not for everybody, the choice is left to that resolver.
 */
public class KnownMethods extends ELResolver {

    private static final Class<?>[] CHOSEN_BY_ARGUMENTS = null;

    private final ConcurrentMap<Class<?>, ConcurrentMap<String, Optional<Method>>> methods = new ConcurrentHashMap<>();

    @Override
    public Object invoke(ELContext context, Object base, Object name, Class<?>[] types, Object[] arguments) {
        if (base == null || name == null || types != CHOSEN_BY_ARGUMENTS) {
            return null;
        }
        Optional<Method> known = methods.computeIfAbsent(base.getClass(), type -> new ConcurrentHashMap<>())
                .computeIfAbsent(name.toString(), wanted -> only(base.getClass(), wanted));
        if (known.isEmpty() || !takes(known.get(), arguments.length)) {
            return null;
        }
        Object result = call(known.get(), base, converted(context, known.get(), arguments));
        context.setPropertyResolved(base, name);
        return result;
    }

    private static Object call(Method method, Object base, Object... arguments) {
        try {
            return method.invoke(base, arguments);
        } catch (InvocationTargetException e) {
            throw new ELException(e.getCause());
        } catch (IllegalAccessException e) {
            throw new ELException(e);
        }
    }

    private static Optional<Method> only(Class<?> type, String name) {
        List<Method> found = Stream.of(type.getMethods())
                .filter(method -> method.getName().equals(name) && !method.isBridge())
                .toList();
        return found.size() == 1 && isForEverybody(found.get(0)) ? Optional.of(found.get(0)) : Optional.empty();
    }

    private static boolean isForEverybody(Method method) {
        return Modifier.isPublic(method.getDeclaringClass().getModifiers())
                && !Modifier.isStatic(method.getModifiers());
    }

    private static boolean takes(Method method, int arguments) {
        int declared = method.getParameterCount();
        return method.isVarArgs() ? arguments >= declared - 1 : arguments == declared;
    }

    private static Object[] converted(ELContext context, Method method, Object... arguments) {
        Class<?>[] types = method.getParameterTypes();
        Object[] converted = new Object[types.length];
        int plain = method.isVarArgs() ? types.length - 1 : types.length;
        for (int i = 0; i < plain; i++) {
            converted[i] = converted(context, types[i], arguments[i]);
        }
        if (method.isVarArgs()) {
            Class<?> type = types[plain].getComponentType();
            Object rest = java.lang.reflect.Array.newInstance(type, arguments.length - plain);
            for (int i = plain; i < arguments.length; i++) {
                java.lang.reflect.Array.set(rest, i - plain, converted(context, type, arguments[i]));
            }
            converted[plain] = rest;
        }
        return converted;
    }

    private static Object converted(ELContext context, Class<?> type, Object argument) {
        return type.isInstance(argument) ? argument : context.convertToType(argument, type);
    }

    @Override
    public Object getValue(ELContext context, Object base, Object property) {
        return null;
    }

    @Override
    public Class<?> getType(ELContext context, Object base, Object property) {
        return null;
    }

    @Override
    public void setValue(ELContext context, Object base, Object property, Object value) {
        // Methods are called, not set.
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
