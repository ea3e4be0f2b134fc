package interleave.grader.intake;

import java.net.URI;
import javax.tools.SimpleJavaFileObject;

/** A source file that lies nowhere. */
final class SourceInMemory extends SimpleJavaFileObject {
    private final String text;

    /** @param name with slashes, ending in .java */
    SourceInMemory(String name, String text) {
        super(URI.create("memory:///" + name), Kind.SOURCE);
        this.text = text;
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
        return text;
    }
}
