package interleave.grader.intake.screen;

import java.util.Set;

/**
 * A place in a submission that uses something of a library.
 *
 * @param type the class that is named there, {@code java.lang.Thread}; nested ones with a dollar sign
 * @param supertypes that class and all it is derived from
 * @param owners the class that declares the member, and all that is derived from; none for a member
 *     that the student wrote
 * @param member the method or field, {@code <init>} for a constructor, empty if only the type is named
 * @param line 0 if it is not known
 * @param place where it is, for people
 * @param does what it does there, for people
 */
record Use(
        String type,
        Set<String> supertypes,
        Set<String> owners,
        String member,
        String file,
        int line,
        String place,
        String does) {
    Use {
        supertypes = Set.copyOf(supertypes);
        owners = Set.copyOf(owners);
    }
}
