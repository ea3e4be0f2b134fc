package interleave.kit.exam;

import java.io.IOException;
import java.io.StringWriter;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** Compiles source text, for tests that need a submission. */
public final class Sources {
    private static final Pattern TYPE = Pattern.compile("(?:class|interface|record|enum) (\\w+)");

    private Sources() {}

    /** Compiles {@code sources}, a top-level type of package {@code fixture} each, into {@code folder}. */
    public static Path compile(Path folder, String classPath, String... sources) throws IOException {
        Files.createDirectories(folder);
        List<JavaFileObject> files = new ArrayList<>();
        for (String source : sources) {
            files.add(new Text(source));
        }
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter messages = new StringWriter();
        boolean compiled = compiler.getTask(
                        messages,
                        null,
                        null,
                        List.of(
                                "-g",
                                "-nowarn",
                                "-proc:none",
                                "--release",
                                "17",
                                "-d",
                                folder.toString(),
                                "-cp",
                                classPath),
                        null,
                        files)
                .call();
        if (!compiled) {
            throw new IllegalArgumentException(messages.toString());
        }
        return folder;
    }

    private static final class Text extends SimpleJavaFileObject {
        private final String text;

        Text(String text) {
            super(URI.create("string:///fixture/" + name(text) + ".java"), Kind.SOURCE);
            this.text = "package fixture; " + text;
        }

        private static String name(String text) {
            Matcher type = TYPE.matcher(text);
            if (!type.find()) {
                throw new IllegalArgumentException("no type in " + text);
            }
            return type.group(1);
        }

        @Override
        public CharSequence getCharContent(boolean ignoreErrors) {
            return text;
        }
    }
}
