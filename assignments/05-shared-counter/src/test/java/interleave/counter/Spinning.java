package interleave.counter;

import com.tngtech.archunit.core.domain.JavaClass;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.LineNumberNode;
import org.objectweb.asm.tree.MethodNode;

/**
 * Finds loops that only look, again and again, until another thread has changed something.
 *
 * <p>A loop that may compare and set, waits for a signal, counts, or writes a field and goes on is none; nor is one
 * inside of, or called from, a loop that compares and sets (test-and-test-and-set; Herlihy and Shavit, chapter 7).
 * Where it cannot tell, it finds nothing.
 */
final class Spinning {
    private final Map<String, MethodNode> methods = new LinkedHashMap<>();
    private final Map<MethodNode, String> files = new LinkedHashMap<>();
    private final Set<String> excused = new HashSet<>();
    private final List<String> found = new ArrayList<>();

    private Spinning(Set<JavaClass> written) {
        for (JavaClass type : written) {
            ClassNode node = read(type);
            for (MethodNode method : node.methods) {
                methods.put(node.name + "." + method.name + method.desc, method);
                files.put(method, node.sourceFile);
            }
        }
    }

    /** Gives the loops, as the student finds them in the source. */
    static List<String> loops(Set<JavaClass> written) {
        Spinning spinning = new Spinning(written);
        spinning.methods.values().forEach(spinning::excuseInside);
        spinning.methods.forEach(spinning::judge);
        return spinning.found.stream().sorted().toList();
    }

    private void excuseInside(MethodNode method) {
        for (BitSet loop : Loops.of(method)) {
            Does does = inside(method, loop);
            if (does.comparesAndSets()) {
                excused.addAll(does.calls());
            }
        }
    }

    private void judge(String name, MethodNode method) {
        List<BitSet> loops = Loops.of(method);
        for (BitSet loop : loops) {
            boolean around = loops.stream()
                    .filter(other -> other != loop && other.get(loop.nextSetBit(0)))
                    .anyMatch(other -> inside(method, other).comparesAndSets());
            if (inside(method, loop).onlyLooks() && !around && !excused.contains(name)) {
                String owner = method.name.startsWith("lambda$") ? "a lambda" : method.name + "()";
                found.add("the loop in " + owner + " (" + files.get(method) + ":" + line(method, loop) + ")");
            }
        }
    }

    /** Gives what the instructions of the loop do, and the methods of the student's that they call. */
    private Does inside(MethodNode method, BitSet loop) {
        Does does = new Does(methods.keySet());
        loop.stream().forEach(at -> does.addInLoop(method.instructions.get(at)));
        List<AbstractInsnNode> whole = new ArrayList<>();
        for (int at = loop.nextSetBit(0); at < loop.length(); at++) {
            whole.add(method.instructions.get(at));
        }
        does.addSpan(whole, false);
        List<String> todo = new ArrayList<>(does.calls());
        Set<String> done = new HashSet<>();
        while (!todo.isEmpty()) {
            String next = todo.remove(todo.size() - 1);
            if (done.add(next)) {
                MethodNode called = methods.get(next);
                called.instructions.forEach(does::add);
                does.addSpan(List.of(called.instructions.toArray()), Does.isSynchronized(called));
                todo.addAll(does.calls());
            }
        }
        return does;
    }

    private static int line(MethodNode method, BitSet loop) {
        int last = 0;
        for (int at = 0; at < loop.length(); at++) {
            if (method.instructions.get(at) instanceof LineNumberNode node) {
                last = node.line;
                if (loop.get(at)) {
                    break;
                }
            }
        }
        return last;
    }

    private static ClassNode read(JavaClass type) {
        try (InputStream file = type.getSource().orElseThrow().getUri().toURL().openStream()) {
            ClassNode node = new ClassNode();
            new ClassReader(file).accept(node, 0);
            return node;
        } catch (IOException e) {
            throw new UncheckedIOException(type.getName(), e);
        }
    }
}
