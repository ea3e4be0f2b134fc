package interleave.kit.vmlens;

import interleave.kit.exam.TestCase;
import java.util.regex.Pattern;

/** Says whose code an access was made in; only a student's own is ever held against the student. */
record Owners(String testClass) {
    /** The kit's words and what runs them; its own classes, not all that somebody may put beside them. */
    private static final Pattern KIT = Pattern.compile("interleave/kit/(?:(?:conduct|explore|child)/.*|[A-Z][\\w$]*)");

    static Owners of(TestCase test) {
        return new Owners(test.className().replace('.', '/'));
    }

    /** Says whether the submission did it itself, not by a class of the JDK. */
    boolean isStudents(Access access) {
        return !isTests(access) && !isJdk(access);
    }

    /** Says whether the test or the kit did it, with objects of the test or of the student. */
    boolean isTests(Access access) {
        String owner = Names.owner(access.method());
        return KIT.matcher(owner).matches() || owner.equals(testClass) || owner.startsWith(testClass + "$");
    }

    private static boolean isJdk(Access access) {
        String owner = Names.owner(access.method());
        return owner.startsWith("java/") || owner.startsWith("jdk/") || owner.startsWith("sun/");
    }
}
