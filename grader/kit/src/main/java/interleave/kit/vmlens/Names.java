package interleave.kit.vmlens;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Turns the names of class files into those that stand in a student's source. */
final class Names {
    private static final Pattern MEMBER = Pattern.compile("(?:.*/)?([^/]+)\\.([^.]+)");
    private static final Pattern LAMBDA = Pattern.compile("lambda\\$(\\w+)\\$\\d+");

    private Names() {}

    /** Gives {@code SharedCounter.value} for {@code a/b/SharedCounter.value}; arrays have no names. */
    static String field(String element) {
        Matcher member = MEMBER.matcher(element);
        return member.matches()
                ? type(member.group(1)) + "." + member.group(2)
                : "an array's element " + index(element);
    }

    /** Gives {@code SharedCounter.increment()} for {@code a/b/SharedCounter.increment}. */
    static String method(String method) {
        Matcher member = MEMBER.matcher(method);
        if (!member.matches()) {
            return method;
        }
        String name = member.group(2);
        Matcher lambda = LAMBDA.matcher(name);
        if (lambda.matches()) {
            return "a lambda of " + type(member.group(1)) + "." + lambda.group(1) + "()";
        }
        return switch (name) {
            case "<init>" -> "the constructor of " + type(member.group(1));
            case "<clinit>" -> "the static initialiser of " + type(member.group(1));
            default -> type(member.group(1)) + "." + name + "()";
        };
    }

    /** Gives the class that a field or a method belongs to: {@code a/b/SharedCounter}. */
    static String owner(String member) {
        int dot = member.lastIndexOf('.');
        return dot < 0 ? "" : member.substring(0, dot);
    }

    private static String type(String simpleBinaryName) {
        return simpleBinaryName.replaceAll("\\$(?=\\D)", ".");
    }

    private static String index(String element) {
        int bracket = element.indexOf('[');
        return bracket < 0 ? element : element.substring(bracket);
    }
}
