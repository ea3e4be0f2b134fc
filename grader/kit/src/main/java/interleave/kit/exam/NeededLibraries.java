package interleave.kit.exam;

import com.tngtech.archunit.lang.ArchRule;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import org.apiguardian.api.API;
import org.junit.jupiter.api.Test;
import org.junit.platform.commons.JUnitException;
import org.junit.platform.engine.TestEngine;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.commons.ClassRemapper;
import org.objectweb.asm.tree.ClassNode;
import org.opentest4j.AssertionFailedError;
import org.slf4j.LoggerFactory;

/**
 * The libraries that tests and the kit's explorers stand on, out of all that the examiner has. A JVM that
 * looks for a class of the submission opens every jar before it: with all of them on its class path a child
 * JVM used about a third more processor time.
 */
final class NeededLibraries {
    /** One class of each. */
    private static final List<Class<?>> OF = List.of(
            NeededLibraries.class,
            Test.class,
            JUnitException.class,
            TestEngine.class,
            AssertionFailedError.class,
            API.class,
            Arbitraries.class,
            ClassReader.class,
            ClassRemapper.class,
            ClassNode.class,
            ArchRule.class,
            LoggerFactory.class);

    /** jqwik's own implementation, which nobody is to compile against. */
    private static final String JQWIK = "net.jqwik.engine.JqwikTestEngine";

    private NeededLibraries() {}

    /** Gives those of {@code libraries}, in their order; all of them when one that is needed has another place. */
    static List<Path> of(List<Path> libraries) {
        Set<Path> places = places();
        List<Path> needed = libraries.stream()
                .filter(library -> places.contains(library.toAbsolutePath().normalize()))
                .toList();
        return needed.size() == places.size() ? needed : libraries;
    }

    private static Set<Path> places() {
        Set<Path> places = OF.stream().map(CodePlace::of).collect(Collectors.toSet());
        try {
            places.add(CodePlace.of(Class.forName(JQWIK, false, NeededLibraries.class.getClassLoader())));
        } catch (ClassNotFoundException moved) {
            throw new IllegalStateException("jqwik has no " + JQWIK + " any more", moved);
        }
        return places;
    }
}
