package interleave.kit.child;

import interleave.kit.Draw;
import interleave.kit.explore.Explorer;
import interleave.kit.explore.Trial;
import interleave.kit.wire.Order;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Makes trials out of the test methods that an order names. */
final class Trials {
    private static final String CLASS = ".class";

    private final Order order;
    private final List<String> studentClasses;

    Trials(Order order) {
        this.order = order;
        this.studentClasses = order.submissionFolders().stream()
                .flatMap(folder -> classesIn(Path.of(folder)).stream())
                .toList();
    }

    List<String> studentClasses() {
        return studentClasses;
    }

    /** Loads the test in the way that {@code explorer} wants it; a failing class load is not the student's fault. */
    Trial prepare(Order.TrialOrder trial, Explorer explorer) throws ReflectiveOperationException {
        Class<?> type = Class.forName(trial.className(), true, explorer.loader());
        Method method = Arrays.stream(type.getDeclaredMethods())
                .filter(candidate -> candidate.getName().equals(trial.method()))
                .findFirst()
                .orElseThrow(() -> new NoSuchMethodException(trial.className() + "." + trial.method()));
        method.setAccessible(true);
        Constructor<?> constructor = type.getDeclaredConstructor();
        constructor.setAccessible(true);
        Draw draw = new Draw(order.seed() * 31 + trial.name().hashCode());
        Object[] arguments = arguments(method, draw, trial.draw());
        Trial.Scenario scenario = () -> {
            draw.again();
            try {
                method.invoke(constructor.newInstance(), arguments);
            } catch (InvocationTargetException wrapped) {
                throw wrapped.getCause();
            }
        };
        return new Trial(trial.name(), trial.races(), scenario, studentClasses);
    }

    private static Object[] arguments(Method method, Draw draw, int number) {
        if (method.getParameterCount() == 0) {
            return new Object[0];
        }
        return new Object[] {method.getParameterTypes()[0] == int.class ? number : draw};
    }

    private static List<String> classesIn(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.map(file -> folder.relativize(file).toString())
                    .filter(name -> name.endsWith(CLASS))
                    .map(name -> name.substring(0, name.length() - CLASS.length())
                            .replace('\\', '/')
                            .replace('/', '.'))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
