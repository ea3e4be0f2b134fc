/**
 * The judge for code that waits: schedules of monitors, conditions, parked threads and joins, also
 * inside the JDK's classes, with deadlocks and endless loops.
 *
 * <p>Theory of operation. An agent rewrites classes as they are met and switches threads where they
 * touch shared memory. It meets a class where rewritten code creates an object or calls a static method
 * of it; what reflection creates, it does not meet, and such code would run unwatched and pass. So the
 * test's own class is handed to it beforehand, and once a JVM it must find a {@linkplain
 * interleave.kit.lincheck.Canary lost update of our own}, by the way that trials take, too. It is one
 * more look after the kit's own scheduler: how many schedules it sees depends on the time they take.
 *
 * <p>Takes in trials, gives out outcomes with schedules. It may not know the other judges, marks or
 * reports; and the library's name never reaches a student.
 */
package interleave.kit.lincheck;
