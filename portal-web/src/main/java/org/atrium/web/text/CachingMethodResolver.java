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
import java.util.function.BiFunction;
import java.util.stream.Stream;

/**
 * Calls methods from EL, {@code #{text.of('page.help')}}, and caches the lookup. Jakarta EE's resolver searches all
 * methods of a class on each call, which takes a large part of a page's time. Overloaded and non-public methods are
 * left to that resolver.
 */
public class CachingMethodResolver extends ELResolver {

    private static final Class<?>[] CHOSEN_BY_ARGUMENTS = null;

    private final Memory methods = new Memory(CachingMethodResolver::only);
    private final Memory components = new Memory(CachingMethodResolver::component);

    @Override
    public Object invoke(ELContext context, Object base, Object name, Class<?>[] types, Object[] arguments) {
        if (base == null || name == null || types != CHOSEN_BY_ARGUMENTS) {
            return null;
        }
        Optional<Method> known = methods.find(base, name);
        if (known.isEmpty() || !takes(known.get(), arguments.length)) {
            return null;
        }
        Object result = call(known.get(), base, converted(context, known.get(), arguments));
        context.setPropertyResolved(base, name);
        return result;
    }

    @Override
    public Object getValue(ELContext context, Object base, Object property) {
        if (!(base instanceof Record) || property == null) {
            return null;
        }
        Optional<Method> known = components.find(base, property);
        if (known.isEmpty()) {
            return null;
        }
        Object value = call(known.get(), base);
        context.setPropertyResolved(base, property);
        return value;
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

    /** A getter-like method such as {@code isOpen()} is read by its whole name. */
    private static Optional<Method> component(Class<?> type, String name) {
        try {
            Method method = type.getMethod(name);
            method.setAccessible(true);
            return Optional.of(method);
        } catch (NoSuchMethodException none) {
            return Optional.empty();
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
    public Class<?> getType(ELContext context, Object base, Object property) {
        return null;
    }

    @Override
    public void setValue(ELContext context, Object base, Object property, Object value) {
        // Methods are called and records do not change.
    }

    @Override
    public boolean isReadOnly(ELContext context, Object base, Object property) {
        return true;
    }

    @Override
    public Class<?> getCommonPropertyType(ELContext context, Object base) {
        return null;
    }

    /** What was found of each class by each name, once looked for. */
    private record Memory(
            BiFunction<Class<?>, String, Optional<Method>> search,
            ConcurrentMap<Class<?>, ConcurrentMap<String, Optional<Method>>> found) {

        Memory(BiFunction<Class<?>, String, Optional<Method>> search) {
            this(search, new ConcurrentHashMap<>());
        }

        Optional<Method> find(Object base, Object name) {
            return found.computeIfAbsent(base.getClass(), type -> new ConcurrentHashMap<>())
                    .computeIfAbsent(name.toString(), wanted -> search.apply(base.getClass(), wanted));
        }
    }
}
