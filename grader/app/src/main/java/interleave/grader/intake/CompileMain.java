package interleave.grader.intake;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.PrintStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * The main class of a JVM that stays to compile one submission after the other: sources in on stdin, class
 * files out on stdout.
 *
 * <p>It reads no file of a submission and runs none of its code. Whoever asks sees its end as "not compiled".
 */
final class CompileMain {
    private CompileMain() {}

    /** @param contract the folder that submissions are compiled against, alone */
    public static void main(String[] contract) throws IOException {
        DataInputStream in = new DataInputStream(new BufferedInputStream(System.in));
        DataOutputStream out = new DataOutputStream(new BufferedOutputStream(System.out));
        // What the compiler prints must not get between the answers.
        System.setOut(new PrintStream(System.err, true, StandardCharsets.UTF_8));
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager files =
                compiler.getStandardFileManager(null, Locale.ENGLISH, StandardCharsets.UTF_8)) {
            while (true) {
                answer(compile(compiler, files, contract[0], read(in)), out);
            }
        } catch (EOFException nobodyAsks) {
            return;
        }
    }

    private static List<SourceInMemory> read(DataInputStream in) throws IOException {
        int count = in.readInt();
        List<SourceInMemory> sources = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            String name = in.readUTF();
            byte[] text = in.readNBytes(in.readInt());
            sources.add(new SourceInMemory(name, new String(text, StandardCharsets.UTF_8)));
        }
        return sources;
    }

    /** Gives the class files by their binary names; none if there is any error. */
    private static Map<String, byte[]> compile(
            JavaCompiler compiler, StandardJavaFileManager files, String contract, List<SourceInMemory> sources) {
        ClassesInMemory classes = new ClassesInMemory(files);
        List<String> options = new ArrayList<>(Compiler.LANGUAGE);
        options.addAll(List.of("-cp", contract));
        boolean done = compiler.getTask(Writer.nullWriter(), classes, diagnostic -> {}, options, null, sources)
                .call();
        return done ? classes.bytes() : Map.of();
    }

    private static void answer(Map<String, byte[]> classes, DataOutputStream out) throws IOException {
        out.writeInt(classes.size());
        for (Map.Entry<String, byte[]> each : classes.entrySet()) {
            out.writeUTF(each.getKey());
            out.writeInt(each.getValue().length);
            out.write(each.getValue());
        }
        out.flush();
    }
}
