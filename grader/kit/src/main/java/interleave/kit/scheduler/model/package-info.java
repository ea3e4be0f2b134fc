/**
 * What rewritten student code calls in place of locks, waits, threads, atomic operations, the clock, and
 * around its accesses to variables.
 *
 * <p>Each model does what the Javadoc of the modelled class promises, on state that lives for one run;
 * the real object only lends its identity. Outside of a run every model does nothing.
 */
package interleave.kit.scheduler.model;
