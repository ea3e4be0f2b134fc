package interleave.kit.scheduler.rewrite;

import org.objectweb.asm.ClassWriter;

/** Computes frames without loading the student's classes. */
final class HierarchyWriter extends ClassWriter {
    private static final String OBJECT = "java/lang/Object";

    private final StudentClasses students;

    HierarchyWriter(StudentClasses students) {
        super(ClassWriter.COMPUTE_FRAMES);
        this.students = students;
    }

    @Override
    protected String getCommonSuperClass(String first, String second) {
        for (String type = first; type != null; type = superName(type)) {
            for (String other = second; other != null; other = superName(other)) {
                if (type.equals(other)) {
                    return type;
                }
            }
        }
        return OBJECT;
    }

    private String superName(String type) {
        if (students.contains(type)) {
            String name = students.superName(type);
            return ClassRewriter.THREAD.equals(name) ? ClassRewriter.SCHEDULED_THREAD : name;
        }
        try {
            Class<?> platform =
                    Class.forName(type.replace('/', '.'), false, getClass().getClassLoader());
            // The verifier takes any interface for Object.
            Class<?> above = platform.isInterface() ? Object.class : platform.getSuperclass();
            return above == null ? null : above.getName().replace('.', '/');
        } catch (ClassNotFoundException unknown) {
            return OBJECT.equals(type) ? null : OBJECT;
        }
    }
}
