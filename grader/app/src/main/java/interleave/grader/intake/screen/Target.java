package interleave.grader.intake.screen;

import java.util.Set;

/** A piece of a library, as far as a rule goes. */
sealed interface Target {

    boolean covers(Use use);

    /** Says whether an assignment allows this piece, by naming it. */
    boolean isLiftedBy(Allowed allowed, Use use);

    /** A package with those below it, {@code java.lang.reflect}. */
    record InPackage(String name) implements Target {
        @Override
        public boolean covers(Use use) {
            return use.type().startsWith(name + ".");
        }

        @Override
        public boolean isLiftedBy(Allowed allowed, Use use) {
            return allowed.names(name) || allowed.covers(use);
        }
    }

    /** A class with those nested in it and all its subclasses. */
    record Type(String name) implements Target {
        @Override
        public boolean covers(Use use) {
            return use.supertypes().stream().anyMatch(each -> each.equals(name) || each.startsWith(name + "$"));
        }

        @Override
        public boolean isLiftedBy(Allowed allowed, Use use) {
            return allowed.names(name) || allowed.namesMember(use);
        }
    }

    /** Methods and fields of a class, inherited ones too. */
    record Members(String type, Set<String> names) implements Target {
        @Override
        public boolean covers(Use use) {
            return use.owners().contains(type) && names.contains(use.member());
        }

        @Override
        public boolean isLiftedBy(Allowed allowed, Use use) {
            return allowed.namesMember(use);
        }
    }

    /** All members of a class but those that harm nobody; for classes that nobody can extend. */
    record MembersBut(String type, Set<String> harmless) implements Target {
        @Override
        public boolean covers(Use use) {
            return use.owners().contains(type) && !use.member().isEmpty() && !harmless.contains(use.member());
        }

        @Override
        public boolean isLiftedBy(Allowed allowed, Use use) {
            return allowed.namesMember(use);
        }
    }

    static Target members(String type, String... names) {
        return new Members(type, Set.of(names));
    }

    static Target membersBut(String type, String... harmless) {
        return new MembersBut(type, Set.of(harmless));
    }
}
